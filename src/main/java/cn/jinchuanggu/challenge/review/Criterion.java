package cn.jinchuanggu.challenge.review;

/**
 * What a panel scores.
 *
 * @param weight in percent, 1 to 100; the weights of a challenge add up to 100
 */
public record Criterion(String name, int weight) {

    /** What the weights of all criteria add up to. */
    public static final int WHOLE = 100;
}
