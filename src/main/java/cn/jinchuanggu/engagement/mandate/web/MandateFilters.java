package cn.jinchuanggu.engagement.mandate.web;

import cn.jinchuanggu.engagement.mandate.MandateQuery;
import cn.jinchuanggu.engagement.mandate.MandateState;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;

/**
 * What stands in the address of a list of mandates: {@code state, q, sort, page, size}.
 *
 * @param texts the filters as they were written; without page
 */
public record MandateFilters(MandateQuery.Filter filter, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static MandateFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("state", "q", "sort"));
        MandateQuery.Filter filter = new MandateQuery.Filter(fields.choice("state", MandateState.values(), MandateState::label), fields.text("q"),
                fields.order(MandateQuery.Sort.CHANGED));
        return new MandateFilters(filter, fields.paging(SIZE), fields.texts());
    }

    /** The address of this list without a page number. */
    public String href() {
        return ListAddress.of("/mandates", texts);
    }

    /** What was written; empty for nothing. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Whether it leaves anything out. */
    public boolean narrowed() {
        return filter.state().isPresent() || filter.text().isPresent();
    }

    /** Whether this is the state that was asked for. */
    public boolean isIn(MandateState state) {
        return filter.state().filter(state::equals).isPresent();
    }
}
