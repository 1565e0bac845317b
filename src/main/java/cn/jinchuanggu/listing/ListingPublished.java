package cn.jinchuanggu.listing;

/**
 * A listing was written and is committed: new, changed or withdrawn.
 *
 * @param id       the listing
 * @param kind     its kind
 * @param revision its revision
 */
public record ListingPublished(String id, ListingKind kind, long revision) {
}
