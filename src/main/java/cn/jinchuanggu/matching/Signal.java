package cn.jinchuanggu.matching;

/**
 * One idea of what makes two listings fit.
 *
 * <p>Called for each of some hundred candidates: reads nothing but the pair, is quick, and gives the same answer every
 * time. Never NaN. Says nothing when the asking side does not ask; says unknown when it asks and the other is silent.
 */
@FunctionalInterface
public interface Signal {

    /** Judges one pair. */
    Finding judge(Pair pair);
}
