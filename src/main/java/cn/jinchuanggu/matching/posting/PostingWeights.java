package cn.jinchuanggu.matching.posting;

/**
 * What each reason for a match of a posting counts; what is asked and not met costs half of it.
 *
 * @param amount     the amount lies within what a fund or a loan product gives
 * @param stage      the enterprise is at a stage the fund invests in
 * @param track      the industry is one that is looked for
 * @param meaning    most for texts that mean the same
 * @param floor      cosine of two texts from which they have something to do with each other, below 1
 * @param term       the term is not longer than the product's longest
 * @param guarantee  the guarantee is one the product takes
 * @param region     both sit in one city
 * @param invested   the fund has invested in the enterprise before
 * @param resident   the bank sits in the park
 * @param field      the expert works in the discipline asked for
 * @param evidence   most for an achievement of the expert that means what is to be done
 * @param patents    the achievements are protected
 */
public record PostingWeights(double amount, double stage, double track, double meaning, double floor, double term, double guarantee, double region,
        double invested, double resident, double field, double evidence, double patents) {

    /** What is used. */
    public static final PostingWeights DEFAULT = new PostingWeights(30, 12, 18, 20, 0.5, 12, 20, 6, 10, 4, 18, 36, 6);

    /** Points for texts of this cosine; 0 up to the floor, the most at 1. */
    double nearness(double cosine, double most) {
        return cosine <= floor ? 0 : most * Math.min(1, (cosine - floor) / (1 - floor));
    }
}
