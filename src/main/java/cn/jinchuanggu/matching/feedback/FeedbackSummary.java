package cn.jinchuanggu.matching.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was said about achievements, counted. Whoever said it is not named.
 *
 * @param total        all of it
 * @param achievements by achievement, most refusals first
 * @param units        by the party that offers
 * @param fields       by segment of industry, or track where no segment is known
 */
public record FeedbackSummary(Counts total, List<Group> achievements, List<Group> units, List<Group> fields) {

    /**
     * How often each was said.
     *
     * @param refused only reasons that were given, most frequent first
     */
    public record Counts(int accepted, int notRelevant, Map<RefusalCode, Integer> refused) {

        static Counts of(Collection<Opinion> opinions) {
            Map<RefusalCode, Integer> byCode = new EnumMap<>(RefusalCode.class);
            opinions.stream().filter(o -> o.verdict().code() != null).forEach(o -> byCode.merge(o.verdict().code(), 1, Integer::sum));
            Map<RefusalCode, Integer> refused = new LinkedHashMap<>();
            byCode.entrySet().stream().sorted(Map.Entry.<RefusalCode, Integer>comparingByValue().reversed()).forEach(e -> refused.put(e.getKey(), e.getValue()));
            return new Counts(count(opinions, Verdict.Kind.ACCEPTED), count(opinions, Verdict.Kind.NOT_RELEVANT), refused);
        }

        private static int count(Collection<Opinion> opinions, Verdict.Kind kind) {
            return (int) opinions.stream().filter(o -> o.verdict().kind() == kind).count();
        }

        /** Refusals for whatever reason. */
        public int refusals() {
            return refused.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * What belongs together.
     *
     * @param key of the achievement, the party, the segment or the track; empty when unknown
     */
    public record Group(String key, Counts counts) {
    }

    static FeedbackSummary of(List<Opinion> opinions) {
        return new FeedbackSummary(Counts.of(opinions), groups(opinions, Opinion::achievementId), groups(opinions, o -> o.offered().owner()),
                groups(opinions, o -> o.offered().segment() != null ? o.offered().segment() : o.offered().track()));
    }

    private static List<Group> groups(List<Opinion> opinions, Function<Opinion, String> key) {
        Map<String, List<Opinion>> byKey = new LinkedHashMap<>();
        opinions.forEach(o -> byKey.computeIfAbsent(key.apply(o) == null ? "" : key.apply(o), k -> new ArrayList<>()).add(o));
        return byKey.entrySet().stream().map(e -> new Group(e.getKey(), Counts.of(e.getValue())))
                .sorted(Comparator.comparingInt((Group g) -> g.counts().refusals()).reversed().thenComparing(Group::key)).toList();
    }
}
