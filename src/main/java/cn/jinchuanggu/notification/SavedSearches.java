package cn.jinchuanggu.notification;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.notification.store.NotificationStore;
import cn.jinchuanggu.notification.store.SavedSearchStore;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.RecordId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The needs and searches that people saved; each is seen and changed by the account that saved it, and by nobody else. */
@Service
public class SavedSearches {

    /** Saved searches that one account may have. */
    public static final int MOST = 100;
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final SavedSearchStore store;
    private final NotificationStore notifications;
    private final Listings listings;
    private final Clock clock;

    SavedSearches(SavedSearchStore store, NotificationStore notifications, Listings listings, Clock clock) {
        this.store = store;
        this.notifications = notifications;
        this.listings = listings;
        this.clock = clock;
    }

    /**
     * Saves what a person looks for; listings that are posted or changed from now on answer it.
     *
     * @param fields {@code listing} (a need or an achievement whose matches are wanted), or any of {@code q, kind, track, segment};
     *               {@code name} and {@code rhythm} ({@code AT_ONCE, DAILY, WEEKLY}) may be left out
     * @param key    the same key by the same account gives the same saved search; null for none
     * @throws InvalidInput with every problem of the fields
     * @throws NotFound     when there is no such listing that this actor may see
     */
    @Transactional
    public SavedSearch save(Map<String, ?> fields, Actor actor, String key) {
        String account = signedIn(actor);
        SavedSearchFields sent = SavedSearchFields.of(fields);
        String id = RecordId.of("search-", account, key);
        if (store.countOf(account) >= MOST && store.find(id).isEmpty()) {
            throw new InvalidInput("", "最多保存 " + MOST + " 项。", "请先删去不再需要的。");
        }
        return store.add(new SavedSearch(id, account, name(sent, actor), sent.query(), sent.rhythm(), false, Token.draw(), now()));
    }

    /** Changes name, rhythm and what is looked for. */
    @Transactional
    public SavedSearch change(String id, Map<String, ?> fields, Actor actor) {
        SavedSearch before = get(id, actor);
        SavedSearchFields sent = SavedSearchFields.of(fields);
        SavedSearch changed = new SavedSearch(id, before.account(), name(sent, actor), sent.query(), sent.rhythm(), before.muted(), before.token(), before.createdAt());
        store.save(changed);
        return changed;
    }

    /** Silences a saved search, with the e-mail that still waits for it, or lets it speak again. */
    @Transactional
    public SavedSearch mute(String id, boolean muted, Actor actor) {
        SavedSearch before = get(id, actor);
        mute(before, muted);
        return get(before.id(), actor);
    }

    void mute(SavedSearch search, boolean muted) {
        store.mute(search.id(), muted);
        if (muted) {
            notifications.forgetMailOf(search.id());
        }
    }

    /** Takes a saved search away; what it told stays. */
    @Transactional
    public void delete(String id, Actor actor) {
        SavedSearch search = get(id, actor);
        notifications.forgetMailOf(search.id());
        store.delete(search.id());
    }

    /** All of this person's, the newest first. */
    public List<SavedSearch> list(Actor actor) {
        return store.listOf(signedIn(actor));
    }

    /** @throws NotFound when this person has none of this id */
    public SavedSearch get(String id, Actor actor) {
        String account = signedIn(actor);
        return store.find(id).filter(s -> s.account().equals(account)).orElseThrow(() -> new NotFound("保存的检索", id));
    }

    private String name(SavedSearchFields sent, Actor actor) {
        SavedSearch.Query query = sent.query();
        String title = query.isForListing() ? listings.getListing(query.listingId(), actor).title() : "";
        return !sent.name().isEmpty() ? sent.name() : query.isForListing() ? title : SavedSearchFields.nameOf(query);
    }

    private static String signedIn(Actor actor) {
        if (actor.isVisitor()) {
            throw new NotAllowed("请先登录再保存检索。");
        }
        return actor.username();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0);
    }
}
