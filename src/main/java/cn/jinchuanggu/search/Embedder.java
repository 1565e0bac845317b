package cn.jinchuanggu.search;

import java.util.List;

/**
 * Turns a text into the point of meaning that is compared by cosine.
 *
 * <p>Every vector has {@link #dimensions()} numbers and length 1, so a dot product is the cosine. A blank text has no
 * meaning: its vector is all zeros and its cosine to anything is 0. Needs and achievements must be embedded by the same
 * embedder. Safe to call from several threads.
 */
public interface Embedder extends AutoCloseable {

    /** Numbers in each vector. */
    int dimensions();

    /** Names model and version; vectors of different models must not be compared. */
    String model();

    /** The vector of this text. Null and blank give zeros, a long text counts with its beginning. */
    float[] embed(String text);

    /**
     * The vectors of these texts, in their order. Much faster than one by one for more than a few texts; the numbers may
     * differ slightly from {@link #embed} (cosine about 0.99).
     */
    List<float[]> embedAll(List<String> texts);

    /** Frees what it holds outside of the heap, if anything; used again it loads it again. */
    @Override
    default void close() {
    }
}
