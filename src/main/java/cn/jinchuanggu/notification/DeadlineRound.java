package cn.jinchuanggu.notification;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.notification.store.DueStore;
import cn.jinchuanggu.shared.PartByPart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds the people of an introduction, a deal, an order or a challenge some days before something is due and once when it is overdue. Run as often
 * as one likes, by as many instances: each last day is told of once before and once after.
 */
@Component
class DeadlineRound {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int DAYS_BEFORE = 3;
    private static final int PART = 1_000;

    private final DueStore store;
    private final Accounts accounts;
    private final Notifications notifications;
    private final Clock clock;
    private final int part;
    private final Round round = new Round("deadlines", this::remind);

    @Autowired
    DeadlineRound(DueStore store, Accounts accounts, Notifications notifications, Clock clock) {
        this(store, accounts, notifications, clock, PART);
    }

    /** @param part how many are read at once */
    DeadlineRound(DueStore store, Accounts accounts, Notifications notifications, Clock clock, int part) {
        this.store = store;
        this.accounts = accounts;
        this.notifications = notifications;
        this.clock = clock;
        this.part = part;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void run() {
        round.run();
    }

    /** Tells of everything that is near or overdue today. */
    void remind() {
        LocalDate today = LocalDate.now(clock.withZone(CHANGZHI));
        PartByPart.<DueStore.Due>of(part, (last, limit) -> store.listDueBy(today.plusDays(DAYS_BEFORE), last, limit)).forEach(due -> {
            News news = news(due, due.on().isBefore(today));
            people(due).forEach(account -> notifications.tell(account, news));
        });
    }

    private static News news(DueStore.Due due, boolean overdue) {
        String what = due.kind().label() + " " + due.id();
        String text = overdue ? what + " 已经过了期限 " + due.on() + "，还没有" + due.task() + "。" : what + " 请在 " + due.on() + " 前" + due.task() + "。";
        return new News("due " + due.id() + " " + due.on() + (overdue ? " over" : " near"), NotificationKind.DEADLINE, text,
                due.kind().path() + due.id());
    }

    private Set<String> people(DueStore.Due due) {
        Set<String> people = new TreeSet<>(due.accounts());
        due.parties().forEach(party -> accounts.listOfParty(party).stream().map(Account::username).forEach(people::add));
        return people;
    }
}
