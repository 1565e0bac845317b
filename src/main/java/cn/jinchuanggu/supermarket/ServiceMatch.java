package cn.jinchuanggu.supermarket;

import cn.jinchuanggu.shared.Saying;
import java.util.Comparator;
import java.util.List;

/**
 * A service judged for what somebody wants.
 *
 * @param reasons  what speaks for it and, with points below 0, against it
 * @param unknowns what could not be judged; counts nothing
 */
public record ServiceMatch(CatalogueEntry service, List<Point> reasons, List<Saying> unknowns) {

    /** Best first; equal scores by id, so that the order never depends on chance. */
    static final Comparator<ServiceMatch> BEST_FIRST = Comparator.comparingDouble(ServiceMatch::score).reversed().thenComparing(m -> m.service().id());

    /**
     * @param idea   what is looked at, such as {@code 预算}
     * @param points with one decimal
     * @param text   the sentence for people
     */
    public record Point(String idea, double points, Saying text) {

        public Point {
            points = Math.round(points * 10) / 10.0;
        }

        /** Such as {@code +12.0} or {@code -8.0}. */
        public String display() {
            return "%+.1f".formatted(points);
        }
    }

    public ServiceMatch {
        reasons = reasons.stream().sorted(Comparator.comparingDouble(Point::points).reversed()).toList();
        unknowns = List.copyOf(unknowns);
    }

    /** The sum of the shown reasons; there is no other way to a score. */
    public double score() {
        return Math.round(reasons.stream().mapToDouble(Point::points).sum() * 10) / 10.0;
    }

    /** The score for people, with one decimal. */
    public String scoreText() {
        return "%.1f".formatted(score());
    }
}
