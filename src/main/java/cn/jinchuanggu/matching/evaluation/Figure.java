package cn.jinchuanggu.matching.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A mean over needs with its 95 % interval by bootstrap (needs drawn with replacement, always the same draws).
 *
 * @param name  as printed
 * @param mean  between 0 and 1; NaN when no need could be measured
 * @param low   lower end of the interval
 * @param high  upper end
 * @param needs over how many needs
 */
record Figure(String name, double mean, double low, double high, int needs) {

    private static final int DRAWS = 2000;
    private static final long SEED = 20_241_128;

    static Figure of(String name, List<Double> values) {
        if (values.isEmpty()) {
            return new Figure(name, Double.NaN, Double.NaN, Double.NaN, 0);
        }
        var random = new Random(SEED);
        var means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < values.size(); i++) {
                sum += values.get(random.nextInt(values.size()));
            }
            means[draw] = sum / values.size();
        }
        Arrays.sort(means);
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return new Figure(name, mean, means[(int) (DRAWS * 0.025)], means[(int) (DRAWS * 0.975)], values.size());
    }

    /** One line for people and scripts. */
    String line() {
        return String.format(Locale.ROOT, "%-20s %.4f  [%.4f, %.4f]  n=%d", name, mean, low, high, needs);
    }
}
