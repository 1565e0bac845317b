package cn.jinchuanggu.seeding;

import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.supermarket.order.DayPart;
import cn.jinchuanggu.supermarket.order.Order;
import cn.jinchuanggu.supermarket.order.OrderStep;
import cn.jinchuanggu.supermarket.order.Orders;
import cn.jinchuanggu.supermarket.order.Slots;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Three orders of the demo accounts, one to be accepted, one to be agreed to, one that was rated; and two times that the provider
 * offers. Told through the services that people use, with fixed keys: told again, it changes nothing.
 */
@Component
@org.springframework.core.annotation.Order(3)
class DemoOrders implements DemoTale {

    private static final String OFFERED = "serv-q-01";
    private static final String RATED = "serv-q-02";
    private static final String WAITING = "serv-q-03";
    private static final String OPEN_PRICE = "serv-q-04";

    private final Accounts accounts;
    private final Orders orders;
    private final Slots slots;
    private final Clock clock;

    DemoOrders(Accounts accounts, Orders orders, Slots slots, Clock clock) {
        this.accounts = accounts;
        this.orders = orders;
        this.slots = slots;
        this.clock = clock;
    }

    @Override
    public void tell() {
        book(WAITING, 3, "示例：三件打印件，壁厚都在四十毫米以内。");
        take(book(OPEN_PRICE, 1, "示例：减速机输出轴早期断裂，断口没有清洗过。"), OrderStep.QUOTE, "provider", Map.of("amountYuan", "9600", "days", 12));
        rate(book(RATED, 1, "示例：一台隔爆电机，正式送检前看一遍。"));
        LocalDate day = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))).plusDays(7);
        for (DayPart part : new DayPart[] {DayPart.MORNING, DayPart.AFTERNOON}) {
            slots.publish(Map.of("serviceId", OFFERED, "day", day.toString(), "part", part.name(), "capacity", 2), account("provider"));
        }
    }

    private void rate(Order order) {
        take(order, OrderStep.ACCEPT, "provider", Map.of("needsSample", true));
        take(order, OrderStep.SEND, "enterprise", Map.of("tracking", "专人送样（示例）"));
        take(order, OrderStep.RECEIVE, "provider", Map.of());
        take(order, OrderStep.PERFORM, "provider", Map.of());
        take(order, OrderStep.REPORT, "provider", Map.of("delivered", "预检整改单 1 号（示例）", "documentHash", "0".repeat(64)));
        take(order, OrderStep.CONFIRM, "enterprise", Map.of());
        take(order, OrderStep.RATE, "enterprise", Map.of("quality", "5", "timeliness", "4", "attitude", "5", "note", "示例评价：整改单写到每个间隙，复测一次就过了。"));
        take(order, OrderStep.ANSWER, "provider", Map.of("note", "示例回复：谢谢，复测的数据已经附在报告后面。"));
    }

    private Order book(String service, int quantity, String note) {
        return orders.book(Map.of("serviceId", service, "quantity", quantity, "note", note), account("enterprise"), "demo-order " + service);
    }

    private void take(Order order, OrderStep step, String username, Map<String, Object> fields) {
        orders.act(order.id(), step, fields, account(username), "demo-order " + step);
    }

    private Actor account(String username) {
        return accounts.find(username).orElseThrow().actor();
    }
}
