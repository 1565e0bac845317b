package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.policy.claim.ClaimQuery;
import cn.jinchuanggu.policy.claim.ClaimState;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;

/**
 * What stands in the address of a list of claims: {@code state, article, unit, year, q, sort, page, size}.
 *
 * @param texts the filters as they were written, in the order of the address; without page
 */
public record ClaimFilters(ClaimQuery.Filter filter, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static ClaimFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("state", "article", "unit", "year", "q", "sort"));
        ClaimQuery.Filter filter = new ClaimQuery.Filter(fields.choice("state", ClaimState.values(), ClaimState::label), fields.whole("article", 1, 20),
                fields.text("unit"), fields.whole("year", 2024, 2099), fields.text("q"), fields.order(ClaimQuery.Sort.NEWEST));
        return new ClaimFilters(filter, fields.paging(SIZE), fields.texts());
    }
}
