package cn.jinchuanggu.search;

import org.apache.lucene.util.VectorUtil;

/** Arithmetic of vectors of equal length. */
public final class Vectors {

    private Vectors() {}

    /** Scales to length 1 in place; zeros stay zeros. */
    static void normalise(float[] vector) {
        double sum = 0;
        for (float v : vector) {
            sum += (double) v * v;
        }
        if (sum > 0) {
            float scale = (float) (1 / Math.sqrt(sum));
            for (int i = 0; i < vector.length; i++) {
                vector[i] *= scale;
            }
        }
    }

    /** The cosine of two vectors of length 1, in [-1, 1]; 0 when one of them is empty or all zeros. */
    public static double cosine(float[] a, float[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        if (a.length != b.length) {
            throw new IllegalArgumentException("vectors of " + a.length + " and " + b.length + " dimensions");
        }
        return Math.clamp(VectorUtil.dotProduct(a, b), -1, 1);
    }

    /** The direction of length 1 in the middle of two; that of one when the other is empty or all zeros. */
    static float[] between(float[] a, float[] b) {
        if (a == b || !isPresent(b)) {
            return a;
        }
        if (!isPresent(a)) {
            return b;
        }
        var sum = new float[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + b[i];
        }
        normalise(sum);
        return sum;
    }

    /** Whether there is a meaning to compare: at least one number is not zero. */
    public static boolean isPresent(float[] vector) {
        if (vector == null) {
            return false;
        }
        for (float v : vector) {
            if (v != 0) {
                return true;
            }
        }
        return false;
    }
}
