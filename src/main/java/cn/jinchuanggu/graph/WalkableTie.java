package cn.jinchuanggu.graph;

import cn.jinchuanggu.shared.Saying;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ties along which one party leads to another, how far each is trusted, and how it is read aloud in either direction.
 *
 * <p>Trust is in (0,1]: 1 is a signed contract or one's own listing; 0.15 is the same park, which hardly introduces
 * anybody. The figures are a judgement, not a measurement. Topic ties are not here: sharing a subject is no acquaintance.
 * {@link Paths} leaves {@link #PROTECTED_BY} out, because it may begin at a masked listing.
 */
public enum WalkableTie {
    CONTRACTED_WITH(1.0),
    COOPERATES_WITH(0.85),
    WORKS_AT(0.9),
    ADVISES(0.85),
    LEADS(0.9),
    CO_BUILT(0.8),
    FOUNDED(0.8),
    MEMBER_OF(0.65),
    SERVED(0.6),
    INVESTED_IN(0.7),
    SUBSIDIARY_OF(0.9),
    PART_OF(0.7),
    LOCATED_IN(0.15),
    OWNS(1.0),
    POSTED(1.0),
    INVENTED(0.95),
    PROVIDES(1.0),
    OPENS(1.0),
    SEEKS(1.0),
    RECRUITS(1.0),
    CAN_SERVE(1.0),
    PROTECTED_BY(0.9);

    private static final Map<String, WalkableTie> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Function.identity()));
    private static final double LOG_UNITS = 1e6;
    /** What every further step leaves of the trust; so of equally good ways the shorter one is better. */
    public static final double PER_FURTHER_STEP = 0.7;
    /** Cost of a further step. */
    public static final long STEP_COST = cost(PER_FURTHER_STEP);

    private final double trust;

    WalkableTie(double trust) {
        this.trust = trust;
    }

    static Optional<WalkableTie> find(String type) {
        return Optional.ofNullable(BY_NAME.get(type));
    }

    /** In (0,1]. */
    public double trust() {
        return trust;
    }

    /** Minus the logarithm of the trust in millionths, a whole number so that sums compare exactly; 0 or more. */
    long cost() {
        return cost(trust);
    }

    /** The trust, in (0,1], that is left at this cost. */
    public static double strength(long cost) {
        return Math.exp(-cost / LOG_UNITS);
    }

    /**
     * The tie as a clause.
     *
     * @param along true when it is read in its stored direction
     */
    public Saying read(String from, String to, boolean along) {
        return Saying.of("says.tie." + name() + (along ? "" : ".back"), from, to);
    }

    /** Cost of whatever leaves this share of the trust, in (0,1]. */
    public static long cost(double trust) {
        return Math.round(-Math.log(trust) * LOG_UNITS);
    }
}
