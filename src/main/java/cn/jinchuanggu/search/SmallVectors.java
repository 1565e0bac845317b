package cn.jinchuanggu.search;

import org.apache.lucene.util.VectorUtil;

/**
 * Vectors in a byte or half a byte a number, since floats would be most of the index. Only the direction is kept: what is
 * read back has length 1. A cosine of two byte vectors is off by about 0.001, one with a half-byte vector by about 0.004.
 */
final class SmallVectors {

    private static final int MOST_IN_BYTE = 127;
    private static final int MOST_IN_HALF = 7;
    private static final float[] CLIPS = {2.5f, 3.5f, 1_000};

    private SmallVectors() {}

    /** A vector of length 1 in a byte a number; the greatest number becomes {@value #MOST_IN_BYTE}, so lengths differ. */
    static byte[] bytes(float[] unit) {
        float scale = MOST_IN_BYTE / greatest(unit);
        var bytes = new byte[unit.length];
        for (int i = 0; i < unit.length; i++) {
            bytes[i] = (byte) Math.round(unit[i] * scale);
        }
        return bytes;
    }

    /** What {@link #bytes} kept. */
    static float[] ofBytes(byte[] bytes) {
        var vector = new float[bytes.length];
        float scale = length(bytes) == 0 ? 0 : 1 / length(bytes);
        for (int i = 0; i < vector.length; i++) {
            vector[i] = bytes[i] * scale;
        }
        return vector;
    }

    /** The cosine of two byte vectors, in [-1, 1]; 0 when one is all zeros. */
    static double cosine(byte[] a, byte[] b) {
        float cosine = VectorUtil.cosine(a, b);
        return Float.isNaN(cosine) ? 0 : cosine;
    }

    private static float length(byte[] bytes) {
        return (float) Math.sqrt(VectorUtil.dotProduct(bytes, bytes));
    }

    /**
     * A vector of length 1 that is near to another, as the way from that one to it in half a byte a number, two to a byte.
     * Great numbers are clipped where that loses least.
     */
    static byte[] halfBytes(float[] unit, float[] near) {
        var way = new float[unit.length];
        for (int i = 0; i < way.length; i++) {
            way[i] = unit[i] - near[i];
        }
        float usual = (float) Math.sqrt(VectorUtil.dotProduct(way, way) / way.length);
        float greatest = greatest(way);
        byte[] best = null;
        float bestCosine = Float.NEGATIVE_INFINITY;
        for (float clip : CLIPS) {
            byte[] halves = halfBytes(way, MOST_IN_HALF / Math.min(greatest, Math.max(Float.MIN_NORMAL, clip * usual)));
            float cosine = VectorUtil.dotProduct(unit, ofHalfBytes(halves, 0, near));
            if (cosine > bestCosine) {
                best = halves;
                bestCosine = cosine;
            }
        }
        return best;
    }

    private static byte[] halfBytes(float[] vector, float scale) {
        var halves = new byte[(vector.length + 1) / 2];
        for (int i = 0; i < vector.length; i++) {
            int half = Math.clamp(Math.round(vector[i] * scale), -MOST_IN_HALF, MOST_IN_HALF) & 0xF;
            halves[i / 2] |= (byte) (i % 2 == 0 ? half : half << 4);
        }
        return halves;
    }

    /** What {@link #halfBytes} kept from the byte at {@code offset}; both ends of the way have length 1, so that gives its length. */
    static float[] ofHalfBytes(byte[] halves, int offset, float[] near) {
        var way = new float[near.length];
        for (int i = 0; i < way.length - 1; i += 2) {
            int both = halves[offset + i / 2];
            way[i] = both << 28 >> 28;
            way[i + 1] = both >> 4;
        }
        if (way.length % 2 == 1) {
            way[way.length - 1] = halves[offset + way.length / 2] << 28 >> 28;
        }
        float square = Vectors.product(way, way);
        float length = square == 0 ? 0 : -2 * Vectors.product(way, near) / square;
        var vector = new float[near.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = near[i] + length * way[i];
        }
        return vector;
    }

    private static float greatest(float[] vector) {
        float greatest = Float.MIN_NORMAL;
        for (float v : vector) {
            greatest = Math.max(greatest, Math.abs(v));
        }
        return greatest;
    }
}
