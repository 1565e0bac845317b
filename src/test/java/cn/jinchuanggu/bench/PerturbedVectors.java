package cn.jinchuanggu.bench;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.Embedding;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Meanings for a million texts from those of a few thousand: each is a mixture of three real ones and a little noise, so
 * that they lie as dense and as uneven as real ones. They do not belong to the words of a listing.
 */
final class PerturbedVectors {

    /** Length of the noise against a mixture of length 1. */
    private static final double NOISE = 0.08;

    private static final float[] SHARES = {1, 0.9f, 0.6f};

    private final List<Embedding> sample;

    PerturbedVectors(List<ListingProfile> texts, Embedder embedder) {
        this.sample = Embedding.all(texts, embedder);
    }

    Embedding next(RandomGenerator random, boolean titleOnly) {
        int dimensions = sample.getFirst().text().length;
        var title = new float[dimensions];
        var text = new float[dimensions];
        for (int part = 0; part < SHARES.length; part++) {
            var real = sample.get(random.nextInt(sample.size()));
            float share = SHARES[part] * (part == 0 ? 1 : (float) random.nextDouble());
            for (int i = 0; i < dimensions; i++) {
                title[i] += share * real.title()[i];
                text[i] += share * real.text()[i];
            }
        }
        disturb(title, random);
        disturb(text, random);
        return new Embedding(titleOnly ? text : title, text, "0".repeat(32));
    }

    private static void disturb(float[] vector, RandomGenerator random) {
        scale(vector);
        float each = (float) (NOISE / Math.sqrt(vector.length));
        for (int i = 0; i < vector.length; i++) {
            vector[i] += each * (float) random.nextGaussian();
        }
        scale(vector);
    }

    private static void scale(float[] vector) {
        double sum = 0;
        for (float v : vector) {
            sum += (double) v * v;
        }
        float factor = (float) (1 / Math.sqrt(sum));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }
}
