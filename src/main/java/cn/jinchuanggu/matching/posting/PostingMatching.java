package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.listing.Postings;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.matching.posting.store.OfferStore;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Finds what may serve a posting, with its reasons. What a masked owner is counts only for who may know the owner.
 */
@Service
public class PostingMatching {

    /** Matches that are given at the most. */
    public static final int MOST = 50;
    private static final int ACHIEVEMENTS = 60;

    private final Postings postings;
    private final OfferStore offers;
    private final NeedMatcher matcher;
    private final SearchIndex index;
    private final Embedder embedder;
    private final TextMeanings meanings;
    private final PostingWeights weights = PostingWeights.DEFAULT;

    PostingMatching(Postings postings, OfferStore offers, NeedMatcher matcher, SearchIndex index, Embedder embedder, TextMeanings meanings) {
        this.postings = postings;
        this.offers = offers;
        this.matcher = matcher;
        this.index = index;
        this.embedder = embedder;
        this.meanings = meanings;
    }

    /**
     * The posting as this viewer sees it, and what may serve it, best first.
     *
     * @param loans the loan products among the matches, by id, with what they ask
     */
    public record Answer(Posting posting, List<PostingMatch> matches, Map<String, LoanOffer> loans) {
    }

    /**
     * @param limit 1 to {@value #MOST}
     * @throws cn.jinchuanggu.shared.NotFound when there is no such posting that this viewer may see
     */
    public Answer match(ListingKind kind, String id, Actor viewer, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("limit", "limit 应当是 1 到 " + MOST + " 的整数。", "");
        }
        Posting posting = postings.getPosting(kind, id, viewer);
        return switch (kind) {
            case FINANCING_NEED -> financing(posting, limit);
            case TALENT_NEED -> new Answer(posting, experts(posting, limit), Map.of());
            case SCENARIO -> new Answer(posting, listings(posting, limit, Set.of(ListingKind.CAPABILITY, ListingKind.ACHIEVEMENT)), Map.of());
            case CAPABILITY -> new Answer(posting, listings(posting, limit, Set.of(ListingKind.SCENARIO)), Map.of());
            case NEED, ACHIEVEMENT, SERVICE -> throw new IllegalArgumentException(kind + " is no posting");
        };
    }

    private Answer financing(Posting posting, int limit) {
        Seeker seeker = seeker(posting, meaning(posting.profile()));
        List<FundOffer> funds = offers.listFunds(posting.standing().ownerId());
        List<LoanOffer> loans = offers.listLoans();
        meanings.prepare(Stream.concat(funds.stream().flatMap(f -> f.prefers().stream()), loans.stream().map(LoanOffer::summary)).toList());
        List<PostingMatch> matches = best(Stream.concat(funds.stream().map(f -> PostingMatch.of(f, new FundJudge(weights).judge(seeker, f))),
                loans.stream().map(l -> PostingMatch.of(l, new LoanJudge(weights).judge(seeker, l)))), limit);
        Set<String> found = matches.stream().map(PostingMatch::id).collect(Collectors.toSet());
        return new Answer(posting, matches, loans.stream().filter(l -> found.contains(l.id())).collect(Collectors.toMap(LoanOffer::id, l -> l)));
    }

    private List<PostingMatch> experts(Posting posting, int limit) {
        ListingProfile profile = posting.profile();
        Embedding meaning = meaning(profile);
        Map<String, Double> closeness = index.candidates(new ProfileQuery(profile, meaning, Set.of(ListingKind.ACHIEVEMENT)), ACHIEVEMENTS).stream()
                .collect(Collectors.toMap(c -> c.profile().id(), c -> Math.max(c.titleLeg(), c.textVectorLeg())));
        Seeker seeker = seeker(posting, meaning);
        List<ExpertOffer> experts = offers.listExperts(closeness, posting.details().fieldCode(), posting.details().concepts());
        meanings.prepare(experts.stream().flatMap(e -> e.expertise().stream()).toList());
        return best(experts.stream().map(e -> PostingMatch.of(e, new ExpertJudge(weights).judge(seeker, e))), limit);
    }

    /** By the same ideas as technical needs: words, meaning, numbers, industry, time. */
    private List<PostingMatch> listings(Posting posting, int limit, Set<ListingKind> kinds) {
        ListingProfile profile = posting.profile();
        return matcher.match(new ProfileQuery(profile, meaning(profile), kinds), limit).stream().map(PostingMatch::of).filter(m -> m.score() > 0).toList();
    }

    private static List<PostingMatch> best(Stream<PostingMatch> judged, int limit) {
        return judged.filter(m -> m.score() > 0).sorted(PostingMatch.BEST_FIRST).limit(limit).toList();
    }

    private Seeker seeker(Posting posting, Embedding meaning) {
        String owner = posting.standing().ownerId();
        OfferStore.Owner known = owner == null ? OfferStore.Owner.UNKNOWN : offers.findOwner(owner).orElse(OfferStore.Owner.UNKNOWN);
        String track = posting.profile().trackId();
        return new Seeker(posting.details(), known.stage(), track == null ? known.tracks() : List.of(track), posting.standing().region(), meanings.nearTo(meaning));
    }

    private Embedding meaning(ListingProfile profile) {
        return index.find(profile.id()).map(Indexed::embedding).filter(Embedding::isPresent).orElseGet(() -> Embedding.of(profile, embedder));
    }
}
