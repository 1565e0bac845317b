package cn.jinchuanggu.notification;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.shared.DatedDays;
import cn.jinchuanggu.shared.PartByPart;
import cn.jinchuanggu.window.CaseLists;
import cn.jinchuanggu.window.CaseLists.DueTask;
import cn.jinchuanggu.window.CaseLists.Unanswered;
import cn.jinchuanggu.window.Cases;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds the officer of a case once before a clock runs out, everybody of the window once before the time for the first answer of a
 * new case does, and the applicant once when a clock has stood still for them for some days. Run as often as one likes, by as many
 * instances.
 */
@Component
class CaseReminders {

    private static final DatedDays AFTER_DAYS = DatedDays.load("/window/days.yaml", "remindApplicantAfterDays");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int HOURS_BEFORE = 2;
    private static final int PART = 1_000;

    private final CaseLists lists;
    private final Cases cases;
    private final Accounts accounts;
    private final Notifications notifications;
    private final int part;
    private final Round round = new Round("case reminders", this::remind);

    @Autowired
    CaseReminders(CaseLists lists, Cases cases, Accounts accounts, Notifications notifications) {
        this(lists, cases, accounts, notifications, PART);
    }

    /** @param part how many are read at once */
    CaseReminders(CaseLists lists, Cases cases, Accounts accounts, Notifications notifications, int part) {
        this.lists = lists;
        this.cases = cases;
        this.accounts = accounts;
        this.notifications = notifications;
        this.part = part;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void run() {
        round.run();
    }

    /** Tells of everything that is near its end, and of every applicant who is waited for. */
    void remind() {
        OffsetDateTime now = cases.now();
        PartByPart.<DueTask>of(part, (last, limit) -> lists.listDueBetween(now, now.plusHours(HOURS_BEFORE), last, limit)).filter(t -> t.officer() != null).forEach(t ->
                notifications.tell(t.officer(), news(t, " 的“" + cases.nameOf(t.matter()) + "”到 " + t.at().format(MINUTE) + " 为止，快到时了。")));
        PartByPart.<Unanswered>of(part, (last, limit) -> lists.listUnansweredBetween(now, now.plusHours(HOURS_BEFORE), last, limit)).forEach(this::remindWindow);
        OffsetDateTime since = now.minusDays(AFTER_DAYS.on(now.toLocalDate()));
        PartByPart.<DueTask>of(part, (last, limit) -> lists.listWaitingSince(since, last, limit)).forEach(t -> {
            News news = news(t, " 的“" + cases.nameOf(t.matter()) + "”从 " + t.at().format(MINUTE) + " 起等您补充，计时停着。");
            applicants(t).forEach(account -> notifications.tell(account, news));
        });
    }

    /** Nobody has taken a new case yet, so all who may are told, but not who filed it. */
    private void remindWindow(Unanswered of) {
        News news = news(of.caseId(), "answer " + of.at(), "（" + cases.namesOf(of.matters()) + "）要在 " + of.at().format(MINUTE) + " 前首次答复，还没有人答复。");
        cases.officers().stream().map(Account::username).filter(officer -> !officer.equals(of.account())).forEach(officer -> notifications.tell(officer, news));
    }

    private static News news(DueTask task, String what) {
        return news(task.caseId(), task.task() + " " + task.at(), what);
    }

    private static News news(String caseId, String key, String what) {
        return new News("case " + caseId + " " + key, NotificationKind.DEADLINE, "代办件 " + caseId + what, "/window/cases/" + caseId);
    }

    private Set<String> applicants(DueTask task) {
        Set<String> people = new TreeSet<>(Set.of(task.account()));
        if (task.partyId() != null) {
            accounts.listOfParty(task.partyId()).stream().map(Account::username).forEach(people::add);
        }
        return people;
    }
}
