package cn.jinchuanggu.access.web;

import cn.jinchuanggu.access.AccountOrder;
import cn.jinchuanggu.access.AccountQuery;
import cn.jinchuanggu.access.AccountState;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;

/**
 * What stands in the address of the list of accounts: {@code q, role, state, sort, page, size}.
 *
 * @param texts the filters as they were written
 */
public record AccountFilters(AccountQuery query, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static AccountFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("q", "role", "state", "sort"));
        AccountQuery query = new AccountQuery(fields.text("q"), fields.choice("role", Role.values(), Role::label), fields.choice("state", AccountState.values(), AccountState::label),
                fields.order(AccountOrder.NAME));
        return new AccountFilters(query, fields.paging(SIZE), fields.texts());
    }
}
