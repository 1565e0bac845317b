package cn.jinchuanggu.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What grade people who know the trade would give a pair, learned from pairs they graded. {@code matching/levels.yaml} holds
 * the numbers; {@code fit-matching} learns them.
 *
 * <p>For each of the grades 1 弱, 2 较强 and 3 强相关 there is a formula for the chance that the grade is at least that:
 * {@code 1 / (1 + e^-x)} with x a base plus, for each number of the {@link Likeness}, that number times its coefficient.
 *
 * @param weak   formula of at least 弱: base, then a coefficient for each of {@link Likeness#NAMES}
 * @param fair   the same of at least 较强
 * @param strong the same of 强相关
 * @param labels expected grades from which a match is called 弱, 较强, 强相关, rising
 */
public record LevelCalibration(List<Double> weak, List<Double> fair, List<Double> strong, List<Double> labels) {

    public static final String STANDARD = "/matching/levels.yaml";

    /** A chance this far from one half is taken as certain by {@link Chances#grade}. */
    private static final double DOUBT = 0.05;
    private static final List<String> GRADES = List.of("weak", "fair", "strong");

    public LevelCalibration {
        weak = List.copyOf(weak);
        fair = List.copyOf(fair);
        strong = List.copyOf(strong);
        labels = List.copyOf(labels);
        for (var formula : List.of(weak, fair, strong)) {
            if (formula.size() != Likeness.NAMES.size() + 1) {
                throw new IllegalArgumentException("a formula needs " + (Likeness.NAMES.size() + 1) + " numbers, not " + formula);
            }
        }
        if (labels.size() != 3 || !(labels.get(0) < labels.get(1) && labels.get(1) < labels.get(2))) {
            throw new IllegalArgumentException("the levels must rise from 弱 to 强相关: " + labels);
        }
    }

    /**
     * Chances that the grade is at least so much; they fall.
     *
     * @param weak   at least 1
     * @param fair   at least 2
     * @param strong 3
     */
    public record Chances(double weak, double fair, double strong) {

        /** Expected grade, 0 to 3. */
        public double expected() {
            return weak + fair + strong;
        }

        /**
         * The middle grade, 0 to 3: half of the people would give less, half more, which makes the mean error least. In doubt
         * between two grades it lies between them.
         */
        public double grade() {
            return share(weak) + share(fair) + share(strong);
        }

        private static double share(double chance) {
            return Math.clamp((chance - 0.5) / (2 * DOUBT) + 0.5, 0, 1);
        }
    }

    /** What the product comes with. */
    public static LevelCalibration standard() {
        return read(Numbers.text(STANDARD));
    }

    /** @throws IllegalArgumentException when a number is missing, superfluous or out of order; all names are listed */
    public static LevelCalibration read(String yaml) {
        var names = names();
        var numbers = Numbers.read(yaml, names);
        int size = Likeness.NAMES.size() + 1;
        return new LevelCalibration(numbers.subList(0, size), numbers.subList(size, 2 * size), numbers.subList(2 * size, 3 * size),
                numbers.subList(3 * size, 3 * size + 3));
    }

    /** The numbers by their names in the file. */
    public Map<String, Double> numbers() {
        var values = new ArrayList<Double>();
        List.of(weak, fair, strong, labels).forEach(values::addAll);
        var named = new LinkedHashMap<String, Double>();
        var names = names();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), values.get(i));
        }
        return named;
    }

    private static List<String> names() {
        var names = new ArrayList<String>();
        for (String grade : GRADES) {
            names.add(grade + ".base");
            Likeness.NAMES.forEach(name -> names.add(grade + "." + name));
        }
        GRADES.forEach(grade -> names.add("label." + grade));
        return names;
    }

    /** @param further what speaks for or against the subject beside the texts, in shares of the asked words; 0 for nothing */
    public Chances chances(Likeness likeness, double further) {
        double atLeastWeak = chance(weak, likeness, further);
        double atLeastFair = Math.min(atLeastWeak, chance(fair, likeness, further));
        return new Chances(atLeastWeak, atLeastFair, Math.min(atLeastFair, chance(strong, likeness, further)));
    }

    private static double chance(List<Double> formula, Likeness likeness, double further) {
        double[] values = likeness.values();
        double x = formula.getFirst() + formula.get(1) * further;
        for (int i = 0; i < values.length; i++) {
            x += formula.get(i + 1) * values[i];
        }
        return 1 / (1 + Math.exp(-x));
    }

    /** The word for these chances. */
    public Level level(Chances chances) {
        double expected = chances.expected();
        long reached = labels.stream().filter(from -> expected >= from).count();
        return Level.values()[Level.values().length - 1 - (int) reached];
    }

    @Override
    public String toString() {
        return "LevelCalibration" + Arrays.asList(weak, fair, strong, labels);
    }
}
