package cn.jinchuanggu.matching.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Measures of one ranked list. What is not graded counts as not relevant. Empty when the need has nothing to find, so that
 * it does not enter a mean.
 */
public final class RankingMeasures {

    /** Least grade that counts as relevant for MAP and Recall. */
    static final int RELEVANT = 2;

    private RankingMeasures() {}

    /** nDCG with gain {@code 2^grade - 1} and discount {@code 1 / log2(rank + 1)}; empty when no grade is above 0. */
    public static OptionalDouble ndcg(List<String> ranked, Map<String, Integer> grades, int depth) {
        var ideal = new ArrayList<>(grades.values());
        ideal.sort(Comparator.reverseOrder());
        double best = gain(ideal, depth);
        if (best == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(gain(ranked.stream().limit(depth).map(id -> grades.getOrDefault(id, 0)).toList(), depth) / best);
    }

    private static double gain(List<Integer> grades, int depth) {
        double sum = 0;
        for (int i = 0; i < Math.min(depth, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    /** Mean over the relevant ones of the precision at their rank; one that is not ranked adds 0. */
    static OptionalDouble averagePrecision(List<String> ranked, Map<String, Integer> grades) {
        long relevant = relevant(grades);
        if (relevant == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        int found = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (grades.getOrDefault(ranked.get(i), 0) >= RELEVANT) {
                sum += (double) ++found / (i + 1);
            }
        }
        return OptionalDouble.of(sum / relevant);
    }

    /** Share of the relevant ones among the first {@code depth}. */
    static OptionalDouble recall(List<String> ranked, Map<String, Integer> grades, int depth) {
        long relevant = relevant(grades);
        if (relevant == 0) {
            return OptionalDouble.empty();
        }
        long found = ranked.stream().limit(depth).filter(id -> grades.getOrDefault(id, 0) >= RELEVANT).count();
        return OptionalDouble.of((double) found / relevant);
    }

    private static long relevant(Map<String, Integer> grades) {
        return grades.values().stream().filter(g -> g >= RELEVANT).count();
    }
}
