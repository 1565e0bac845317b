package cn.jinchuanggu.window.web;

import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.window.CaseQuery;
import cn.jinchuanggu.window.CaseQuery.Sort;
import cn.jinchuanggu.window.CaseQuery.View;
import cn.jinchuanggu.window.CaseState;
import java.util.List;
import java.util.Map;

/**
 * What stands in the address of a list of cases: {@code view, state, body, matter, officer, q, sort, page, size}.
 *
 * @param texts the filters as they were written, in the order of the address; without page
 */
public record CaseFilters(CaseQuery.Filter filter, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static CaseFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("view", "state", "body", "matter", "officer", "q", "sort", "size"));
        CaseQuery.Filter filter = new CaseQuery.Filter(fields.choice("view", View.values(), View::label).orElse(View.ALL),
                fields.choice("state", CaseState.values(), CaseState::label), fields.text("body"), fields.text("matter"), fields.text("officer"), fields.text("q"),
                fields.order(Sort.CHANGED));
        return new CaseFilters(filter, fields.paging(SIZE), fields.texts());
    }
}
