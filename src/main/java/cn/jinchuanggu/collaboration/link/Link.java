package cn.jinchuanggu.collaboration.link;

/**
 * A tie between two, without direction.
 *
 * @param time when it began, in any unit that grows; NaN when it is not stated
 */
public record Link(String one, String other, double time) {

    public Link(String one, String other) {
        this(one, other, Double.NaN);
    }
}
