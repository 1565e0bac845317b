package cn.jinchuanggu.matching;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One candidate in points; most get no further.
 *
 * @param said   points of each signal, in their order
 * @param points those of them that were not struck out
 * @param score  all points that count, those of peers too once they are known
 */
record Judged(Pair pair, List<Signal> signals, double[] said, double[] points, double score) {

    static final Comparator<Judged> BEST_FIRST =
            Comparator.comparingDouble(Judged::score).reversed().thenComparing(j -> j.other().id());

    /** What these signals say of a pair. */
    static Judged of(Pair pair, List<Signal> signals, Struck struck) {
        var said = new double[signals.size()];
        var points = new double[signals.size()];
        double sum = 0;
        for (int i = 0; i < said.length; i++) {
            said[i] = signals.get(i).points(pair);
            points[i] = struck.touches(signals.get(i).name(), pair.other().id())
                    ? struck.leave(signals.get(i).judge(pair), pair.other().id()).points() : said[i];
            sum += points[i];
        }
        return new Judged(pair, signals, said, points, sum);
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
