package cn.jinchuanggu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.order.Order;
import cn.jinchuanggu.supermarket.order.OrderStep;
import cn.jinchuanggu.supermarket.order.Orders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each side of an order is told of the steps of the other. */
class OrderNewsIT extends TinyPlatform {

    @Autowired
    private Accounts accounts;
    @Autowired
    private Orders orders;
    @Autowired
    private LedgerWatch watch;
    @Autowired
    private Notifications notifications;

    @Test
    void everyStepIsToldToTheOtherSide() {
        Actor customer = person("t-news-customer", "ent-t-01", Role.ENTERPRISE);
        Actor provider = person("t-news-provider", "prov-t-01", Role.PROVIDER);
        Order order = orders.book(Map.of("serviceId", "serv-t-01", "quantity", 1), customer, null);
        orders.act(order.id(), OrderStep.DECLINE, Map.of("code", "FULL"), provider, null);
        watch.catchUp();
        watch.catchUp();

        assertThat(told(provider, order)).containsExactly("ORDER 订单 " + order.id() + "（矿用相机安标预检）：预约。");
        assertThat(told(customer, order)).containsExactly("ORDER 订单 " + order.id() + "（矿用相机安标预检）：不接单。");
    }

    private List<String> told(Actor actor, Order order) {
        return notifications.list(actor, false, new Paging(1, 50)).items().stream().filter(n -> n.link().equals("/orders/" + order.id())).map(n -> n.kind() + " " + n.text()).toList();
    }

    private Actor person(String username, String party, Role role) {
        accounts.save(new Account(username, username, Set.of(role), party, true));
        return accounts.find(username).orElseThrow().actor();
    }
}
