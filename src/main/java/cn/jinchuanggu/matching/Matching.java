package cn.jinchuanggu.matching;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Finds what fits: achievements for a need, needs for an achievement, achievements for a text that nobody stored.
 *
 * <p>A public listing is matched from the index alone, so that matching goes on while the database is away; a draft is
 * read from the graph, for those who may see it.
 */
@Service
public class Matching implements TextMatching {

    /** Matches that are given at the most. */
    public static final int MOST = 100;
    private static final int LONGEST_TEXT = 20_000;

    private final NeedMatcher matcher;
    private final ViewerSignal viewerSignal;
    private final SearchIndex index;
    private final Embedder embedder;
    private final Listings listings;
    private final Clock clock;

    Matching(NeedMatcher matcher, ViewerSignal viewerSignal, SearchIndex index, Embedder embedder, Listings listings, Clock clock) {
        this.matcher = matcher;
        this.viewerSignal = viewerSignal;
        this.index = index;
        this.embedder = embedder;
        this.listings = listings;
        this.clock = clock;
    }

    /**
     * What fits, and the listing it was asked for.
     *
     * @param asked as the index knows it, masked where its owner is masked
     */
    public record Answer(ListingProfile asked, List<Match> matches) {
    }

    /**
     * The achievements that fit a need, best first.
     *
     * @param limit 1 to {@value #MOST}
     * @throws NotFound when there is no such need that this viewer may see
     */
    public Answer matchNeed(String needId, Actor viewer, int limit) {
        return matchNeed(needId, viewer, limit, Struck.NOTHING);
    }

    /** The same without what the viewer struck out. */
    public Answer matchNeed(String needId, Actor viewer, int limit, Struck struck) {
        return match(asked(needId, ListingKind.NEED, viewer), viewer, limit, struck);
    }

    /** The needs that an achievement fits, best first. */
    public Answer matchAchievement(String achievementId, Actor viewer, int limit) {
        return matchAchievement(achievementId, viewer, limit, Struck.NOTHING);
    }

    /** The same without what the viewer struck out. */
    public Answer matchAchievement(String achievementId, Actor viewer, int limit, Struck struck) {
        return match(asked(achievementId, ListingKind.ACHIEVEMENT, viewer), viewer, limit, struck);
    }

    @Override
    public List<Match> matchText(String need, int limit) {
        return answerText(need, limit, Struck.NOTHING).matches();
    }

    /** The achievements that fit a text; nothing is stored. @throws InvalidInput when the text is empty or too long */
    public Answer answerText(String text, int limit, Struck struck) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput("text", "需求是空的。", "请用一两句话写下要解决什么问题。");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidInput("text", "需求有 %,d 字，最多 %,d 字。".formatted(text.length(), LONGEST_TEXT), "请写要点。");
        }
        ListingProfile profile = Refinement.OF_TEXT.refine(ListingProfile.ofText(text), LocalDate.now(clock));
        return match(new ProfileQuery(profile, Embedding.of(profile, embedder), Set.of(ListingKind.ACHIEVEMENT)), Actor.VISITOR, limit, struck);
    }

    /**
     * One listing judged for another, whether or not it is among the best: "why not this one?".
     *
     * @throws NotFound when one of them is not there for this viewer
     */
    public Answer explain(String askedId, String otherId, Actor viewer) {
        return explain(askedId, otherId, viewer, Struck.NOTHING);
    }

    /** The same without what the viewer struck out. */
    public Answer explain(String askedId, String otherId, Actor viewer, Struck struck) {
        boolean need = index.find(askedId).map(i -> i.profile().kind() == ListingKind.NEED)
                .orElseGet(() -> listings.getListing(askedId, viewer).profile().kind() == ListingKind.NEED);
        ProfileQuery query = asked(askedId, need ? ListingKind.NEED : ListingKind.ACHIEVEMENT, viewer);
        Match match = seenBy(viewer, query).explain(query, List.of(otherId), struck).stream().findFirst()
                .filter(m -> query.kinds().contains(m.other().kind()))
                .orElseThrow(() -> new NotFound(need ? "科技成果" : "技术需求", otherId));
        return new Answer(query.profile(), List.of(match));
    }

    private Answer match(ProfileQuery query, Actor viewer, int limit, Struck struck) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("limit", "limit 应当是 1 到 " + MOST + " 的整数。", "");
        }
        return new Answer(query.profile(), seenBy(viewer, query).match(query, limit, struck));
    }

    private NeedMatcher seenBy(Actor viewer, ProfileQuery query) {
        return matcher.with(viewerSignal.seenBy(viewer, query.profile()));
    }

    private ProfileQuery asked(String id, ListingKind kind, Actor viewer) {
        Indexed indexed = index.find(id).orElseGet(() -> {
            ListingProfile profile = kind == ListingKind.NEED ? listings.getNeed(id, viewer).profile()
                    : listings.getAchievement(id, viewer).profile();
            return new Indexed(profile, Embedding.of(profile, embedder), 0);
        });
        if (indexed.profile().kind() != kind) {
            throw new NotFound(kind.label(), id);
        }
        // one that was written a moment ago may still wait for its meaning
        Embedding meaning = indexed.embedding().isPresent() ? indexed.embedding() : Embedding.of(indexed.profile(), embedder);
        return new ProfileQuery(indexed.profile(), meaning,
                Set.of(kind == ListingKind.NEED ? ListingKind.ACHIEVEMENT : ListingKind.NEED));
    }
}
