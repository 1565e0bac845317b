package cn.jinchuanggu.matching;

import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.listing.ListingProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One listing judged for another.
 *
 * @param other    the listing that was found
 * @param score    sum of the points of {@code reasons} and {@code gaps}; the words have no upper end, good matches have 60 to 130
 * @param level    how well it fits the subject, in the word that people who grade such pairs would use ({@link
 *                 LevelCalibration}): texts, indicators and industry count, because a good price or a near seat makes a match
 *                 better but not more to the point
 * @param reasons  what speaks for it, most points first
 * @param gaps     what is asked and not met, most costly first
 * @param unknowns what could not be judged
 * @param struck   what the viewer struck out, with the points it would have; counts nowhere
 * @param path     how the two owners are tied, when one of the reasons rests on it
 */
public record Match(ListingProfile other, double score, Level level, List<Reason> reasons, List<Gap> gaps,
        List<Unknown> unknowns, Finding struck, Optional<PathEvidence> path) {

    /** Best first; equal scores by id, so that the order never depends on chance. */
    public static final Comparator<Match> BEST_FIRST =
            Comparator.comparingDouble(Match::score).reversed().thenComparing(m -> m.other().id());

    public Match {
        reasons = reasons.stream().sorted(Comparator.comparingDouble(Reason::points).reversed()).toList();
        gaps = gaps.stream().sorted(Comparator.comparingDouble(Gap::points)).toList();
        unknowns = List.copyOf(unknowns);
    }

    /** What is said and counts: reasons, gaps, unknowns. */
    public Stream<Statement> statements() {
        return Stream.of(reasons, gaps, unknowns).flatMap(List::stream);
    }

    /** Adds up what is shown; there is no other way to a score. */
    static Match of(ListingProfile other, List<Finding> findings, Finding struck, Level level) {
        var reasons = findings.stream().flatMap(f -> f.reasons().stream()).toList();
        var gaps = findings.stream().flatMap(f -> f.gaps().stream()).toList();
        var unknowns = findings.stream().flatMap(f -> f.unknowns().stream()).toList();
        var path = findings.stream().flatMap(f -> f.path().stream()).findFirst();
        double score = findings.stream().mapToDouble(Finding::points).sum();
        return new Match(other, score, level, reasons, gaps, unknowns, struck, path);
    }

    /** One line for logs and tests: {@code A-07 74.0 = 文字 31.0 + 语义 43.0}. */
    public String line() {
        var line = new StringBuilder(String.format("%s %.1f =", other.id(), score));
        reasons.forEach(r -> line.append(String.format(" + %s %.1f", r.signal(), r.points())));
        gaps.stream().filter(g -> g.points() < 0).forEach(g -> line.append(String.format(" - %s %.1f", g.signal(), -g.points())));
        return line.toString().replace("= +", "=");
    }
}
