package cn.jinchuanggu.listing;

/**
 * How many listings are found by their words only, because what they mean is still being computed. Known to whoever
 * computes it.
 */
public interface MeaningsAwaited {

    int countAwaited();
}
