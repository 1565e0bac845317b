package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import java.util.Set;

/**
 * A listing that looks for others.
 *
 * @param profile   the asking listing, or an ad hoc text; it never finds itself
 * @param embedding its meaning; taken from the index, a pair is judged alike from either side to the last digit
 * @param kinds     kinds wanted; empty for all
 */
public record ProfileQuery(ListingProfile profile, Embedding embedding, Set<ListingKind> kinds) {

    public ProfileQuery {
        kinds = Set.copyOf(kinds);
    }

    /** Asks for these kinds, the meaning computed now. */
    public static ProfileQuery of(ListingProfile profile, Embedder embedder, ListingKind... kinds) {
        return new ProfileQuery(profile, Embedding.of(profile, embedder), Set.of(kinds));
    }
}
