package cn.jinchuanggu.collaboration.link;

/** Measures the traits of pairs in one graph. Pairs of the same first end should follow each other. For one thread. */
final class LinkTraits {

    /** Added before taking the logarithm of what common neighbours count: the least that one counts, about. */
    private static final double ONE_NEIGHBOUR = 0.3;
    private static final double LEAST_WALK = 1e-6;
    private static final double LEAST_CLOSED = 1e-3;

    private final TieGraph graph;
    private final Surroundings around;
    private final StructureVectors vectors;

    LinkTraits(TieGraph graph) {
        this.graph = graph;
        this.around = new Surroundings(graph);
        this.vectors = StructureVectors.of(graph);
    }

    Surroundings around() {
        return around;
    }

    /** A value for each {@link LinkTrait}, in their order; either end may be {@link TieGraph#NONE}. */
    double[] of(int one, int other) {
        double[] values = new double[LinkTrait.values().length];
        int a = graph.degree(one);
        int b = graph.degree(other);
        set(values, LinkTrait.FEWER_TIES, Math.log1p(Math.min(a, b)));
        set(values, LinkTrait.MORE_TIES, Math.log1p(Math.max(a, b)));
        if (a == 0 || b == 0) {
            set(values, LinkTrait.UNKNOWN, 1);
            ofCommon(values, 0, 0, 0);
            set(values, LinkTrait.WALK, Math.log(LEAST_WALK));
            return values;
        }
        around.lookFrom(one);
        double common = around.common(other);
        double threeSteps = around.threeSteps(other);
        ofCommon(values, common, around.freshCommon(other), common == 0 ? 0 : around.closedness(other));
        set(values, LinkTrait.WALK, Math.log(around.walk(other) + LEAST_WALK));
        set(values, LinkTrait.THREE_STEPS, threeSteps);
        set(values, LinkTrait.ALIKE, vectors.cosine(one, other));
        set(values, LinkTrait.ONLY_THREE_STEPS, common == 0 && threeSteps > 0 ? 1 : 0);
        set(values, LinkTrait.APART, graph.isConnected(one, other) ? 0 : 1);
        return values;
    }

    private void ofCommon(double[] values, double common, double fresh, double closed) {
        set(values, LinkTrait.COMMON, Math.log(common + ONE_NEIGHBOUR));
        set(values, LinkTrait.MANY_COMMON, common);
        set(values, LinkTrait.FRESH_COMMON, graph.isDated() ? Math.log(fresh + ONE_NEIGHBOUR) : 0);
        set(values, LinkTrait.CLOSED, Math.log(closed + LEAST_CLOSED));
        set(values, LinkTrait.HAS_COMMON, common > 0 ? 1 : 0);
    }

    private static void set(double[] values, LinkTrait trait, double value) {
        values[trait.ordinal()] = value;
    }
}
