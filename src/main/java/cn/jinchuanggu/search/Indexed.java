package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.Objects;

/**
 * One listing as the index takes it.
 *
 * @param profile   already masked as far as the public may see it; its id is not empty
 * @param embedding meaning of the same text
 * @param revision  revision of the listing in the graph, rising with every change
 */
public record Indexed(ListingProfile profile, Embedding embedding, long revision) {

    public Indexed {
        Objects.requireNonNull(embedding, "embedding");
        if (profile.id().isEmpty()) {
            throw new IllegalArgumentException("a listing without an id cannot be indexed: " + profile.title());
        }
    }
}
