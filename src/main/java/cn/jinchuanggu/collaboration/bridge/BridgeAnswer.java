package cn.jinchuanggu.collaboration.bridge;

import cn.jinchuanggu.graph.PathEvidence.Spot;
import java.util.List;

/**
 * Who can introduce one party to another.
 *
 * @param groups     ways by whom to turn to first, the strongest first
 * @param brokers    brokers whose introductions both sides of it agreed to; empty for visitors
 * @param hubs       where not everything was looked at, the ends first
 * @param furtherHubs how many more of them there are
 */
public record BridgeAnswer(Spot from, Spot to, List<Group> groups, List<BrokerBridge> brokers, List<Hub> hubs, int furtherHubs) {

    /**
     * Ways that begin with the same introducer.
     *
     * @param first   whom to turn to first; null for ways on which nobody introduces: the two know each other, or share a
     *                thing or a place
     * @param bridges the strongest first, at least one
     */
    public record Group(Spot first, List<Bridge> bridges) {

        public double strength() {
            return bridges.getFirst().strength();
        }
    }

    /** All ways, the strongest first within each group. */
    public List<Bridge> bridges() {
        return groups.stream().flatMap(g -> g.bridges().stream()).toList();
    }
}
