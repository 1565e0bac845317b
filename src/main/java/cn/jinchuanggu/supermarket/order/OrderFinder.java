package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.finding.Finder;
import cn.jinchuanggu.finding.Findings;
import cn.jinchuanggu.shared.Paging;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Orders that the person may see, by number, service or party. */
@Component
@org.springframework.core.annotation.Order(45) // not the Order of this package
class OrderFinder implements Finder {

    private final OrderLists lists;

    OrderFinder(OrderLists lists) {
        this.lists = lists;
    }

    @Override
    public Findings find(String words, Actor actor, int limit) {
        if (actor.isVisitor()) {
            return Findings.none("服务订单");
        }
        OrderQuery.Filter filter = new OrderQuery.Filter(Optional.empty(), false, Optional.of(words), OrderQuery.Sort.NEWEST);
        return Findings.of("服务订单", lists.find(filter, new Paging(1, limit), actor).page(), found -> hit(found, words), "/orders", words);
    }

    private static Findings.Hit hit(OrderSummary found, String words) {
        return new Findings.Hit(found.service(), found.id() + " · " + found.state().label(), "/orders/" + found.id(), found.id().equalsIgnoreCase(words));
    }
}
