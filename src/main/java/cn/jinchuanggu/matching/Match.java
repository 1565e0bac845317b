package cn.jinchuanggu.matching;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One listing judged for another.
 *
 * @param other    the listing that was found
 * @param score    sum of the points of {@code reasons} and {@code gaps}; the words have no upper end, good matches have 60 to 130
 * @param level    how well it fits the subject, in a word: the points of words, meaning, indicators and industry, because a
 *                 good price or a near seat makes a match better but not more to the point
 * @param reasons  what speaks for it, most points first
 * @param gaps     what is asked and not met, most costly first
 * @param unknowns what could not be judged
 */
public record Match(ListingProfile other, double score, Level level, List<Reason> reasons, List<Gap> gaps,
        List<Unknown> unknowns) {

    /** Best first; equal scores by id, so that the order never depends on chance. */
    public static final Comparator<Match> BEST_FIRST =
            Comparator.comparingDouble(Match::score).reversed().thenComparing(m -> m.other().id());

    private static final Set<String> SUBJECT = Set.of("文字", "语义", "指标", "产业");

    public Match {
        reasons = reasons.stream().sorted(Comparator.comparingDouble(Reason::points).reversed()).toList();
        gaps = gaps.stream().sorted(Comparator.comparingDouble(Gap::points)).toList();
        unknowns = List.copyOf(unknowns);
    }

    /** Whether one of the reasons is a path between the two owners. */
    public boolean hasPath() {
        return reasons.stream().anyMatch(r -> r.signal().equals(PathSignal.NAME));
    }

    /** Adds up what is shown; there is no other way to a score. */
    static Match of(ListingProfile other, List<Finding> findings, Weights weights) {
        var reasons = findings.stream().flatMap(f -> f.reasons().stream()).toList();
        var gaps = findings.stream().flatMap(f -> f.gaps().stream()).toList();
        var unknowns = findings.stream().flatMap(f -> f.unknowns().stream()).toList();
        double score = sum(reasons, gaps, signal -> true);
        return new Match(other, score, weights.level(sum(reasons, gaps, SUBJECT::contains)), reasons, gaps, unknowns);
    }

    private static double sum(List<Reason> reasons, List<Gap> gaps, Predicate<String> signals) {
        return Stream.concat(reasons.stream().filter(r -> signals.test(r.signal())).map(Reason::points),
                gaps.stream().filter(g -> signals.test(g.signal())).map(Gap::points)).mapToDouble(Double::doubleValue).sum();
    }

    /** One line for logs and tests: {@code A-07 74.0 = 文字 31.0 + 语义 43.0}. */
    public String line() {
        var line = new StringBuilder(String.format("%s %.1f =", other.id(), score));
        reasons.forEach(r -> line.append(String.format(" + %s %.1f", r.signal(), r.points())));
        gaps.stream().filter(g -> g.points() < 0).forEach(g -> line.append(String.format(" - %s %.1f", g.signal(), -g.points())));
        return line.toString().replace("= +", "=");
    }
}
