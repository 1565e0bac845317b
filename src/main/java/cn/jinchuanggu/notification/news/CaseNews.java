package cn.jinchuanggu.notification.news;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.notification.News;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.window.CaseStep;
import cn.jinchuanggu.window.Cases;
import cn.jinchuanggu.window.ServiceCase;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the applicant and the officer of a case of every step; everybody of the window of a new case and of what was escalated. */
@Component
class CaseNews implements LedgerNews {

    private final Cases cases;

    CaseNews(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Ledger ledger() {
        return Ledger.CASE;
    }

    @Override
    public List<Told> newsOf(Entry entry) {
        ServiceCase of = cases.getCase(entry.subject(), Actor.PLATFORM);
        CaseStep step = CaseStep.valueOf(entry.kind());
        News news = new News("case " + entry.number(), kind(step), "代办件 " + of.id() + "（" + cases.namesOf(of.matters()) + "）：" + step.label() + "。", "/window/cases/" + of.id());
        List<String> accounts = new ArrayList<>(List.of(of.account()));
        of.officer().ifPresent(accounts::add);
        if (step == CaseStep.FILE || isOfTime(step)) {
            cases.officers().stream().map(Account::username).forEach(accounts::add);
        }
        return List.of(new Told(news, of.partyId().stream().toList(), accounts));
    }

    private static NotificationKind kind(CaseStep step) {
        return isOfTime(step) ? NotificationKind.DEADLINE : NotificationKind.CASE;
    }

    private static boolean isOfTime(CaseStep step) {
        return step == CaseStep.ESCALATE || step == CaseStep.OVERDUE || step == CaseStep.UNANSWERED;
    }
}
