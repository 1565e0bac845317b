package cn.jinchuanggu.engagement.deal.web;

import cn.jinchuanggu.engagement.deal.DealQuery;
import cn.jinchuanggu.engagement.deal.DealState;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;

/**
 * What stands in the address of a list of deals: {@code state, late, q, sort, page, size}.
 *
 * @param texts the filters as they were written, in the order of the address; without page
 */
public record DealFilters(DealQuery.Filter filter, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static DealFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("state", "late", "q", "sort"));
        DealQuery.Filter filter = new DealQuery.Filter(fields.choice("state", DealState.values(), DealState::label), fields.has("late"), fields.text("q"),
                fields.order(DealQuery.Sort.CHANGED));
        return new DealFilters(filter, fields.paging(SIZE), fields.texts());
    }
}
