package cn.jinchuanggu.notification.mail;

import cn.jinchuanggu.notification.DeliveryState;
import cn.jinchuanggu.notification.MailSettings;
import cn.jinchuanggu.notification.MessageTemplate;
import cn.jinchuanggu.notification.Pauses;
import cn.jinchuanggu.notification.Preference;
import cn.jinchuanggu.notification.Round;
import cn.jinchuanggu.notification.store.MarkStore;
import cn.jinchuanggu.notification.store.NotificationStore;
import cn.jinchuanggu.notification.store.OutboxStore;
import cn.jinchuanggu.notification.store.PreferenceStore;
import cn.jinchuanggu.shared.RecordId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts what is due into mails, one for each person, and sends mails until the server took them: after a failure again and
 * again, with longer and longer pauses. A mail is taken in the graph before it is sent, so that one of several instances
 * sends it; only when that one crashes between sending and writing it down is it sent twice, under one Message-ID.
 */
@Component
class MailRound {

    private static final Logger log = LoggerFactory.getLogger(MailRound.class);
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int MOST_IN_MAIL = 100;
    private static final int MOST_AT_ONCE = 200;
    private static final Duration CRASHED_AFTER = Duration.ofMinutes(10);

    private final NotificationStore notifications;
    private final PreferenceStore preferences;
    private final OutboxStore outbox;
    private final MarkStore transactions;
    private final Letters letters;
    private final Postman postman;
    private final MailSettings settings;
    private final Clock clock;
    private final Round round = new Round("e-mail", this::catchUp);

    MailRound(NotificationStore notifications, PreferenceStore preferences, OutboxStore outbox, MarkStore transactions, Letters letters, Postman postman,
            MailSettings settings, Clock clock) {
        this.notifications = notifications;
        this.preferences = preferences;
        this.outbox = outbox;
        this.transactions = transactions;
        this.letters = letters;
        this.postman = postman;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10_000, fixedDelay = 15_000)
    void run() {
        if (settings.enabled()) {
            round.run();
        }
    }

    /** Makes the mails that are due and sends what waits, until the server refuses one. */
    void catchUp() {
        notifications.listDueAccounts(now(), MOST_AT_ONCE).forEach(account -> transactions.inTransaction(() -> collect(account)));
        boolean taken = true;
        for (String id : outbox.listDue(now(), MOST_AT_ONCE)) {
            // the first failure ends the round: a server that is away would hold up every mail for its time-out
            taken = taken && send(id);
        }
    }

    private long collect(String account) {
        if (preferences.take(account).address().isEmpty()) {
            notifications.forgetMail(account);
            return 0;
        }
        String id = RecordId.of("mail-", account, null);
        long lines = notifications.putIntoMail(account, now(), id, MOST_IN_MAIL);
        if (lines > 0) {
            outbox.add(id, account, MessageTemplate.MAIL_NEWS, now());
        }
        return lines;
    }

    /** @return false when the server did not take it */
    private boolean send(String id) {
        Optional<OutgoingMail> taken = outbox.take(id, now(), now().plus(CRASHED_AFTER));
        return taken.isEmpty() || send(taken.get());
    }

    private boolean send(OutgoingMail mail) {
        Optional<Preference> reader = preferences.find(mail.account()).filter(p -> p.address().isPresent());
        Optional<Letter> letter = reader.flatMap(p -> letters.write(mail.id(), p));
        if (letter.isEmpty()) {
            outbox.put(mail.id(), DeliveryState.DROPPED, null, "");
            return true;
        }
        try {
            postman.send(mail, letter.get(), reader.get().address().orElseThrow());
            outbox.put(mail.id(), DeliveryState.SENT, null, "");
            return true;
        } catch (MailException e) {
            log.warn("E-mail {} was not taken at attempt {}: {}", mail.id(), mail.attempts(), e.getClass().getSimpleName());
            postpone(mail, trouble(e));
            return false;
        }
    }

    private void postpone(OutgoingMail mail, String trouble) {
        Optional<Duration> pause = Pauses.after(mail.attempts());
        if (pause.isPresent()) {
            outbox.put(mail.id(), DeliveryState.WAITING, now().plus(pause.get()), trouble);
        } else {
            outbox.put(mail.id(), DeliveryState.FAILED, null, trouble);
            outbox.showInApp(mail.id());
        }
    }

    /** What the server says may name the address, so it is said in our own words. */
    private static String trouble(MailException e) {
        if (e instanceof MailAuthenticationException) {
            return "邮件服务器不接受平台的用户名或密码。";
        }
        return e instanceof MailParseException ? "邮件不能生成。" : "邮件服务器连不上，或者没有收下这封邮件。";
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0);
    }
}
