package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.supermarket.order.store.OrderStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Lists of orders: those of a reader's party, and all of them for the operator. */
@Service
public class OrderLists {

    private final OrderStore store;
    private final Clock clock;

    OrderLists(OrderStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A page of a list.
     *
     * @param counts how many there are in each state, the state of the filter passed over
     */
    public record Found(Page<OrderSummary> page, Map<OrderState, Long> counts) {
    }

    public Found find(OrderQuery.Filter filter, Paging paging, Actor reader) {
        OrderQuery query = query(filter, reader);
        Map<OrderState, Long> counts = store.count(query);
        return new Found(paging.page((skip, limit) -> store.list(query, skip, limit), counts, filter.state()), counts);
    }

    /** Every order that fits, in the order of the list. */
    public WholeList<OrderSummary> listAll(OrderQuery.Filter filter, Actor reader) {
        return store.listAll(query(filter, reader));
    }

    private OrderQuery query(OrderQuery.Filter filter, Actor reader) {
        return OrderQuery.of(reader, filter, LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))));
    }
}
