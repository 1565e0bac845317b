package cn.jinchuanggu.matching;

import cn.jinchuanggu.search.Candidate;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.search.Reading;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.search.TextComparison;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds and judges what fits a listing, in either direction: achievements for a need, needs for an achievement, and any
 * other kind that is indexed.
 *
 * <p>Candidates come from the index, every signal judges every candidate, and the score is the sum of what the signals
 * show. Safe to call from several threads.
 */
public final class NeedMatcher {

    /**
     * Enough that a good match ranked low by the rough fusion is still judged (BENCHMARKS, "Ranking at scale"), and more than
     * {@link Matching#MOST}, so that a short list is the beginning of a long one.
     */
    static final int CANDIDATES = 150;
    private static final int LOOKED_AT = 200;
    private static final int LATE = 30;
    private static final Set<String> TEXTS = Set.of("文字", "语义");
    private static final Set<String> BESIDE_TEXTS = Set.of("指标", "产业");

    private final SearchIndex index;
    private final List<Signal> signals;
    private final List<LateSignal> lateSignals;
    private final Weights weights;
    private final LevelCalibration levels;
    private final Clock clock;

    /** With the levels the product comes with. */
    public NeedMatcher(SearchIndex index, List<Signal> signals, List<LateSignal> lateSignals, Weights weights, Clock clock) {
        this(index, signals, lateSignals, weights, LevelCalibration.standard(), clock);
    }

    /**
     * @param signals     judge every candidate; see {@code Signals.standard}
     * @param lateSignals judge only the best; may be empty
     * @param clock       tells the day for freshness and expiry
     */
    public NeedMatcher(SearchIndex index, List<Signal> signals, List<LateSignal> lateSignals, Weights weights,
            LevelCalibration levels, Clock clock) {
        this.index = index;
        this.signals = List.copyOf(signals);
        this.lateSignals = List.copyOf(lateSignals);
        this.weights = weights;
        this.levels = levels;
        this.clock = clock;
    }

    /** The same with one more idea, for one request. */
    public NeedMatcher with(Signal further) {
        List<Signal> more = new ArrayList<>(signals);
        more.add(further);
        return new NeedMatcher(index, more, lateSignals, weights, levels, clock);
    }

    /**
     * The best matches, best first.
     *
     * @param limit at most so many, from 1
     */
    public List<Match> match(ProfileQuery query, int limit) {
        return match(query, limit, Struck.NOTHING);
    }

    /** The same without what was struck out. */
    public List<Match> match(ProfileQuery query, int limit, Struck struck) {
        try (var reading = index.read()) {
            var judging = new Judging(query, reading, struck);
            var found = judging.first();
            if (limit > CANDIDATES) {
                found = judging.judge(reading.candidates(query, limit));
            }
            var best = judging.best(found, lateSignals.isEmpty() ? limit : Math.max(limit, LATE));
            return judging.inWords(best, limit);
        }
    }

    /**
     * Judges one listing by the same code, whether or not it is among the best: the answer to "why not this one?".
     *
     * @return empty when the other listing is not in the index
     */
    public Optional<Match> explain(ProfileQuery query, String otherId) {
        return explain(query, List.of(otherId), Struck.NOTHING).stream().findFirst();
    }

    /** Judges these listings, best first; those that are not in the index are left out. */
    public List<Match> explain(ProfileQuery query, Collection<String> otherIds) {
        return explain(query, otherIds, Struck.NOTHING);
    }

    /** The same without what was struck out. */
    public List<Match> explain(ProfileQuery query, Collection<String> otherIds, Struck struck) {
        try (var reading = index.read()) {
            var judging = new Judging(query, reading, struck);
            judging.first();
            return judging.inWords(judging.judgeAll(candidates(query, otherIds, reading)).stream().map(judging::withPeers).toList(), otherIds.size());
        }
    }

    /** What the texts have in common with those of these listings, by their ids; those not in the index are left out. */
    public Map<String, Likeness> likeness(ProfileQuery query, Collection<String> otherIds) {
        return each(query, otherIds, Judged::likeness);
    }

    /** The grade 0 to 3 that people would most likely give to these listings, by their ids, as {@link #likeness}. */
    public Map<String, Double> grades(ProfileQuery query, Collection<String> otherIds) {
        return each(query, otherIds, judged -> chances(judged).grade());
    }

    private <T> Map<String, T> each(ProfileQuery query, Collection<String> otherIds, Function<Judged, T> answer) {
        try (var reading = index.read()) {
            var answers = new LinkedHashMap<String, T>();
            for (Judged judged : new Judging(query, reading, Struck.NOTHING).judgeAll(candidates(query, otherIds, reading))) {
                answers.put(judged.other().id(), answer.apply(judged));
            }
            return answers;
        }
    }

    private static List<Candidate> candidates(ProfileQuery query, Collection<String> ids, Reading reading) {
        return ids.stream().distinct().flatMap(id -> reading.candidate(query, id).stream()).toList();
    }

