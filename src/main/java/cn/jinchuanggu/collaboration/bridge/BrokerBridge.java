package cn.jinchuanggu.collaboration.bridge;

import cn.jinchuanggu.graph.WalkableTie;
import cn.jinchuanggu.shared.Saying;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A broker who introduced one of two parties, or both, to somebody.
 *
 * @param broker   shown name
 * @param ofFrom   agreed introductions of the one party
 * @param ofTo     and of the other
 * @param latest   when the last of them was agreed or carried on
 * @param details  one sentence for each that the reader takes part in; for others there is only the count
 * @param strength as of a bridge over the broker; 0 when only one of the two is known
 */
public record BrokerBridge(String broker, int ofFrom, int ofTo, LocalDate latest, List<Saying> details, double strength) {

    /** Those who know both first, then who knows the other side best; then by name. */
    public static final Comparator<BrokerBridge> BEST_FIRST = Comparator.comparingDouble(BrokerBridge::strength).reversed()
            .thenComparing(Comparator.comparingInt(BrokerBridge::ofTo).reversed()).thenComparing(Comparator.comparingInt(BrokerBridge::ofFrom).reversed())
            .thenComparing(BrokerBridge::broker);
    /** As far as an adviser is trusted: both sides agreed, and it is in the ledger. */
    private static final double TRUST = WalkableTie.ADVISES.trust();

    /** @param latestOfFrom null when there is none, as for {@code latestOfTo} */
    public static BrokerBridge of(String broker, int ofFrom, LocalDate latestOfFrom, int ofTo, LocalDate latestOfTo, List<Saying> details, LocalDate today) {
        boolean both = latestOfFrom != null && latestOfTo != null;
        double strength = both ? WalkableTie.PER_FURTHER_STEP * worth(latestOfFrom, today) * worth(latestOfTo, today) : 0;
        LocalDate latest = latestOfFrom == null || latestOfTo != null && latestOfTo.isAfter(latestOfFrom) ? latestOfTo : latestOfFrom;
        return new BrokerBridge(broker, ofFrom, ofTo, latest, List.copyOf(details), strength);
    }

    public boolean knowsBoth() {
        return ofFrom > 0 && ofTo > 0;
    }

    /** Such as {@code 每一侧：引荐过 0.85 × 时效（每 5 年减半）；共 2 步 × 0.70}; empty when only one is known. */
    public Saying factors() {
        return knowsBoth() ? Saying.of("says.broker.factors", Bridge.decimals(TRUST), Worth.HALF_LIFE_YEARS, Bridge.decimals(WalkableTie.PER_FURTHER_STEP)) : Saying.NOTHING;
    }

    private static double worth(LocalDate latest, LocalDate today) {
        return TRUST * Worth.recency(WalkableTie.COOPERATES_WITH, latest.toString(), today);
    }
}
