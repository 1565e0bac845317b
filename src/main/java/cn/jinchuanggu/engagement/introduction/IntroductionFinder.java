package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.finding.Finder;
import cn.jinchuanggu.finding.Findings;
import cn.jinchuanggu.shared.Paging;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Introductions in which the person takes part, by number or title. */
@Component
@Order(30)
class IntroductionFinder implements Finder {

    private final IntroductionLists lists;

    IntroductionFinder(IntroductionLists lists) {
        this.lists = lists;
    }

    @Override
    public Findings find(String words, Actor actor, int limit) {
        if (actor.isVisitor()) {
            return Findings.none("引荐");
        }
        IntroductionQuery.Filter filter = new IntroductionQuery.Filter(Optional.empty(), Optional.of(words), Optional.empty(), Optional.empty(),
                IntroductionQuery.Sort.TURN);
        return Findings.of("引荐", lists.find(filter, new Paging(1, limit), actor).page(), found -> hit(found, words), "/engagements", words);
    }

    private static Findings.Hit hit(IntroductionSummary found, String words) {
        return new Findings.Hit(found.head().need().title() + " ↔ " + found.head().achievement().title(), found.id() + " · " + found.state().label(),
                "/engagements/" + found.id(), found.id().equalsIgnoreCase(words));
    }
}
