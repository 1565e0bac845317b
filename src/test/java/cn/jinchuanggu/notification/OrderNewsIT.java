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
import cn.jinchuanggu.supermarket.request.ServiceRequest;
import cn.jinchuanggu.supermarket.request.ServiceRequests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each side of an order is told of the steps of the other, and providers of a request that their services fit. */
class OrderNewsIT extends TinyPlatform {

    @Autowired
    private Accounts accounts;
    @Autowired
    private Orders orders;
    @Autowired
    private ServiceRequests requests;
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

        assertThat(told(provider, "/orders/" + order.id())).containsExactly("ORDER 订单 " + order.id() + "（矿用相机安标预检）：预约。");
        assertThat(told(customer, "/orders/" + order.id())).containsExactly("ORDER 订单 " + order.id() + "（矿用相机安标预检）：不接单。");
    }

    @Test
    void aRequestIsToldToTheProvidersWhoseServicesFitAndToNobodyElse() {
        Actor customer = person("t-news-asks", "ent-t-01", Role.ENTERPRISE);
        Actor provider = person("t-news-can", "prov-t-01", Role.PROVIDER);
        Actor other = person("t-news-cannot", "prov-t-02", Role.PROVIDER);
        ServiceRequest request = requests.publish(Map.of("text", "矿用相机要送安标检验，请先预检一遍。", "masked", true), customer, null);
        watch.catchUp();

        assertThat(told(provider, "/requests/" + request.id())).containsExactly("REQUEST 代办 " + request.id() + "：新发布，可能合您机构的服务，可以报价。");
        assertThat(told(customer, "/requests/" + request.id())).isEmpty();
        assertThat(told(other, "/requests/" + request.id())).isEmpty();
    }

    private List<String> told(Actor actor, String page) {
        return notifications.list(actor, false, new Paging(1, 50)).items().stream().filter(n -> n.link().equals(page)).map(n -> n.kind() + " " + n.text()).toList();
    }

    private Actor person(String username, String party, Role role) {
        accounts.save(new Account(username, username, Set.of(role), party, true));
        return accounts.find(username).orElseThrow().actor();
    }
}
