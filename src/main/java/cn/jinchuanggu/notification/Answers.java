package cn.jinchuanggu.notification;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Level;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.notification.store.SavedSearchStore;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.search.SearchQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which saved searches a listing answers, strongly enough to tell somebody. The other way round from a search: the listing
 * looks for the listings whose matches are wanted, once for all of them; a saved list is answered when it would show the
 * listing and its words mean it.
 */
@Component
class Answers {

    /** What people call 较强 has grade 2 and more; in doubt it is told. */
    private static final double STRONG_ENOUGH = 1.5;
    private static final int LOOKED_AT = 200;

    private final NeedMatcher matcher;
    private final SearchIndex index;
    private final Embedder embedder;
    private final SavedSearchStore searches;
    private final Notifications notifications;

    Answers(NeedMatcher matcher, SearchIndex index, Embedder embedder, SavedSearchStore searches, Notifications notifications) {
        this.matcher = matcher;
        this.index = index;
        this.embedder = embedder;
        this.searches = searches;
        this.notifications = notifications;
    }

    /** Which of these listings are worth asking {@link #answer} about. */
    Set<String> mayAnswer(Collection<String> listings) {
        return searches.mayBeAnsweredBy(listings);
    }

    /** Tells everybody whose saved search this listing answers; part of the caller's transaction. */
    void answer(Indexed listing) {
        answerListings(listing);
        searches.listLists(listing.profile().id()).stream().filter(search -> isAnswered(search.query(), listing.profile()))
                .forEach(search -> tell(search, listing.profile(), ""));
    }

    private void answerListings(Indexed listing) {
        ListingProfile profile = listing.profile();
        if (profile.kind() != ListingKind.NEED && profile.kind() != ListingKind.ACHIEVEMENT) {
            return;
        }
        ListingKind asking = profile.kind() == ListingKind.NEED ? ListingKind.ACHIEVEMENT : ListingKind.NEED;
        Map<String, Match> strong = matcher.match(new ProfileQuery(profile, listing.embedding(), Set.of(asking)), LOOKED_AT).stream()
                .filter(match -> match.level() == Level.STRONG || match.level() == Level.FAIR)
                .collect(Collectors.toMap(match -> match.other().id(), Function.identity()));
        for (SavedSearch search : searches.listForListings(profile.id(), strong.keySet())) {
            tell(search, profile, strong.get(search.query().listingId()).level().label());
        }
    }

    private boolean isAnswered(SavedSearch.Query query, ListingProfile profile) {
        SearchQuery list = SearchQuery.of(query.text(), query.kind() == null ? new ListingKind[0] : new ListingKind[] {query.kind()})
                .inTrack(orNull(query.trackId()), orNull(query.segmentId()));
        if (!index.finds(list, profile.id())) {
            return false;
        }
        ProfileQuery asked = ProfileQuery.of(ListingProfile.ofText(query.text()), embedder, profile.kind());
        return query.text().isEmpty() || matcher.grades(asked, List.of(profile.id())).getOrDefault(profile.id(), 0.0) >= STRONG_ENOUGH;
    }

    private void tell(SavedSearch search, ListingProfile listing, String level) {
        String text = "新的%s“%s”符合您保存的“%s”%s".formatted(listing.kind().label(), listing.title(), search.name(), level.isEmpty() ? "。" : "（" + level + "）。");
        notifications.tell(search, listing.id(), new News("match " + search.id() + " " + listing.id(), NotificationKind.MATCH, text, href(search, listing)));
    }

    private static String href(SavedSearch search, ListingProfile listing) {
        if (search.query().isForListing()) {
            return search.query().href() + "/why?other=" + listing.id();
        }
        return listing.kind().href(listing.id());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
