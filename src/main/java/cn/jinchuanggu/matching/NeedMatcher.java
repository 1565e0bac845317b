package cn.jinchuanggu.matching;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.search.Candidate;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.search.Reading;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.search.TextComparison;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds and judges what fits a listing, in either direction: achievements for a need, needs for an achievement, and any
 * other kind that is indexed.
 *
 * <p>Candidates come from the index, every signal judges every candidate, and the score is the sum of what the signals
 * show. Safe to call from several threads.
 */
public final class NeedMatcher {

    /** Enough that a good match ranked low by the rough fusion is still judged. */
    private static final int CANDIDATES = 200;
    private static final int LATE = 30;

    private final SearchIndex index;
    private final List<Signal> signals;
    private final List<LateSignal> lateSignals;
    private final Weights weights;
    private final Clock clock;

    /**
     * @param signals     judge every candidate; see {@code Signals.standard}
     * @param lateSignals judge only the best; may be empty
     * @param clock       tells the day for freshness and expiry
     */
    public NeedMatcher(SearchIndex index, List<Signal> signals, List<LateSignal> lateSignals, Weights weights, Clock clock) {
        this.index = index;
        this.signals = List.copyOf(signals);
        this.lateSignals = List.copyOf(lateSignals);
        this.weights = weights;
        this.clock = clock;
    }

    /**
     * The best matches, best first.
     *
     * @param limit at most so many, from 1
     */
    public List<Match> match(ProfileQuery query, int limit) {
        try (var reading = index.read()) {
            var judging = new Judging(query, reading);
            var ranked = reading.candidates(query, Math.max(limit, CANDIDATES)).stream()
                    .map(judging::judge).sorted(Judged.BEST_FIRST).limit(lateSignals.isEmpty() ? limit : Math.max(limit, LATE))
                    .toList();
            return finish(query, ranked).stream().limit(limit).toList();
        }
    }

    /**
     * Judges one listing by the same code, whether or not it is among the best: the answer to "why not this one?".
     *
     * @return empty when the other listing is not in the index
     */
    public Optional<Match> explain(ProfileQuery query, String otherId) {
        return explain(query, List.of(otherId)).stream().findFirst();
    }

    /** Judges these listings, best first; those that are not in the index are left out. */
    public List<Match> explain(ProfileQuery query, Collection<String> otherIds) {
        try (var reading = index.read()) {
            var judging = new Judging(query, reading);
            var judged = otherIds.stream().distinct().flatMap(id -> reading.candidate(query, id).stream())
                    .map(judging::judge).toList();
            return finish(query, judged);
        }
    }

    private List<Match> finish(ProfileQuery query, List<Judged> judged) {
        var others = judged.stream().map(Judged::other).toList();
        List<Map<String, Finding>> late = lateSignals.stream().map(s -> s.judge(query.profile(), others)).toList();
        return judged.stream().map(j -> {
            var findings = new ArrayList<>(j.findings());
            late.forEach(byId -> findings.add(byId.getOrDefault(j.other().id(), Finding.NOTHING)));
            return Match.of(j.other(), findings, weights);
        }).sorted(Match.BEST_FIRST).toList();
    }

    private record Judged(ListingProfile other, List<Finding> findings, Match match) {
        static final java.util.Comparator<Judged> BEST_FIRST = java.util.Comparator.comparing(Judged::match, Match.BEST_FIRST);
    }

    /** One request: what belongs to the asking side is made once. */
    private final class Judging {
        private final ProfileQuery query;
        private final Reading reading;
        private final boolean asks;
        private final TextComparison words;
        private final LocalDate today = LocalDate.now(clock);

        private Judging(ProfileQuery query, Reading reading) {
            this.query = query;
            this.reading = reading;
            this.asks = Pair.asks(query.profile().kind());
            this.words = new TextComparison(query.profile(), reading.statistics());
        }

        private Judged judge(Candidate candidate) {
            var pair = pair(candidate);
            var findings = signals.stream().map(s -> s.judge(pair)).toList();
            return new Judged(candidate.profile(), findings, Match.of(candidate.profile(), findings, weights));
        }

        /** The needing side asks, whoever looks; of two of a sort the one that looks asks. */
        private Pair pair(Candidate candidate) {
            if (!asks && Pair.asks(candidate.profile().kind())) {
                return new Pair(candidate.profile(), candidate.embedding(),
                        new TextComparison(candidate.profile(), reading.statistics()), query.profile(), query.embedding(),
                        false, today);
            }
            return new Pair(query.profile(), query.embedding(), words, candidate.profile(), candidate.embedding(), true, today);
        }
    }
}
