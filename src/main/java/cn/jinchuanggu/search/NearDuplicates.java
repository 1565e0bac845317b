package cn.jinchuanggu.search;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingFeed;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.Listings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which listings are nearly what somebody is about to post: the public ones, and all of their own party, drafts included. A
 * masked listing of somebody else is never named. It warns, it never forbids.
 */
@Component
public class NearDuplicates {

    /** Names for the same thing in other words reach this; two needs of one trade seldom do. */
    private static final double SAME_MEANING = 0.90;
    private static final double NEAR_MEANING = 0.80;
    private static final double SAME_WORDS = 0.50;
    private static final double SOME_WORDS = 0.22;
    private static final int LOOKED_AT = 30;
    private static final int OWN = 200;
    private static final int SHOWN = 3;

    private final SearchIndex index;
    private final Embedder embedder;
    private final Listings listings;
    private final ListingFeed feed;

    NearDuplicates(SearchIndex index, Embedder embedder, Listings listings, ListingFeed feed) {
        this.index = index;
        this.embedder = embedder;
        this.listings = listings;
        this.feed = feed;
    }

    /**
     * A listing that is nearly the same.
     *
     * @param own     whether it is the writer's own party's
     * @param words   shared words, in [0, 1]
     * @param meaning cosine of the whole texts, in [-1, 1]
     */
    public record Alike(ListingProfile listing, boolean own, double words, double meaning) {

        boolean isAlike() {
            return words >= SAME_WORDS || meaning >= SAME_MEANING && words >= SOME_WORDS / 2 || meaning >= NEAR_MEANING && words >= SOME_WORDS;
        }
    }

    /**
     * At most three, the most alike first.
     *
     * @param draft  what is about to be posted; its id, when it has one, is left out
     * @param writer who posts it
     */
    public List<Alike> find(ListingProfile draft, Actor writer) {
        if (draft.title().isBlank() && draft.text().isBlank()) {
            return List.of();
        }
        Set<String> own = new LinkedHashSet<>(listings.listOwn(writer, OWN).stream().filter(l -> l.kind() == draft.kind()).map(Listings.Own::id).toList());
        ProfileQuery query = ProfileQuery.of(draft, embedder, draft.kind());
        try (Reading reading = index.read()) {
            Map<String, Alike> alike = new HashMap<>();
            for (Candidate candidate : reading.candidates(query, LOOKED_AT)) {
                ListingProfile other = candidate.profile();
                if (own.contains(other.id()) || !other.masked()) {
                    put(alike, compare(query, other, candidate.embedding(), own, reading));
                }
            }
            for (ListingProfile hidden : hidden(own, query, reading)) {
                put(alike, compare(query, hidden, Embedding.of(hidden, embedder), own, reading));
            }
            alike.remove(draft.id());
            return alike.values().stream().sorted(Comparator.comparingDouble((Alike a) -> a.meaning() + a.words()).reversed()
                    .thenComparing(a -> a.listing().id())).limit(SHOWN).toList();
        }
    }

    /** Own listings that others do not see and that share words with the draft. */
    private List<ListingProfile> hidden(Set<String> own, ProfileQuery query, Reading reading) {
        List<ListingProfile> hidden = new ArrayList<>();
        for (ListingFeed.Changed listing : feed.listByIds(List.copyOf(own))) {
            if (!listing.open() && WordOverlap.of(query.profile(), listing.profile(), reading.statistics()) >= SOME_WORDS / 2) {
                hidden.add(listing.profile());
            }
        }
        return hidden.subList(0, Math.min(LOOKED_AT, hidden.size()));
    }

    private static Alike compare(ProfileQuery query, ListingProfile other, Embedding meaning, Set<String> own, Reading reading) {
        return new Alike(other, own.contains(other.id()), WordOverlap.of(query.profile(), other, reading.statistics()),
                Vectors.cosine(query.embedding().text(), meaning.text()));
    }

    private static void put(Map<String, Alike> alike, Alike found) {
        if (found.isAlike()) {
            alike.put(found.listing().id(), found);
        }
    }
}
