package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.challenge.ChallengeQuery.Filter;
import cn.jinchuanggu.challenge.ChallengeQuery.Sort;
import cn.jinchuanggu.finding.Finder;
import cn.jinchuanggu.finding.Findings;
import cn.jinchuanggu.shared.Paging;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Challenges that this person may see, by number, title or publisher. */
@Component
@Order(35)
class ChallengeFinder implements Finder {

    private static final String GROUP = "榜单";

    private final ChallengeLists lists;

    ChallengeFinder(ChallengeLists lists) {
        this.lists = lists;
    }

    @Override
    public Findings find(String words, Actor actor, int limit) {
        Filter filter = new Filter(Optional.empty(), false, Optional.empty(), false, Optional.of(words), Sort.NEWEST);
        return Findings.of(GROUP, lists.find(filter, new Paging(1, limit), actor).page(), found -> hit(found, words), "/challenges", words);
    }

    private static Findings.Hit hit(ChallengeSummary found, String words) {
        return new Findings.Hit(found.title(), found.publisher() + " · " + found.state().label(), "/challenges/" + found.id(), found.id().equalsIgnoreCase(words));
    }
}
