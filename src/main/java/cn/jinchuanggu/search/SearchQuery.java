package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingKind;
import java.util.Set;

/**
 * What a person asks of the index.
 *
 * @param text      any characters; there is no query syntax. Blank lists everything that passes the filters
 * @param kinds     kinds wanted; empty for all
 * @param trackId   track, or null for all
 * @param segmentId segment, or null for all
 * @param region    GB/T 2260 code of a province, city or county, or null for all; trailing zeros mean the whole area
 * @param ownerId   owner, or null for all
 * @param choices   what {@link cn.jinchuanggu.listing.ListingProfile#choices} must hold, all of it
 * @param order     how the results are ordered
 * @param page      page number from 1
 * @param size      entries of a page, 1 to 1000
 */
public record SearchQuery(String text, Set<ListingKind> kinds, String trackId, String segmentId, String region,
        String ownerId, Set<String> choices, Order order, int page, int size) {

    /** Order of the results; ties are broken by id. Without text, relevance falls back to newest. */
    public enum Order { RELEVANCE, NEWEST }

    public SearchQuery {
        text = text == null ? "" : text;
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        choices = choices == null ? Set.of() : Set.copyOf(choices);
        order = order == null ? Order.RELEVANCE : order;
        page = Math.max(1, page);
        size = Math.clamp(size, 1, 1000);
    }

    /** Whatever was chosen. */
    public SearchQuery(String text, Set<ListingKind> kinds, String trackId, String segmentId, String region, String ownerId, Order order, int page, int size) {
        this(text, kinds, trackId, segmentId, region, ownerId, Set.of(), order, page, size);
    }

    /** A first page of ten over everything. */
    public static SearchQuery of(String text, ListingKind... kinds) {
        return new SearchQuery(text, Set.of(kinds), null, null, null, null, Order.RELEVANCE, 1, 10);
    }

    public SearchQuery onPage(int number, int pageSize) {
        return new SearchQuery(text, kinds, trackId, segmentId, region, ownerId, choices, order, number, pageSize);
    }

    public SearchQuery inTrack(String track, String segment) {
        return new SearchQuery(text, kinds, track, segment, region, ownerId, choices, order, page, size);
    }

    public SearchQuery inRegion(String code) {
        return new SearchQuery(text, kinds, trackId, segmentId, code, ownerId, choices, order, page, size);
    }

    public SearchQuery ofOwner(String owner) {
        return new SearchQuery(text, kinds, trackId, segmentId, region, owner, choices, order, page, size);
    }

    public SearchQuery orderedBy(Order wanted) {
        return new SearchQuery(text, kinds, trackId, segmentId, region, ownerId, choices, wanted, page, size);
    }

    /** Only those of which all of this was chosen, such as {@code guarantee=信用}. */
    public SearchQuery choosing(Set<String> wanted) {
        return new SearchQuery(text, kinds, trackId, segmentId, region, ownerId, wanted, order, page, size);
    }
}
