package cn.jinchuanggu.identity;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.identity.signal.Blocks;
import cn.jinchuanggu.identity.signal.Comparison;
import cn.jinchuanggu.identity.signal.Comparison.Level;
import cn.jinchuanggu.identity.signal.Subject;
import cn.jinchuanggu.identity.store.Neighbours;
import cn.jinchuanggu.identity.store.Profile;
import cn.jinchuanggu.identity.store.ProfileStore;
import cn.jinchuanggu.identity.store.VerdictStore;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Which entities of the graph are likely one and the same. What was found is kept in memory and found again when it is older than
 * {@value #MINUTES} minutes and the graph has changed, or when an operator asks; what was decided is read every time.
 */
@Service
public class Suggestions {

    static final int MINUTES = 10;
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    /** Pairs that get a look at their neighbours; of more, those with the highest scores. */
    private static final int CLOSER_LOOK = 20_000;
    private static final int AROUND_AT_ONCE = 2_000;
    /** Below this, common neighbours do not make a suggestion. */
    private static final double WORTH_A_LOOK = 0.25;
    private static final Comparator<Comparison> ORDER = Comparator.comparing(Comparison::level)
            .thenComparing(Comparator.comparingDouble(Comparison::score).reversed()).thenComparing(c -> c.one().id()).thenComparing(c -> c.other().id());

    private final ProfileStore store;
    private final VerdictStore verdicts;
    private final Comparisons comparisons;
    private final Aliases aliases;
    private final Clock clock;
    private volatile Scan scan;

    Suggestions(ProfileStore store, VerdictStore verdicts, Comparisons comparisons, Aliases aliases, Clock clock) {
        this.store = store;
        this.verdicts = verdicts;
        this.comparisons = comparisons;
        this.aliases = aliases;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param found     the surest first
     * @param compared  entities that were looked at
     * @param unlooked  pairs whose neighbours were not looked at, because there were too many
     * @param at        when it began
     * @param took      how long it took
     * @param revision  that the graph had reached
     */
    public record Scan(List<Comparison> found, int compared, int unlooked, OffsetDateTime at, Duration took, long revision) {
    }

    /** A comparison with what was decided about it. */
    public record Suggestion(Comparison comparison, Optional<Verdict> verdict) {
    }

    /**
     * Which suggestions are asked for.
     *
     * @param verdict what was decided; empty for what is open, unless {@code decided}
     * @param decided whether also what was decided is listed
     * @param kind    label of the model
     * @param text    a part of a name or an id
     */
    public record Filter(Optional<Level> level, Optional<Verdict> verdict, boolean decided, Optional<String> kind, Optional<String> text) {

        public static final Filter OPEN = new Filter(Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());

        private boolean fits(Suggestion suggestion) {
            Comparison c = suggestion.comparison();
            boolean asked = decided || verdict.isPresent() ? verdict.isEmpty() || suggestion.verdict().equals(verdict) : suggestion.verdict().isEmpty();
            return asked && level.map(l -> l == c.level()).orElse(c.level() != Level.DIFFERENT || decided)
                    && kind.filter(k -> !c.one().kind().equals(k)).isEmpty() && text.filter(t -> !says(c.one(), t) && !says(c.other(), t)).isEmpty();
        }

        private static boolean says(Profile profile, String text) {
            return profile.name().contains(text) || profile.id().equals(text);
        }
    }

    /** What fits, the surest first; what was merged meanwhile is left out. */
    public Page<Suggestion> list(Filter filter, Paging paging, Actor operator) {
        operator.requireAny(Role.OPERATOR);
        Map<String, String> decided = verdicts.listAll();
        List<Suggestion> fitting = current().found().stream().filter(this::stillStands)
                .map(c -> new Suggestion(c, Optional.ofNullable(decided.get(PairId.of(c.one().id(), c.other().id()).text())).flatMap(Verdict::find)))
                .filter(filter::fits).toList();
        return new Page<>(fitting.stream().skip(paging.skip()).limit(paging.size()).toList(), paging.number(), paging.size(), fitting.size());
    }

    /** How many pairs the last scan found that nobody has judged; 0 before the first scan. Never scans. */
    long countOpenInLastScan() {
        Scan last = scan;
        if (last == null) {
            return 0;
        }
        Map<String, String> decided = verdicts.listAll();
        return last.found().stream().filter(c -> c.level() != Level.DIFFERENT && !decided.containsKey(PairId.of(c.one().id(), c.other().id()).text())).count();
    }

    /** One pair as it stands in the graph now, whether it was suggested or not. */
    public Suggestion get(PairId pair, Actor operator) {
        operator.requireAny(Role.OPERATOR);
        return new Suggestion(comparisons.compare(pair), verdicts.find(pair.text()).flatMap(Verdict::find));
    }

    /** Why the two may not be merged, whatever an operator knows; empty when they may. */
    public static Optional<String> refusal(Comparison comparison) {
        return MergeRules.refusal(comparison);
    }

    /** The last scan, or a new one when that is old and the graph has changed. */
    public Scan current() {
        Scan last = scan;
        return isOld(last) ? compareAllOnce() : last;
    }

    private boolean isOld(Scan last) {
        return last == null || last.at().plusMinutes(MINUTES).isBefore(now()) && store.revision() != last.revision();
    }

    /** Who has waited for somebody else's scan takes that. */
    private synchronized Scan compareAllOnce() {
        return isOld(scan) ? compareAll() : scan;
    }

    /** Compares all again. */
    public Scan scan(Actor operator) {
        operator.requireAny(Role.OPERATOR);
        return compareAll();
    }

    /** One at a time. */
    private synchronized Scan compareAll() {
        OffsetDateTime at = now();
        long start = System.nanoTime();
        long revision = store.revision();
        List<Subject> subjects = store.listAll().stream().map(Subject::of).toList();
        List<Candidate> candidates = candidates(subjects);
        List<Comparison> found = closerLook(candidates.subList(0, Math.min(CLOSER_LOOK, candidates.size())));
        int unlooked = Math.max(0, candidates.size() - CLOSER_LOOK);
        Scan done = new Scan(found, subjects.size(), unlooked, at, Duration.ofNanos(System.nanoTime() - start), revision);
        scan = done;
        return done;
    }

    private record Candidate(Subject one, Subject other, double promise) {
    }

    private static List<Candidate> candidates(List<Subject> subjects) {
        List<Candidate> candidates = new ArrayList<>();
        new Blocks(subjects).forEachPair((one, other) -> {
            Comparison first = Comparison.of(one, other);
            double promise = first.forIt().mapToDouble(r -> r.points()).sum();
            if (first.isWorthShowing() || first.excluding().isEmpty() && first.score() >= WORTH_A_LOOK) {
                candidates.add(new Candidate(one, other, promise));
            }
        });
        candidates.sort(Comparator.comparingDouble(Candidate::promise).reversed());
        return candidates;
    }

    private List<Comparison> closerLook(List<Candidate> candidates) {
        Set<String> ids = new LinkedHashSet<>();
        candidates.forEach(c -> ids.addAll(List.of(c.one().profile().id(), c.other().profile().id())));
        Map<String, Neighbours> around = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int i = 0; i < all.size(); i += AROUND_AT_ONCE) {
            around.putAll(store.neighboursOf(all.subList(i, Math.min(all.size(), i + AROUND_AT_ONCE))));
        }
        return candidates.stream().map(c -> Comparison.of(c.one(), c.other(), around.getOrDefault(c.one().profile().id(), Neighbours.NONE),
                around.getOrDefault(c.other().profile().id(), Neighbours.NONE))).filter(Comparison::isWorthShowing).sorted(ORDER).toList();
    }

    private boolean stillStands(Comparison comparison) {
        return aliases.present(comparison.one().id()).equals(comparison.one().id()) && aliases.present(comparison.other().id()).equals(comparison.other().id());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(CHANGZHI));
    }
}
