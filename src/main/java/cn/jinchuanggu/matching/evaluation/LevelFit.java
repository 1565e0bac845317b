package cn.jinchuanggu.matching.evaluation;

import cn.jinchuanggu.matching.LevelCalibration;
import cn.jinchuanggu.matching.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Learns the {@link LevelCalibration} from graded pairs. */
final class LevelFit {

    private static final double LEAST_STEP = 0.001;

    private final List<Likeness> pairs = new ArrayList<>();
    private final List<Integer> grades = new ArrayList<>();

    void add(Likeness likeness, int grade) {
        pairs.add(likeness);
        grades.add(grade);
    }

    /** @throws IllegalStateException when there is no graded pair */
    LevelCalibration calibration() {
        if (pairs.isEmpty()) {
            throw new IllegalStateException("no graded pair to learn from");
        }
        var formulas = IntStream.rangeClosed(1, 3).mapToObj(this::formula).toList();
        var unlabelled = new LevelCalibration(formulas.get(0), formulas.get(1), formulas.get(2), List.of(1.0, 2.0, 3.0));
        return new LevelCalibration(formulas.get(0), formulas.get(1), formulas.get(2), labels(unlabelled));
    }

    private List<Double> formula(int grade) {
        var rows = pairs.stream().map(Likeness::values).toList();
        return Arrays.stream(ChanceFit.fit(rows, grades.stream().map(g -> g >= grade).toList())).boxed().toList();
    }

    /** Each word is given as often as the graders gave it. */
    private List<Double> labels(LevelCalibration unlabelled) {
        var expected = pairs.stream().map(p -> unlabelled.chances(p, 0).expected()).sorted(Comparator.reverseOrder()).toList();
        var labels = new ArrayList<Double>();
        double above = Double.POSITIVE_INFINITY;
        for (int grade = 3; grade >= 1; grade--) {
            int least = grade;
            int given = (int) grades.stream().filter(g -> g >= least).count();
            double from = Math.min(expected.get(Math.max(0, given - 1)), above - LEAST_STEP);
            labels.addFirst(from);
            above = from;
        }
        return labels;
    }
}
