package cn.jinchuanggu.listing;

/** A listing was taken out of the graph, as if it had never been there; whoever keeps a view of listings forgets it. */
public record ListingRemoved(String id) {
}
