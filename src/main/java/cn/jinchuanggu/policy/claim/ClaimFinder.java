package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.finding.Finder;
import cn.jinchuanggu.finding.Findings;
import cn.jinchuanggu.shared.Paging;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Claims that the person may see, by number, unit, article or matter. */
@Component
@Order(60)
class ClaimFinder implements Finder {

    private final ClaimLists lists;

    ClaimFinder(ClaimLists lists) {
        this.lists = lists;
    }

    @Override
    public Findings find(String words, Actor actor, int limit) {
        if (actor.isVisitor()) {
            return Findings.none("申报");
        }
        ClaimQuery.Filter filter = new ClaimQuery.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(words),
                ClaimQuery.Sort.NEWEST);
        return Findings.of("申报", lists.find(filter, new Paging(1, limit), actor).page(), found -> hit(found, words), "/claims", words);
    }

    private static Findings.Hit hit(ClaimSummary found, String words) {
        return new Findings.Hit("第" + found.article() + "条 " + found.articleName() + " · " + found.unitName(), found.id() + " · " + found.state().label(),
                "/claims/" + found.id(), found.id().equalsIgnoreCase(words));
    }
}
