package cn.jinchuanggu.collaboration.bridge.web;

import cn.jinchuanggu.collaboration.bridge.Bridge;
import cn.jinchuanggu.collaboration.bridge.BridgeAnswer;
import cn.jinchuanggu.collaboration.bridge.BrokerBridge;
import cn.jinchuanggu.collaboration.bridge.Hub;
import cn.jinchuanggu.graph.PathEvidence.Spot;
import cn.jinchuanggu.shared.Saying;
import java.util.List;
import java.util.Locale;

/**
 * Bridges for people.
 *
 * @param hubs        one sentence for each hub that was not looked at in full
 * @param furtherHubs of those not named, in words; empty for none
 */
public record BridgePage(Spot from, Spot to, List<GroupView> groups, List<BrokerView> brokers, List<Saying> hubs, Saying furtherHubs) {

    /** @param first whom to turn to first; null when nobody introduces @param ways how many of them, in words */
    public record GroupView(Spot first, Saying title, Saying ways, List<BridgeView> bridges) {
    }

    /** @param strength with two decimals, such as 0.42 @param sum how the strength comes about, for the end of its table */
    public record BridgeView(Saying sentence, String strength, Spot start, List<LinkView> links, Saying length, String sum) {
    }

    /** @param strength of this tie alone, with three decimals */
    public record LinkView(Spot to, String label, Saying clause, String since, String source, String grade, String note, Saying factors, String strength) {
    }

    /** @param knows what the broker has done for the two @param sum how the strength comes about; empty when only one is known */
    public record BrokerView(String broker, Saying knows, Saying sum, List<Saying> details) {
    }

    static BridgePage of(BridgeAnswer answer) {
        return new BridgePage(answer.from(), answer.to(), answer.groups().stream().map(BridgePage::group).toList(),
                answer.brokers().stream().map(b -> broker(b, answer)).toList(), answer.hubs().stream().map(Hub::sentence).toList(),
                answer.furtherHubs() == 0 ? Saying.NOTHING : Saying.of("says.hub.further", answer.furtherHubs()));
    }

    private static GroupView group(BridgeAnswer.Group group) {
        Saying title = group.first() != null ? Saying.of("says.bridge.first", group.first().name())
                : Saying.of(group.bridges().getFirst().links().size() == 1 ? "says.bridge.known" : "says.bridge.nobody");
        return new GroupView(group.first(), title, Saying.of("says.bridge.ways", group.bridges().size()), group.bridges().stream().map(BridgePage::bridge).toList());
    }

    private static BridgeView bridge(Bridge bridge) {
        List<LinkView> links = bridge.links().stream().map(l -> new LinkView(l.to(), l.label(), l.clause(), l.since(), l.sourceTitle(), l.grade(), l.note(),
                l.factors(), decimals(3, l.worth().strength()))).toList();
        String product = String.join(" × ", links.stream().map(LinkView::strength).toList());
        return new BridgeView(bridge.sentence(), decimals(2, bridge.strength()), bridge.links().getFirst().from(), links, bridge.lengthWords(),
                links.size() == 1 ? product : product + " × " + decimals(3, bridge.length()) + " = " + decimals(3, bridge.strength()));
    }

    private static BrokerView broker(BrokerBridge b, BridgeAnswer answer) {
        Saying knows = Saying.of("says.broker.knows", answer.from().name(), b.ofFrom(), answer.to().name(), b.ofTo(), b.latest());
        Saying sum = b.knowsBoth() ? Saying.of("says.broker.sum", b.factors(), decimals(3, b.strength())) : Saying.NOTHING;
        return new BrokerView(b.broker(), knows, sum, b.details());
    }

    private static String decimals(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
