package cn.jinchuanggu.collaboration.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What each trait counts. A pair's score is the base and the sum over all traits of {@code points * (value - mean) / spread};
 * the chance of a tie, among as many tied as untied pairs, is {@code 1 / (1 + e^-score)}.
 *
 * @param means   of each trait among the pairs that were learned from, in the order of {@link LinkTrait}
 * @param spreads standard deviations there, above 0
 * @param points  what one spread more adds to the score
 * @param base    what a pair with all means has
 */
public record LinkWeights(double[] means, double[] spreads, double[] points, double base) {

    /** One trait for people. */
    public record Line(LinkTrait trait, double points) {
    }

    /** The score of a pair with these values, in the order of {@link LinkTrait}. */
    double score(double[] values) {
        double score = base;
        for (int i = 0; i < values.length; i++) {
            score += points[i] * (values[i] - means[i]) / spreads[i];
        }
        return score;
    }

    /** What makes a pair with these values likelier than the mean: the traits that add to its score, most first. */
    List<Line> because(double[] values) {
        List<Line> lines = new ArrayList<>();
        for (LinkTrait trait : LinkTrait.values()) {
            int i = trait.ordinal();
            double adds = points[i] * (values[i] - means[i]) / spreads[i];
            if (adds > 0) {
                lines.add(new Line(trait, adds));
            }
        }
        lines.sort(Comparator.comparingDouble(Line::points).reversed().thenComparing(Line::trait));
        return lines;
    }

    /** What every trait counts, the weightiest first; traits that this graph does not have are left out. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (LinkTrait trait : LinkTrait.values()) {
            if (points[trait.ordinal()] != 0) {
                lines.add(new Line(trait, points[trait.ordinal()]));
            }
        }
        lines.sort(Comparator.comparingDouble((Line l) -> Math.abs(l.points())).reversed().thenComparing(Line::trait));
        return lines;
    }
}
