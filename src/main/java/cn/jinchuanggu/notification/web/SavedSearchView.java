package cn.jinchuanggu.notification.web;

import cn.jinchuanggu.notification.Rhythm;
import cn.jinchuanggu.notification.SavedSearch;
import java.time.OffsetDateTime;

/**
 * A saved search as its owner sees it; without its secret.
 *
 * @param listing need or achievement whose matches are wanted; null for a list
 * @param href    the page that shows all of it now
 */
public record SavedSearchView(String id, String name, String listing, String q, String kind, String track, String segment, Rhythm rhythm, String rhythmLabel,
        boolean muted, OffsetDateTime createdAt, String href) {

    static SavedSearchView of(SavedSearch search) {
        SavedSearch.Query query = search.query();
        return new SavedSearchView(search.id(), search.name(), query.isForListing() ? query.listingId() : null, query.text(),
                query.kind() == null ? null : query.kind().name(), query.trackId(), query.segmentId(), search.rhythm(), search.rhythm().label(),
                search.muted(), search.createdAt(), query.href());
    }
}
