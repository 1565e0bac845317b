package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.StateLink;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.supermarket.order.OrderLists;
import cn.jinchuanggu.supermarket.order.OrderQuery;
import cn.jinchuanggu.supermarket.order.OrderState;
import cn.jinchuanggu.supermarket.order.OrderSummary;
import cn.jinchuanggu.supermarket.order.SlotTime;
import cn.jinchuanggu.supermarket.order.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The list of orders for its page.
 *
 * @param href    the address of this list without a page number
 * @param states  ways to narrow it by state; the first is all of them
 * @param sort    the order it is in
 * @param texts   what stands in the filter
 */
public record OrderListView(Page<Row> page, String href, List<StateLink> states, OrderQuery.Sort sort, Map<String, String> texts) {

    private static final String LIST = "/orders";
    private static final String NONE = "--";

    /** @param waiting whom it waits for and for what; empty for nobody */
    public record Row(String id, String state, String tone, String service, String provider, String customer, boolean illustrative, String price, String exact,
            String slot, String on, LocalDate dueOn, String waiting) {

        static Row of(OrderSummary order) {
            return new Row(order.id(), order.state().label(), order.state().tone(), order.service(), order.provider(), order.customer(), order.illustrative(),
                    order.price().map(Money::brief).orElse("面议"), order.price().map(Money::display).orElse("还没有报价"), order.slot().map(SlotTime::display).orElse(NONE),
                    order.updatedAt().toLocalDate().toString(), order.dueOn().orElse(null), order.waiting().map(Waiting::sentence).orElse(""));
        }
    }

    static OrderListView of(OrderFilters asked, OrderLists.Found found) {
        return new OrderListView(found.page().map(Row::of), ListAddress.of(LIST, asked.texts()),
                StateLink.of(found.counts(), asked.filter().state(), OrderState::label, LIST, asked.texts()), asked.filter().sort(), asked.texts());
    }
}
