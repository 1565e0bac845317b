package cn.jinchuanggu.matching.evaluation;

import java.util.List;
import java.util.Locale;

/** How far predicted grades lie from those that people gave, over pairs. */
final class LevelFigures {

    private double sum;
    private int pairs;

    void add(double predicted, int given) {
        sum += Math.abs(predicted - given);
        pairs++;
    }

    /** Mean absolute error, and the score {@code 1 / (1 + error)}; none without a graded pair. */
    List<String> lines() {
        if (pairs == 0) {
            return List.of();
        }
        double error = sum / pairs;
        return List.of(String.format(Locale.ROOT, "%-20s %.4f  pairs=%d", "level MAE", error, pairs),
                String.format(Locale.ROOT, "%-20s %.4f", "level 1/(1+MAE)", 1 / (1 + error)));
    }
}
