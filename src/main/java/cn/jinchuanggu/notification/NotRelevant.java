package cn.jinchuanggu.notification;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.matching.feedback.Feedback;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import cn.jinchuanggu.matching.feedback.Said;
import cn.jinchuanggu.matching.feedback.Verdict;
import cn.jinchuanggu.notification.store.SavedSearchStore;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** "Not relevant because": what the reader of a notified match says of it goes to where all words about matches are kept. */
@Service
public class NotRelevant {

    private final Notifications notifications;
    private final SavedSearchStore searches;
    private final Feedback feedback;
    private final Listings listings;

    NotRelevant(Notifications notifications, SavedSearchStore searches, Feedback feedback, Listings listings) {
        this.notifications = notifications;
        this.searches = searches;
        this.feedback = feedback;
        this.listings = listings;
    }

    /** Whether this person may judge what they were told: a match of their own party's listing, or any match for a broker or operator. */
    public boolean isOffered(Notification notification, Actor reader) {
        return find(notification).filter(pair -> reader.hasAny(Role.BROKER, Role.OPERATOR) || isOwn(pair.asked(), reader)).isPresent();
    }

    /**
     * Says why a notified match is not relevant, and marks the notification as read.
     *
     * @param code name of a {@link RefusalCode}; empty when the two have nothing to do with each other
     * @param note in their own words, for the operators of the platform; may be empty
     * @param key  the same key by the same account gives the same answer; null for none
     * @throws InvalidInput when there is no such code, or it needs a note
     * @throws NotFound     when this person was not told that, or it is no match of two listings
     */
    public void say(String notificationId, String code, String note, Actor reader, String key) {
        Pair pair = find(notifications.get(notificationId, reader)).orElseThrow(() -> new NotFound("匹配", notificationId));
        feedback.record(new Said(pair.need(), pair.achievement(), verdict(code), null, note), reader, key);
        notifications.markRead(notificationId, reader);
    }

    /** @param asked the listing whose matches were wanted */
    private record Pair(String asked, String need, String achievement) {
    }

    private Optional<Pair> find(Notification notification) {
        return notification.searchId().flatMap(searches::find).map(SavedSearch::query).filter(SavedSearch.Query::isForListing)
                .flatMap(query -> notification.listingId().map(found -> query.listingId().startsWith("need-")
                        ? new Pair(query.listingId(), query.listingId(), found) : new Pair(query.listingId(), found, query.listingId())));
    }

    private boolean isOwn(String listing, Actor reader) {
        return listings.mayChange(listings.getListing(listing, Actor.PLATFORM), reader);
    }

    private static Verdict verdict(String code) {
        return code == null || code.isBlank() ? Verdict.notRelevant() : Verdict.refused(RefusalCode.find(code)
                .orElseThrow(() -> new InvalidInput("code", "没有名为“" + code + "”的原因。", "请从列表里选择。")));
    }
}
