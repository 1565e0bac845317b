package cn.jinchuanggu.matching;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One candidate in points; most get no further.
 *
 * @param signals those that were asked
 * @param points  of each of them, in their order
 * @param score   all points, those of peers too once they are known
 */
record Judged(Pair pair, List<Signal> signals, double[] points, double score) {

    static final Comparator<Judged> BEST_FIRST =
            Comparator.comparingDouble(Judged::score).reversed().thenComparing(j -> j.other().id());

    /** A candidate of which nothing has been said yet. */
    static Judged of(Pair pair) {
        return new Judged(pair, List.of(), new double[0], 0);
    }

    /** The same with what more signals say. */
    Judged and(List<Signal> more) {
        List<Signal> all = signals.isEmpty() ? more : Stream.concat(signals.stream(), more.stream()).toList();
        double[] given = Arrays.copyOf(points, all.size());
        double sum = score;
        for (int i = points.length; i < given.length; i++) {
            given[i] = all.get(i).points(pair);
            sum += given[i];
        }
        return new Judged(pair, all, given, sum);
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
