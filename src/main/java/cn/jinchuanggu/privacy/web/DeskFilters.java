package cn.jinchuanggu.privacy.web;

import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.privacy.RequestKind;
import cn.jinchuanggu.privacy.RequestQuery;
import cn.jinchuanggu.privacy.RequestState;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;

/** What stands in the address of the list of requests: {@code state, kind, page, size}. */
public record DeskFilters(RequestQuery query, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static DeskFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("state", "kind"));
        RequestQuery query = new RequestQuery(fields.choice("state", RequestState.values(), RequestState::label),
                fields.choice("kind", RequestKind.values(), RequestKind::label));
        return new DeskFilters(query, fields.paging(SIZE), fields.texts());
    }
}
