package cn.jinchuanggu.search;

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
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return Math.max(-1, Math.min(1, sum));
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
