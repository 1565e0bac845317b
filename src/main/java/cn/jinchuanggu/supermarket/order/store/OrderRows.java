package cn.jinchuanggu.supermarket.order.store;

import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.supermarket.order.Order;
import cn.jinchuanggu.supermarket.order.OrderClock;
import cn.jinchuanggu.supermarket.order.OrderState;
import cn.jinchuanggu.supermarket.order.OrderSummary;
import cn.jinchuanggu.supermarket.order.Part;
import cn.jinchuanggu.supermarket.order.Rating;
import cn.jinchuanggu.supermarket.order.PriceSplit;
import cn.jinchuanggu.supermarket.order.Slot;
import cn.jinchuanggu.supermarket.order.SlotTime;
import cn.jinchuanggu.supermarket.order.Waiting;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Orders as rows of the graph. Money is kept as whole 分. */
final class OrderRows {

    private OrderRows() {
    }

    static Map<String, Object> row(Order order, Optional<OrderClock> clock, Optional<Waiting> waiting, Optional<LocalDate> dueOn, Map<String, String> names) {
        Map<String, Object> row = new HashMap<>();
        row.put("serviceId", order.serviceId());
        row.put("serviceName", order.serviceName());
        row.put("providerPartyId", order.providerPartyId());
        row.put("providerName", names.getOrDefault(order.providerPartyId(), order.providerPartyId()));
        row.put("customerPartyId", order.customerPartyId());
        row.put("customerName", names.getOrDefault(order.customerPartyId(), order.customerPartyId()));
        row.put("illustrative", order.illustrative());
        row.put("state", order.state().name());
        row.put("version", order.version());
        row.put("createdAt", order.events().getFirst().at());
        row.put("updatedAt", order.events().getLast().at());
        row.put("waitsFor", waiting.map(w -> w.whom().name()).orElse(null));
        row.put("task", waiting.map(Waiting::task).orElse(null));
        row.put("dueOn", dueOn.orElse(null));
        row.put("priceFen", order.price().map(Money::inFen).orElse(null));
        row.put("voucherFen", order.split().map(PriceSplit::voucher).map(Money::inFen).orElse(null));
        row.put("slot", order.slot().map(SlotTime::text).orElse(null));
        row.put("slotId", order.state().isOff() ? null : order.slot().map(time -> Slot.id(order.serviceId(), time)).orElse(null));
        row.put("confirmedOn", order.confirmedOn().orElse(null));
        row.put("onTime", order.confirmedOn().flatMap(day -> clock.flatMap(OrderClock::met)).orElse(null));
        row.put("marks", order.rating().map(Rating::marks).orElse(null));
        row.put("ratedOn", order.rating().map(Rating::on).orElse(null));
        return row;
    }

    static OrderSummary summary(Map<String, Object> row) {
        return new OrderSummary((String) row.get("id"), OrderState.valueOf((String) row.get("state")), ((Number) row.get("version")).intValue(),
                (String) row.get("serviceId"), (String) row.get("serviceName"), (String) row.get("providerName"), (String) row.get("customerName"),
                Boolean.TRUE.equals(row.get("illustrative")), money(row.get("priceFen")), money(row.get("voucherFen")),
                Optional.ofNullable((String) row.get("slot")).flatMap(SlotTime::find), StoredTime.of(row.get("createdAt")), StoredTime.of(row.get("updatedAt")),
                Optional.ofNullable((LocalDate) row.get("dueOn")),
                Optional.ofNullable((String) row.get("waitsFor")).map(whom -> new Waiting(Part.valueOf(whom), (String) row.get("task"))));
    }

    private static Optional<Money> money(Object fen) {
        return Optional.ofNullable((Long) fen).map(Money::ofFen);
    }
}
