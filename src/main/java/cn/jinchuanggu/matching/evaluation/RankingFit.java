package cn.jinchuanggu.matching.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns how much each idea counts for the order within a need: ridge regression of the gain {@code 2^grade - 1} on the
 * ideas' shares, both as differences from the need's mean, each need counting the same. No idea may count against a match:
 * what would is left out and the rest fitted again.
 */
final class RankingFit {

    /** Shrinks all weights alike, in units of an idea's own variance; keeps close ideas from being played off against each other. */
    private static final double SHRINKAGE = 0.3;

    private final int ideas;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> gains = new ArrayList<>();
    private final List<Double> rowWeights = new ArrayList<>();

    RankingFit(int ideas) {
        this.ideas = ideas;
    }

    /**
     * Adds the graded pairs of one need.
     *
     * @param shares a row of shares for each pair
     * @param grades the grade of each pair, in the same order
     */
    void addNeed(List<double[]> shares, List<Integer> grades) {
        var mean = new double[ideas];
        shares.forEach(row -> Arrays.setAll(mean, i -> mean[i] + row[i] / shares.size()));
        double meanGain = grades.stream().mapToDouble(RankingFit::gain).average().orElse(0);
        for (int p = 0; p < shares.size(); p++) {
            double[] row = shares.get(p);
            var centred = new double[ideas];
            Arrays.setAll(centred, i -> row[i] - mean[i]);
            rows.add(centred);
            gains.add(gain(grades.get(p)) - meanGain);
            rowWeights.add(1.0 / shares.size());
        }
    }

    private static double gain(int grade) {
        return Math.pow(2, grade) - 1;
    }

    /**
     * One weight of 0 or more for each idea; only their ratios mean something.
     *
     * @throws IllegalStateException when nothing can be learned: no idea goes along with the grades
     */
    double[] weights() {
        var used = new ArrayList<Integer>();
        for (int i = 0; i < ideas; i++) {
            if (deviation(i) > 0) {
                used.add(i);
            }
        }
        while (!used.isEmpty()) {
            double[] fitted = fit(used);
            int least = 0;
            for (int i = 1; i < fitted.length; i++) {
                least = fitted[i] < fitted[least] ? i : least;
            }
            if (fitted[least] >= 0) {
                var weights = new double[ideas];
                for (int i = 0; i < fitted.length; i++) {
                    weights[used.get(i)] = fitted[i];
                }
                return weights;
            }
            used.remove(least);
        }
        throw new IllegalStateException("no idea goes along with the grades");
    }

    private double[] fit(List<Integer> used) {
        int n = used.size();
        var a = new double[n][n];
        var b = new double[n];
        double total = rowWeights.stream().mapToDouble(Double::doubleValue).sum();
        double[] deviation = used.stream().mapToDouble(this::deviation).toArray();
        for (int p = 0; p < rows.size(); p++) {
            double weight = rowWeights.get(p) / total;
            for (int i = 0; i < n; i++) {
                double x = rows.get(p)[used.get(i)] / deviation[i];
                b[i] += weight * x * gains.get(p);
                for (int j = 0; j < n; j++) {
                    a[i][j] += weight * x * rows.get(p)[used.get(j)] / deviation[j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            a[i][i] += SHRINKAGE;
        }
        double[] fitted = LeastSquares.solve(a, b);
        Arrays.setAll(fitted, i -> fitted[i] / deviation[i]);
        return fitted;
    }

    private double deviation(int idea) {
        double sum = 0;
        double total = 0;
        for (int p = 0; p < rows.size(); p++) {
            sum += rowWeights.get(p) * rows.get(p)[idea] * rows.get(p)[idea];
            total += rowWeights.get(p);
        }
        return total == 0 ? 0 : Math.sqrt(sum / total);
    }
}
