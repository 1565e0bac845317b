package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.finding.Finder;
import cn.jinchuanggu.finding.Findings;
import cn.jinchuanggu.shared.Paging;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Deals in which the person has a part, by number, achievement or party. */
@Component
@Order(40)
class DealFinder implements Finder {

    private final DealLists lists;

    DealFinder(DealLists lists) {
        this.lists = lists;
    }

    @Override
    public Findings find(String words, Actor actor, int limit) {
        return actor.isVisitor() ? Findings.none("交易") : Findings.of("交易",
                lists.find(new DealQuery.Filter(Optional.empty(), false, Optional.of(words), DealQuery.Sort.CHANGED), new Paging(1, limit), actor).page(),
                found -> hit(found, words), "/deals", words);
    }

    private static Findings.Hit hit(DealSummary found, String words) {
        return new Findings.Hit(found.achievement() == null ? found.id() : found.achievement(), found.id() + " · " + found.state().label(), "/deals/" + found.id(),
                found.id().equalsIgnoreCase(words));
    }
}
