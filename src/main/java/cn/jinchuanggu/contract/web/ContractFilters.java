package cn.jinchuanggu.contract.web;

import cn.jinchuanggu.contract.ContractQuery;
import cn.jinchuanggu.contract.ContractState;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.List;
import java.util.Map;

/**
 * What stands in the address of a list of contracts: {@code state, q, sort, page, size}.
 *
 * @param texts the filters as they were written; without page
 */
public record ContractFilters(ContractQuery query, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static ContractFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("state", "q", "sort"));
        ContractQuery query = new ContractQuery(fields.choice("state", ContractState.values(), ContractState::label), fields.text("q"), fields.order(ContractQuery.Sort.NEWEST));
        return new ContractFilters(query, fields.paging(SIZE), fields.texts());
    }

    /** The address of this list without a page number. */
    public String href() {
        return ListAddress.of("/contracts", texts);
    }
}
