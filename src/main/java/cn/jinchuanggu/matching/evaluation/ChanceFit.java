package cn.jinchuanggu.matching.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Learns the chance of a yes from numbers: logistic regression by iteratively reweighted least squares, each step of which is
 * a closed form. Coefficients are shrunk a little, the base is not.
 */
final class ChanceFit {

    private static final double SHRINKAGE = 0.01;
    private static final int MOST_STEPS = 50;
    private static final double CLOSE = 1e-9;

    private ChanceFit() {}

    /**
     * The base and one coefficient for each number, so that the chance is {@code 1 / (1 + e^-(base + sum))}.
     *
     * @param rows numbers, a row each
     * @param yes  whether it was a yes, in the same order; should have both
     */
    static double[] fit(List<double[]> rows, List<Boolean> yes) {
        int n = rows.getFirst().length;
        var mean = new double[n];
        var deviation = new double[n];
        for (int i = 0; i < n; i++) {
            int column = i;
            mean[i] = rows.stream().mapToDouble(r -> r[column]).average().orElse(0);
            double spread = Math.sqrt(rows.stream().mapToDouble(r -> Math.pow(r[column] - mean[column], 2)).average().orElse(0));
            deviation[i] = spread == 0 ? 1 : spread;
        }
        double[] standard = standardised(rows, yes, mean, deviation);
        var learned = new double[n + 1];
        learned[0] = standard[n];
        for (int i = 0; i < n; i++) {
            learned[i + 1] = standard[i] / deviation[i];
            learned[0] -= learned[i + 1] * mean[i];
        }
        return learned;
    }

    /** Coefficients of the numbers in units of their deviation from the mean, the base last. */
    private static double[] standardised(List<double[]> rows, List<Boolean> yes, double[] mean, double[] deviation) {
        int n = mean.length;
        var b = new double[n + 1];
        double change = 1;
        for (int step = 0; step < MOST_STEPS && change > CLOSE; step++) {
            var curvature = new double[n + 1][n + 1];
            var slope = new double[n + 1];
            for (int p = 0; p < rows.size(); p++) {
                add(point(rows.get(p), mean, deviation), yes.get(p), b, curvature, slope, 1.0 / rows.size());
            }
            for (int i = 0; i <= n; i++) {
                double shrinkage = i == n ? CLOSE : SHRINKAGE;
                curvature[i][i] += shrinkage;
                slope[i] += shrinkage * b[i];
            }
            double[] down = LeastSquares.solve(curvature, slope);
            Arrays.setAll(b, i -> b[i] - down[i]);
            change = Arrays.stream(down).map(Math::abs).max().orElse(0);
        }
        return b;
    }

    private static double[] point(double[] row, double[] mean, double[] deviation) {
        var point = new double[row.length + 1];
        for (int i = 0; i < row.length; i++) {
            point[i] = (row[i] - mean[i]) / deviation[i];
        }
        point[row.length] = 1;
        return point;
    }

    private static void add(double[] x, boolean yes, double[] b, double[][] curvature, double[] slope, double weight) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += b[i] * x[i];
        }
        double chance = 1 / (1 + Math.exp(-sum));
        for (int i = 0; i < x.length; i++) {
            slope[i] += weight * (chance - (yes ? 1 : 0)) * x[i];
            for (int j = 0; j < x.length; j++) {
                curvature[i][j] += weight * chance * (1 - chance) * x[i] * x[j];
            }
        }
    }
}
