package cn.jinchuanggu.notification;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.notification.mail.OutgoingMail;
import cn.jinchuanggu.notification.store.NotificationStore;
import cn.jinchuanggu.notification.store.OutboxStore;
import cn.jinchuanggu.notification.store.PreferenceStore;
import cn.jinchuanggu.privacy.ConsentBook;
import cn.jinchuanggu.privacy.ConsentPurpose;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each person chose about being told, and the address they gave for it. */
@Service
public class Preferences {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST_ADDRESS = 254;
    private static final int SHOWN_MAILS = 5;

    private final PreferenceStore store;
    private final NotificationStore notifications;
    private final OutboxStore outbox;
    private final ConsentBook consents;
    private final Clock clock;

    Preferences(PreferenceStore store, NotificationStore notifications, OutboxStore outbox, ConsentBook consents, Clock clock) {
        this.store = store;
        this.notifications = notifications;
        this.outbox = outbox;
        this.consents = consents;
        this.clock = clock;
    }

    /** What this account chose; {@link Choice#STANDARD} for everything until it did. */
    public Preference get(String account) {
        return store.find(account).orElseGet(() -> Preference.standard(account));
    }

    /** The choices of a person who is signed in; kinds that are missing stay as they are. */
    @Transactional
    public Preference choose(Map<NotificationKind, Choice> choices, Actor actor) {
        Preference changed = taken(actor);
        for (Map.Entry<NotificationKind, Choice> choice : choices.entrySet()) {
            changed = changed.with(choice.getKey(), choice.getValue());
            if (choice.getValue().muted() || !choice.getValue().mail()) {
                notifications.forgetMail(actor.username(), choice.getKey());
            }
        }
        store.saveChoices(changed);
        return changed;
    }

    /**
     * Keeps an address for e-mail.
     *
     * @param consent whether the person agreed that it is kept for this purpose
     * @throws InvalidInput when it is no address, or without consent
     */
    @Transactional
    public Preference keepAddress(String address, boolean consent, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        String plain = address == null ? "" : address.strip();
        if (plain.length() > LONGEST_ADDRESS || !ADDRESS.matcher(plain).matches()) {
            problems.add(new Problem("address", "这不是一个邮箱地址。", "请写成“名字@域名”的样子。"));
        }
        if (!consent) {
            problems.add(new Problem("consent", "保存邮箱地址需要您同意。", "请勾选同意，或者只用站内通知。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        // the ledger before the setting, as everywhere, so that no two wait for each other in a circle
        consents.record(ConsentPurpose.MAIL, true, actor, null);
        Preference before = taken(actor);
        Preference kept = new Preference(before.account(), Optional.of(plain), Optional.of(OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0)),
                before.choices(), before.token());
        store.saveAddress(kept);
        return kept;
    }

    /** Forgets the address and every e-mail that was still to be sent; doing it twice changes nothing. */
    @Transactional
    public void eraseAddress(Actor actor) {
        consents.record(ConsentPurpose.MAIL, false, actor, null);
        Preference before = taken(actor);
        store.saveAddress(new Preference(before.account(), Optional.empty(), Optional.empty(), before.choices(), before.token()));
        notifications.forgetMail(before.account());
        outbox.dropOf(before.account());
    }

    /** The last e-mails to this person and where each stands, the newest first. */
    public List<OutgoingMail> listMails(Actor actor) {
        return outbox.listOf(actor.username(), SHOWN_MAILS);
    }

    private Preference taken(Actor actor) {
        if (actor.isVisitor()) {
            throw new NotAllowed("请先登录再修改通知设置。");
        }
        return store.take(actor.username());
    }
}
