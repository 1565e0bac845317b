package cn.jinchuanggu.matching;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One candidate in points; most get no further.
 *
 * @param points of each signal, in their order
 * @param score  all points, those of peers too once they are known
 */
record Judged(Pair pair, List<Signal> signals, double[] points, double score) {

    static final Comparator<Judged> BEST_FIRST =
            Comparator.comparingDouble(Judged::score).reversed().thenComparing(j -> j.other().id());

    /** What these signals say of a pair. */
    static Judged of(Pair pair, List<Signal> signals) {
        var points = new double[signals.size()];
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            points[i] = signals.get(i).points(pair);
            sum += points[i];
        }
        return new Judged(pair, signals, points, sum);
    }

    ListingProfile other() {
        return pair.other();
    }

    Likeness likeness() {
        return Likeness.of(pair);
    }

    /** The points of some ideas, by their names. */
    double points(Set<String> ideas) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += ideas.contains(signals.get(i).name()) ? points[i] : 0;
        }
        return sum;
    }

    /** The same with points that no signal gave. */
    Judged with(double more) {
        return new Judged(pair, signals, points, score + more);
    }
}
