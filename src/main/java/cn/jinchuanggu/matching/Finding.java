package cn.jinchuanggu.matching;

import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one signal says of one pair: reasons, gaps and unknowns, any of them none.
 *
 * @param reasons  what speaks for the match
 * @param gaps     what is asked and not met
 * @param unknowns what could not be judged
 * @param path     the ties that a reason rests on
 */
public record Finding(List<Reason> reasons, List<Gap> gaps, List<Unknown> unknowns, Optional<PathEvidence> path) {

    /** The signal has nothing to say: nothing was asked, or nothing speaks for or against. */
    public static final Finding NOTHING = new Finding(List.of(), List.of(), List.of());

    public Finding(List<Reason> reasons, List<Gap> gaps, List<Unknown> unknowns) {
        this(reasons, gaps, unknowns, Optional.empty());
    }

    public Finding {
        reasons = List.copyOf(reasons);
        gaps = List.copyOf(gaps);
        unknowns = List.copyOf(unknowns);
    }

    /** One reason; {@link #NOTHING} when the points are 0. */
    public static Finding reason(String signal, double points, Saying saying, MarkedText source) {
        return points > 0 ? new Finding(List.of(new Reason(signal, points, saying, source)), List.of(), List.of()) : NOTHING;
    }

    /** One reason that rests on fields and not on a sentence. */
    public static Finding reason(String signal, double points, Saying saying) {
        return reason(signal, points, saying, null);
    }

    /** One reason that rests on ties between the two owners. */
    static Finding reason(String signal, double points, PathEvidence path) {
        Finding found = reason(signal, points, path.sentence());
        return found == NOTHING ? NOTHING : new Finding(found.reasons, List.of(), List.of(), Optional.of(path));
    }

    /** One gap. */
    public static Finding gap(String signal, double points, Saying saying) {
        return new Finding(List.of(), List.of(new Gap(signal, points, saying, null)), List.of());
    }

    /** One thing that could not be judged. */
    public static Finding unknown(String signal, Saying saying) {
        return new Finding(List.of(), List.of(), List.of(new Unknown(signal, saying)));
    }

    /** Both together. */
    public Finding and(Finding other) {
        return new Finding(joined(reasons, other.reasons), joined(gaps, other.gaps), joined(unknowns, other.unknowns), path.or(other::path));
    }

    /** The same, but all of it is inferred. */
    public Finding inferred() {
        return new Finding(reasons.stream().map(Reason::inferred).toList(), gaps.stream().map(Gap::inferred).toList(),
                unknowns.stream().map(Unknown::inferred).toList(), path);
    }

    /** What of it is such; a path goes with its reason. */
    Finding only(Predicate<Statement> such) {
        List<Reason> kept = reasons.stream().filter(such).toList();
        return new Finding(kept, gaps.stream().filter(such).toList(), unknowns.stream().filter(such).toList(), kept.isEmpty() ? Optional.empty() : path);
    }

    /** Everything said, reasons first. */
    public Stream<Statement> statements() {
        return Stream.of(reasons, gaps, unknowns).flatMap(List::stream);
    }

    /** What the reasons give less what the gaps cost. */
    public double points() {
        double sum = 0;
        for (Reason reason : reasons) {
            sum += reason.points();
        }
        for (Gap gap : gaps) {
            sum += gap.points();
        }
        return sum;
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        var all = new ArrayList<T>(a);
        all.addAll(b);
        return all;
    }
}
