package cn.jinchuanggu.graph;

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
    CONTRACTED_WITH(1.0, "%s 与 %s 签过合同", "%s 与 %s 签过合同"),
    COOPERATES_WITH(0.85, "%s 与 %s 有合作", "%s 与 %s 有合作"),
    WORKS_AT(0.9, "%s 任职于 %s", "%s 有专家 %s 任职"),
    ADVISES(0.85, "%s 是 %s 的顾问", "%s 的顾问是 %s"),
    LEADS(0.9, "%s 牵头 %s", "%s 由 %s 牵头"),
    CO_BUILT(0.8, "%s 参与共建 %s", "%s 由 %s 参与共建"),
    FOUNDED(0.8, "%s 设立 %s", "%s 由 %s 设立"),
    MEMBER_OF(0.65, "%s 是 %s 的成员单位", "%s 的成员单位有 %s"),
    SERVED(0.6, "%s 服务过 %s", "%s 接受过 %s 的服务"),
    INVESTED_IN(0.7, "%s 投资了 %s", "%s 获得 %s 的投资"),
    SUBSIDIARY_OF(0.9, "%s 是 %s 的子公司", "%s 有子公司 %s"),
    PART_OF(0.7, "%s 属于 %s", "%s 下有 %s"),
    LOCATED_IN(0.15, "%s 位于 %s", "%s 里有 %s"),
    OWNS(1.0, "%s 拥有成果 %s", "%s 为 %s 所有"),
    POSTED(1.0, "%s 发布需求 %s", "%s 由 %s 发布"),
    INVENTED(0.95, "%s 完成成果 %s", "%s 的完成人有 %s"),
    PROVIDES(1.0, "%s 提供服务 %s", "%s 由 %s 提供"),
    OPENS(1.0, "%s 开放场景 %s", "%s 由 %s 开放"),
    SEEKS(1.0, "%s 寻求融资 %s", "%s 由 %s 提出"),
    RECRUITS(1.0, "%s 招募 %s", "%s 由 %s 招募"),
    CAN_SERVE(1.0, "%s 有场景能力 %s", "%s 是 %s 的场景能力"),
    PROTECTED_BY(0.9, "%s 由 %s 保护", "%s 保护 %s");

    private static final Map<String, WalkableTie> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Function.identity()));
    private static final double LOG_UNITS = 1e6;
    /** What every further step leaves of the trust; so of equally good ways the shorter one is better. */
    public static final double PER_FURTHER_STEP = 0.7;
    /** Cost of a further step. */
    public static final long STEP_COST = cost(PER_FURTHER_STEP);

    private final double trust;
    private final String along;
    private final String against;

    WalkableTie(double trust, String along, String against) {
        this.trust = trust;
        this.along = along;
        this.against = against;
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
    public String read(String from, String to, boolean along) {
        return (along ? this.along : against).formatted(from, to);
    }

    /** Cost of whatever leaves this share of the trust, in (0,1]. */
    public static long cost(double trust) {
        return Math.round(-Math.log(trust) * LOG_UNITS);
    }
}
