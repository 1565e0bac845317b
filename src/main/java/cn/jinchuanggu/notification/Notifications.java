package cn.jinchuanggu.notification;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.notification.robot.GroupRobots;
import cn.jinchuanggu.notification.store.NotificationStore;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What people were told, and telling them: in the list on the platform, by the e-mail that is collected from it, and by a group robot. */
@Service
public class Notifications {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int ID_DIGITS = 24;

    private final NotificationStore store;
    private final Preferences preferences;
    private final MailSettings mail;
    private final GroupRobots robots;
    private final Clock clock;

    Notifications(NotificationStore store, Preferences preferences, MailSettings mail, GroupRobots robots, Clock clock) {
        this.store = store;
        this.preferences = preferences;
        this.mail = mail;
        this.robots = robots;
        this.clock = clock;
    }

    /**
     * Tells somebody, as they chose; once for each key. Part of the caller's transaction.
     *
     * @return whether they were told now; false for what was muted and for what they know
     */
    public boolean tell(String account, News news) {
        return tell(account, news, Optional.empty(), Optional.empty());
    }

    /** Tells the owner of a saved search of a listing that answers it. */
    boolean tell(SavedSearch search, String listingId, News news) {
        return !search.muted() && tell(search.account(), news, Optional.of(search), Optional.of(listingId));
    }

    private boolean tell(String account, News news, Optional<SavedSearch> search, Optional<String> listing) {
        Preference preference = preferences.get(account);
        Choice choice = preference.choice(news.kind());
        if (choice.muted()) {
            return false;
        }
        OffsetDateTime now = now();
        boolean byMail = mail.enabled() && choice.mail() && preference.address().isPresent();
        Rhythm rhythm = search.map(SavedSearch::rhythm).orElse(choice.rhythm());
        String id = "ntf-" + Chain.sha256(account + "\n" + news.key()).substring(0, ID_DIGITS);
        Notification notification = new Notification(id, account, news.kind(), news.text(), news.link(), now, false, search.map(SavedSearch::id), listing);
        boolean told = store.add(notification, choice.inApp(), byMail ? rhythm.next(now, mail.digestHour()) : null);
        if (told) {
            robots.offer(notification, news.key());
        }
        return told;
    }

    /** What this person was told, the newest first. */
    public Page<Notification> list(Actor actor, boolean unreadOnly, Paging paging) {
        return store.list(signedIn(actor), unreadOnly, paging);
    }

    /** @throws NotFound when this person was not told that */
    public Notification get(String id, Actor actor) {
        return store.find(id, signedIn(actor)).orElseThrow(() -> new NotFound("通知", id));
    }

    /** How many notifications this person has not read; 0 for a visitor. */
    public long countUnread(Actor actor) {
        return actor.isVisitor() ? 0 : store.countUnread(actor.username());
    }

    /** Marks one as read; doing it twice changes nothing. */
    public void markRead(String id, Actor actor) {
        store.markRead(get(id, actor).id());
    }

    /** Marks all of this person's as read. */
    public void markAllRead(Actor actor) {
        store.markAllRead(signedIn(actor));
    }

    private static String signedIn(Actor actor) {
        if (actor.isVisitor()) {
            throw new NotAllowed("请先登录再查看通知。");
        }
        return actor.username();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0);
    }
}