    /** A point of indicators or industry counts for the level like a point of words. */
    private LevelCalibration.Chances chances(Judged judged) {
        double further = judged.points(BESIDE_TEXTS);
        return levels.chances(judged.likeness(), weights.text() == 0 ? 0 : further / weights.text());
    }

    /**
     * A candidate of which not all is known.
     *
     * @param ofCostly the most that costly ideas can give it
     * @param most     the highest score that it can have
     */
    private record Promising(Judged judged, double ofCostly, double most) implements Comparable<Promising> {

        @Override
        public int compareTo(Promising other) {
            return Double.compare(other.most, most);
        }
    }

    /** One request: what belongs to the asking side is made once. */
    private final class Judging {
        private final ProfileQuery query;
        private final Reading reading;
        private final Struck struck;
        /** Ideas that judge every candidate, and costly ones that judge those they could lift. */
        private final List<Signal> early;
        private final List<Signal> costly;
        private final boolean asks;
        private final TextComparison words;
        private final LocalDate today = LocalDate.now(clock);
        private Peers peers;

        private Judging(ProfileQuery query, Reading reading, Struck struck) {
            this.query = query;
            this.reading = reading;
            this.struck = struck;
            var byCost = signals.stream().collect(Collectors.partitioningBy(s -> Double.isInfinite(s.most())));
            this.early = byCost.get(true);
            this.costly = byCost.get(false);
            this.asks = Pair.asks(query.profile().kind());
            this.words = reading.comparison(query.profile());
        }

        /**
         * What is found at first; the strongest of it are the peers of all that are judged afterwards, always the same: what is
         * struck out of one listing moves no points of another.
         */
        private List<Judged> first() {
            var found = judge(reading.candidates(query, CANDIDATES, LOOKED_AT));
            peers = new Peers(found.stream().map(j -> new Peers.Found(j.other(), j.said(TEXTS))).toList(), reading.statistics(), weights);
            return found;
        }

        private List<Judged> judge(List<Candidate> candidates) {
            return candidates.stream().map(c -> Judged.of(pair(c)).and(early, struck)).toList();
        }

        private List<Judged> judgeAll(List<Candidate> candidates) {
            return judge(candidates).stream().map(j -> j.and(costly, struck)).toList();
        }

        /**
         * The best by all ideas: in falling order of what each could reach, until none of the rest could come among them any
         * more. What is costly is asked for these alone.
         */
        private List<Judged> best(List<Judged> judged, int limit) {
            var best = new PriorityQueue<>(Judged.BEST_FIRST.reversed());
            for (Promising next : judged.stream().map(this::promising).sorted().toList()) {
                if (best.size() == limit && next.most < best.peek().score()) {
                    break;
                }
                Judged nearer = withPeers(next.judged);
                if (best.size() < limit || nearer.score() + next.ofCostly >= best.peek().score()) {
                    best.add(nearer.and(costly, struck));
                }
                if (best.size() > limit) {
                    best.poll();
                }
            }
            return List.copyOf(best);
        }

        private Promising promising(Judged judged) {
            double ofCostly = costly.stream().mapToDouble(s -> s.most(judged.pair())).sum();
            return new Promising(judged, ofCostly, judged.score() + peers.most(judged.other()) + ofCostly);
        }

        private Judged withPeers(Judged judged) {
            return struck.strikes(Peers.NAME, Peers.NAME, judged.other().id()) ? judged : judged.with(peers.points(judged.other()));
        }

        /** The needing side asks, whoever looks; of two of a sort the one that looks asks. */
        private Pair pair(Candidate candidate) {
            if (!asks && Pair.asks(candidate.profile().kind())) {
                return new Pair(candidate.profile(), candidate.embedding(),
                        reading.comparison(candidate.profile()), query.profile(), query.embedding(), false, today);
            }
            return new Pair(query.profile(), query.embedding(), words, candidate.profile(), candidate.embedding(), true, today);
        }

        /** The best of these in sentences; the graph is asked for all of them at once and has its say in the order. */
        private List<Match> inWords(List<Judged> judged, int limit) {
            var others = judged.stream().map(Judged::other).toList();
            Map<String, Finding> late = new HashMap<>();
            for (LateSignal signal : lateSignals) {
                signal.judge(query.profile(), others).forEach((id, finding) -> late.merge(id, finding, Finding::and));
            }
            return judged.stream().map(j -> j.with(struck.leave(late(late, j), j.other().id()).points())).sorted(Judged.BEST_FIRST)
                    .limit(limit).map(j -> inWords(j, late(late, j))).sorted(Match.BEST_FIRST).toList();
        }

        private static Finding late(Map<String, Finding> late, Judged judged) {
            return late.getOrDefault(judged.other().id(), Finding.NOTHING);
        }

        private Match inWords(Judged judged, Finding late) {
            var said = signals.stream().map(s -> s.judge(judged.pair())).collect(Collectors.toCollection(ArrayList::new));
            said.add(peers.judge(judged.other()));
            said.add(late);
            String id = judged.other().id();
            return Match.of(judged.other(), said.stream().map(f -> struck.leave(f, id)).toList(), struck.take(said, id), levels.level(chances(judged)));
        }
    }
}
