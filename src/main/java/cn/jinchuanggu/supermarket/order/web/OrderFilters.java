package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.order.OrderQuery;
import cn.jinchuanggu.supermarket.order.OrderState;
import java.util.List;
import java.util.Map;

/**
 * What stands in the address of a list of orders: {@code state, late, q, sort, page, size}.
 *
 * @param texts the filters as they were written, in the order of the address; without page
 */
public record OrderFilters(OrderQuery.Filter filter, Paging paging, Map<String, String> texts) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static OrderFilters of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("state", "late", "q", "sort"));
        OrderQuery.Filter filter = new OrderQuery.Filter(fields.choice("state", OrderState.values(), OrderState::label), fields.has("late"), fields.text("q"),
                fields.order(OrderQuery.Sort.NEWEST));
        return new OrderFilters(filter, fields.paging(SIZE), fields.texts());
    }
}
