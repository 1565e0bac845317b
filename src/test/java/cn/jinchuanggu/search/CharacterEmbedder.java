package cn.jinchuanggu.search;

import java.util.List;

/** A cheap stand-in for the model: counts characters in 64 buckets, so texts that share characters are near. */
public final class CharacterEmbedder implements Embedder {

    private static final int DIMENSIONS = 64;

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public String model() {
        return "characters";
    }

    @Override
    public float[] embed(String text) {
        var vector = new float[DIMENSIONS];
        if (text != null) {
            text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(c -> vector[c % DIMENSIONS]++);
        }
        Vectors.normalise(vector);
        return vector;
    }

    @Override
    public List<float[]> embedAll(List<String> texts) {
        return texts.stream().map(this::embed).toList();
    }
}
