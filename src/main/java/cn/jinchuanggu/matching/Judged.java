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
 * @param said    points of each of them, in their order
 * @param points  those of them that were not struck out
 * @param score   all points that count, those of peers too once they are known
 */
record Judged(Pair pair, List<Signal> signals, double[] said, double[] points, double score) {

    static final Comparator<Judged> BEST_FIRST =
            Comparator.comparingDouble(Judged::score).reversed().thenComparing(j -> j.other().id());

    /** A candidate of which nothing has been said yet. */
    static Judged of(Pair pair) {
        return new Judged(pair, List.of(), new double[0], new double[0], 0);
    }

    /** The same with what more signals say. */
    Judged and(List<Signal> more, Struck struck) {
        List<Signal> all = signals.isEmpty() ? more : Stream.concat(signals.stream(), more.stream()).toList();
        double[] given = Arrays.copyOf(said, all.size());
        double[] counting = Arrays.copyOf(points, all.size());
        double sum = score;
        for (int i = said.length; i < given.length; i++) {
            given[i] = all.get(i).points(pair);
            counting[i] = struck.touches(all.get(i).name(), pair.other().id())
                    ? struck.leave(all.get(i).judge(pair), pair.other().id()).points() : given[i];
            sum += counting[i];
        }
        return new Judged(pair, all, given, counting, sum);
    }

    ListingProfile other() {
        return pair.other();
    }

    Likeness likeness() {
        return Likeness.of(pair);
    }

    /** The points of some ideas that count, by their names. */
    double points(Set<String> ideas) {
        return sum(points, ideas);
    }

    /** The same with what was struck out. */
    double said(Set<String> ideas) {
        return sum(said, ideas);
    }

    private double sum(double[] each, Set<String> ideas) {
        double sum = 0;
        for (int i = 0; i < each.length; i++) {
            sum += ideas.contains(signals.get(i).name()) ? each[i] : 0;
        }
        return sum;
    }

    /** The same with points that no signal gave. */
    Judged with(double more) {
        return new Judged(pair, signals, said, points, score + more);
    }
}
