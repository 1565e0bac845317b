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
        return Math.clamp(product(a, b), -1, 1);
    }

    /**
     * The sum of products of two vectors of equal length, to the last digit the same every time: the sum with the vector
     * instructions of the processor comes in another order once the code is compiled.
     */
    static float product(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        int whole = a.length & ~7;
        for (int i = 0; i < whole; i += 8) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
            s4 += a[i + 4] * b[i + 4];
            s5 += a[i + 5] * b[i + 5];
            s6 += a[i + 6] * b[i + 6];
            s7 += a[i + 7] * b[i + 7];
        }
        for (int i = whole; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
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
