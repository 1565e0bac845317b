package cn.jinchuanggu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallVectorsTest {

    private static float[] random(Random random, int dimensions, int power) {
        var vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) Math.pow(random.nextGaussian(), power);
        }
        Vectors.normalise(vector);
        return vector;
    }

    /** Even vectors, and uneven ones that a few great numbers rule. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void keepTheCosines(int power) {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int n = 0; n < 50; n++) {
            float[] a = random(random, 512, power);
            float[] b = Vectors.between(a, random(random, 512, power));
            double cosine = Vectors.cosine(a, b);
            assertThat(SmallVectors.cosine(SmallVectors.bytes(a), SmallVectors.bytes(b))).as("seed %d", seed).isCloseTo(cosine, within(0.01));
            float[] half = SmallVectors.ofHalfBytes(SmallVectors.halfBytes(b, a), 0, a);
            assertThat(Vectors.cosine(half, b)).as("seed %d", seed).isGreaterThan(power == 1 ? 0.99 : 0.9);
            assertThat(SmallVectors.ofHalfBytes(SmallVectors.halfBytes(half, a), 0, a)).as("seed %d", seed).containsExactly(half, within(1e-5f));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 511})
    void holdAnyNumberOfDimensions(int dimensions) {
        float[] vector = random(new Random(dimensions), dimensions, 1);
        assertThat(SmallVectors.ofBytes(SmallVectors.bytes(vector))).hasSize(dimensions);
        assertThat(SmallVectors.ofHalfBytes(SmallVectors.halfBytes(vector, vector), 0, vector)).hasSize(dimensions);
        assertThat(SmallVectors.cosine(SmallVectors.bytes(vector), SmallVectors.bytes(vector))).isCloseTo(1, within(1e-6));
    }
}
