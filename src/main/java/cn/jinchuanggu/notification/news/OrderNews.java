package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.supermarket.order.Order;
import cn.jinchuanggu.supermarket.order.OrderStep;
import cn.jinchuanggu.supermarket.order.Orders;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the customer and the provider of an order of every step. */
@Component
class OrderNews implements LedgerNews {

    private final Orders orders;

    OrderNews(Orders orders) {
        this.orders = orders;
    }

    @Override
    public Ledger ledger() {
        return Ledger.ORDER;
    }

    @Override
    public List<Told> newsOf(Entry entry) {
        Order order = orders.getOrder(entry.subject(), Actor.PLATFORM);
        News news = new News("order " + entry.number(), NotificationKind.ORDER,
                "订单 " + order.id() + "（" + order.serviceName() + "）：" + OrderStep.valueOf(entry.kind()).label() + "。", "/orders/" + order.id());
        return List.of(new Told(news, List.of(order.customerPartyId(), order.providerPartyId()), List.of()));
    }
}
