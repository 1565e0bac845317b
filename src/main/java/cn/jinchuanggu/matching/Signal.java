package cn.jinchuanggu.matching;

/**
 * One idea of what makes two listings fit.
 *
 * <p>Called for each of some hundred candidates: reads nothing but the pair, is quick, and gives the same answer every
 * time. Never NaN. Says nothing when the asking side does not ask; says unknown when it asks and the other is silent.
 */
public interface Signal {

    /** Name of the idea in Chinese, such as {@code 文字}; whatever it says bears it. */
    String name();

    /**
     * What the reasons and gaps of {@link #judge} add up to. Most candidates are never shown, so an idea whose sentences cost
     * time gives its points without making them.
     */
    default double points(Pair pair) {
        return judge(pair).points();
    }

    /**
     * The most points it can give; infinite unless told. An idea that costs time and cannot give many is asked only for those
     * that it could lift among the best.
     */
    default double most() {
        return Double.POSITIVE_INFINITY;
    }

    /** The most that it can give this pair, found without judging it. */
    default double most(Pair pair) {
        return most();
    }

    /** Judges one pair, in points and in words. */
    Finding judge(Pair pair);
}
