package cn.jinchuanggu.supermarket.request.web;

import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.request.RequestQuery;
import cn.jinchuanggu.supermarket.request.RequestState;
import java.util.List;
import java.util.Map;

/**
 * What stands in the address of a list of requests: {@code state, category, mine, q, sort, page, size}.
 *
 * @param texts the filters as they were written; without page
 */
public record RequestFilters(RequestQuery query, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static RequestFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("state", "category", "mine", "q", "sort"));
        RequestQuery query = new RequestQuery(fields.choice("state", RequestState.values(), RequestState::label), fields.text("category"), fields.has("mine"),
                fields.text("q"), fields.order(RequestQuery.Sort.NEWEST));
        return new RequestFilters(query, fields.paging(SIZE), fields.texts());
    }

    /** The address of this list without a page number. */
    public String href() {
        return ListAddress.of("/requests", texts);
    }

    /** What was written; empty for nothing. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
