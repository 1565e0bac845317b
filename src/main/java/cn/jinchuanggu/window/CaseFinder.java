package cn.jinchuanggu.window;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.finding.Finder;
import cn.jinchuanggu.finding.Findings;
import cn.jinchuanggu.shared.Paging;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cases of the one window that the person may see, by number or applicant. */
@Component
@Order(35)
class CaseFinder implements Finder {

    private final CaseLists lists;
    private final Cases cases;

    CaseFinder(CaseLists lists, Cases cases) {
        this.lists = lists;
        this.cases = cases;
    }

    @Override
    public Findings find(String words, Actor actor, int limit) {
        if (actor.isVisitor()) {
            return Findings.none("代办件");
        }
        CaseQuery.Filter any = CaseQuery.Filter.NONE;
        CaseQuery.Filter filter = new CaseQuery.Filter(any.view(), any.state(), any.body(), any.matter(), any.officer(), Optional.of(words), any.sort());
        return Findings.of("代办件", lists.find(filter, new Paging(1, limit), actor).page(), found -> hit(found, words), "/window/cases", words);
    }

    private Findings.Hit hit(CaseSummary found, String words) {
        return new Findings.Hit(found.applicant() + "：" + cases.namesOf(found.matters()), found.id() + " · " + found.state().label(), "/window/cases/" + found.id(),
                found.id().equalsIgnoreCase(words));
    }
}
