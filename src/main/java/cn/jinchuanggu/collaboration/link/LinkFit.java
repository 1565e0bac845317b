package cn.jinchuanggu.collaboration.link;

import cn.jinchuanggu.collaboration.link.HiddenTies.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;

/**
 * Learns from a graph alone what each trait of a pair counts: ties are hidden, and weights are sought with which hidden ties
 * are likely and chance pairs are not (logistic loss), and with which hidden ties stand before everybody else near (softmax
 * over each list). Both losses are convex, so there is one answer; the same graph gives the same weights.
 */
final class LinkFit {

    /** Ties are hidden once for each, each time others; the latest ones only once, since it would be the same again. */
    private static final int[] SEEDS = {11, 12};
    /** What standing in the right order counts beside being likely. */
    private static final double ORDER = 0.3;
    private static final double SHRINKAGE = 1e-3;
    private static final double CLOSE = 1e-7;
    private static final int MOST_EVALUATIONS = 2000;
    private final List<Example> pairs = new ArrayList<>();
    private final List<List<Example>> lists = new ArrayList<>();
    private final long[] tiedOf;
    private final long sought;
    private final double[] means = new double[LinkTrait.values().length];
    private final double[] spreads = new double[means.length];

    private LinkFit(TieGraph graph) {
        for (int seed : graph.isDated() ? new int[] {SEEDS[0]} : SEEDS) {
            HiddenTies hidden = new HiddenTies(graph, seed);
            pairs.addAll(hidden.pairs());
            lists.addAll(hidden.lists());
        }
        tiedOf = lists.stream().mapToLong(l -> l.stream().filter(Example::tied).count()).toArray();
        sought = Arrays.stream(tiedOf).sum();
        for (int i = 0; i < means.length; i++) {
            int trait = i;
            means[i] = pairs.stream().mapToDouble(p -> p.traits()[trait]).average().orElse(0);
            double spread = Math.sqrt(pairs.stream().mapToDouble(p -> Math.pow(p.traits()[trait] - means[trait], 2)).average().orElse(0));
            // a trait that all have alike tells nothing: it keeps its zero
            spreads[i] = spread < CLOSE ? Double.POSITIVE_INFINITY : spread;
        }
    }

    /** @throws IllegalArgumentException when the graph has no tie */
    static LinkWeights learn(TieGraph graph) {
        if (graph.edges().isEmpty()) {
            throw new IllegalArgumentException("nothing can be learned from a graph without ties");
        }
        return new LinkFit(graph).learn();
    }

    private LinkWeights learn() {
        List<double[]> points = pairs.stream().map(this::standard).toList();
        List<List<double[]>> ordered = lists.stream().map(l -> l.stream().map(this::standard).toList()).toList();
        double[] learned = new NonLinearConjugateGradientOptimizer(Formula.POLAK_RIBIERE, new SimpleValueChecker(CLOSE, CLOSE))
                .optimize(new MaxEval(MOST_EVALUATIONS), MaxIter.unlimited(), GoalType.MINIMIZE, new InitialGuess(new double[means.length + 1]),
                        new ObjectiveFunction(w -> loss(w, points, ordered, new double[w.length])),
                        new ObjectiveFunctionGradient(w -> {
                            double[] slope = new double[w.length];
                            loss(w, points, ordered, slope);
                            return slope;
                        })).getPoint();
        double[] weights = Arrays.copyOf(learned, means.length);
        return new LinkWeights(means, spreads, weights, learned[means.length]);
    }

    private double[] standard(Example example) {
        double[] values = new double[means.length];
        Arrays.setAll(values, i -> (example.traits()[i] - means[i]) / spreads[i]);
        return values;
    }

    /** The loss at these weights, the base last; its slope is added to the last argument. */
    private double loss(double[] weights, List<double[]> points, List<List<double[]>> ordered, double[] slope) {
        double loss = likelihood(weights, points, slope) + order(weights, ordered, slope);
        for (int i = 0; i < means.length; i++) {
            loss += SHRINKAGE * weights[i] * weights[i];
            slope[i] += 2 * SHRINKAGE * weights[i];
        }
        return loss;
    }

    private double likelihood(double[] weights, List<double[]> points, double[] slope) {
        double loss = 0;
        double part = 1.0 / points.size();
        for (int p = 0; p < points.size(); p++) {
            double score = weights[means.length] + sum(weights, points.get(p));
            double tied = pairs.get(p).tied() ? 1 : 0;
            loss += part * (Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - tied * score);
            double off = part * (1 / (1 + Math.exp(-score)) - tied);
            add(slope, points.get(p), off);
            slope[means.length] += off;
        }
        return loss;
    }

    private double order(double[] weights, List<List<double[]>> ordered, double[] slope) {
        double loss = 0;
        for (int l = 0; l < ordered.size(); l++) {
            double[] scores = ordered.get(l).stream().mapToDouble(v -> sum(weights, v)).toArray();
            double highest = Arrays.stream(scores).max().orElse(0);
            double all = Arrays.stream(scores).map(s -> Math.exp(s - highest)).sum();
            for (int i = 0; i < scores.length; i++) {
                double share = Math.exp(scores[i] - highest) / all;
                double tied = lists.get(l).get(i).tied() ? 1 : 0;
                loss -= ORDER / sought * tied * (scores[i] - highest - Math.log(all));
                add(slope, ordered.get(l).get(i), ORDER / sought * (tiedOf[l] * share - tied));
            }
        }
        return loss;
    }

    private static double sum(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    private static void add(double[] slope, double[] values, double times) {
        for (int i = 0; i < values.length; i++) {
            slope[i] += times * values[i];
        }
    }
}
