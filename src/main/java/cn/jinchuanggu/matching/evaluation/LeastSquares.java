package cn.jinchuanggu.matching.evaluation;

/** The closed forms that weights and levels are learned with; small, dense, for a handful of numbers. */
final class LeastSquares {

    private LeastSquares() {}

    /**
     * Solves {@code a x = b} for a symmetric matrix whose eigenvalues are above 0, by Cholesky's way. Both arguments are kept.
     *
     * @throws IllegalArgumentException when the matrix is not such
     */
    static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        var l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                if (i == j && !(sum > 0)) {
                    throw new IllegalArgumentException("the values of column " + i + " follow from those before it");
                }
                l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
            }
        }
        var x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = b[i];
            for (int k = 0; k < i; k++) {
                x[i] -= l[i][k] * x[k];
            }
            x[i] /= l[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= l[k][i] * x[k];
            }
            x[i] /= l[i][i];
        }
        return x;
    }
}
