package cn.jinchuanggu.collaboration.link;

import java.util.Random;

/**
 * A vector for each vertex, so that vertices with like surroundings have like vectors: random numbers, averaged over neighbours
 * once, twice and three times and added up (FastRP: Chen et al., Fast and accurate network embeddings via very sparse random
 * projection, 2019). The same graph gives the same vectors.
 */
final class StructureVectors {

    private static final int LENGTH = 64;
    /** What one, two and three steps count. */
    private static final float[] STEPS = {1f, 1f, 0.5f};
    private static final long SEED = 20241115;

    private final float[][] vectors;

    private StructureVectors(float[][] vectors) {
        this.vectors = vectors;
    }

    static StructureVectors of(TieGraph graph) {
        float[][] at = random(graph.size());
        float[][] sum = new float[graph.size()][LENGTH];
        for (float step : STEPS) {
            at = averaged(graph, at);
            for (int v = 0; v < at.length; v++) {
                addInUnitLength(sum[v], at[v], step);
            }
        }
        for (float[] vector : sum) {
            float[] unit = new float[LENGTH];
            addInUnitLength(unit, vector, 1);
            System.arraycopy(unit, 0, vector, 0, LENGTH);
        }
        return new StructureVectors(sum);
    }

    /** Minus one, nothing or one; two of three are nothing. */
    private static float[][] random(int size) {
        Random random = new Random(SEED);
        float[][] numbers = new float[size][LENGTH];
        for (float[] row : numbers) {
            for (int i = 0; i < LENGTH; i++) {
                int die = random.nextInt(6);
                row[i] = die == 0 ? -1 : die == 1 ? 1 : 0;
            }
        }
        return numbers;
    }

    private static float[][] averaged(TieGraph graph, float[][] before) {
        float[][] after = new float[before.length][LENGTH];
        for (int v = 0; v < before.length; v++) {
            for (int place = graph.first(v); place < graph.end(v); place++) {
                int other = graph.neighbour(place);
                float weight = (float) (1 / Math.sqrt((double) graph.degree(v) * graph.degree(other)));
                for (int i = 0; i < LENGTH; i++) {
                    after[v][i] += weight * before[other][i];
                }
            }
        }
        return after;
    }

    private static void addInUnitLength(float[] sum, float[] vector, float weight) {
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        float scale = square == 0 ? 0 : (float) (weight / Math.sqrt(square));
        for (int i = 0; i < sum.length; i++) {
            sum[i] += scale * vector[i];
        }
    }

    /** The cosine, between -1 and 1; 0 when one of them has no ties. */
    double cosine(int one, int other) {
        double product = 0;
        for (int i = 0; i < LENGTH; i++) {
            product += vectors[one][i] * vectors[other][i];
        }
        return product;
    }
}
