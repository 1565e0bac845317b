package cn.jinchuanggu.collaboration.bridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.collaboration.bridge.Bridge;
import cn.jinchuanggu.collaboration.bridge.Bridge.Link;
import cn.jinchuanggu.collaboration.bridge.BridgeAnswer;
import cn.jinchuanggu.collaboration.bridge.BridgeAnswer.Group;
import cn.jinchuanggu.collaboration.bridge.BrokerBridge;
import cn.jinchuanggu.collaboration.bridge.Hub;
import cn.jinchuanggu.collaboration.bridge.Worth;
import cn.jinchuanggu.collaboration.bridge.web.BridgePage.BrokerView;
import cn.jinchuanggu.collaboration.bridge.web.BridgePage.GroupView;
import cn.jinchuanggu.graph.PathEvidence.Spot;
import cn.jinchuanggu.shared.ReadInEnglish;
import cn.jinchuanggu.shared.Saying;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page says around the ways, in both languages. */
class BridgePageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Spot FROM = new Spot("from", "卫翎电子", "Enterprise", "企业", true);
    private static final Spot WANG = new Spot("wang", "王教授", "Expert", "专家", true);
    private static final Spot TO = new Spot("to", "漳岚理工", "Institution", "高校院所", true);
    private static final String DATA = "卫翎电子 王教授 漳岚理工";

    private static Link link(Spot from, Spot to) {
        return new Link(from, to, true, "ADVISES", "担任顾问", "demo", "示例数据", "示例", "2025", null, new Worth(0.85, 1, 1));
    }

    private static BridgePage page(int furtherHubs, List<BrokerBridge> brokers) {
        Bridge direct = new Bridge(List.of(link(FROM, TO)), 1, 0.85);
        Bridge overWang = new Bridge(List.of(link(FROM, WANG), link(WANG, TO)), 0.7, 0.85 * 0.85 * 0.7);
        return BridgePage.of(new BridgeAnswer(FROM, TO, List.of(new Group(null, List.of(direct)), new Group(WANG, List.of(overWang)), new Group(null, List.of(overWang, direct))),
                brokers, List.of(new Hub(WANG, "", 61, 60)), furtherHubs));
    }

    @Test
    void aGroupSaysWhomToTurnTo() {
        List<GroupView> groups = page(0, List.of()).groups();

        says(groups.stream().map(GroupView::title), "已经认识", "先找 王教授", "有共同的事，没有引荐人");
        says(groups.stream().map(GroupView::ways), "1 条路", "1 条路", "2 条路");
        assertThat(groups.get(1).bridges().getFirst().sum()).isEqualTo("0.850 × 0.850 × 0.700 = 0.506");
        assertThat(groups.getFirst().bridges().getFirst().sum()).isEqualTo("0.850");
    }

    @Test
    void itSaysHowManyFurtherPlacesWereNotLookedAt() {
        says(Stream.of(page(12, List.of()).furtherHubs()), "另有 12 个中间节点的关系也没有看全。");
        assertThat(page(0, List.of()).furtherHubs()).isEqualTo(Saying.NOTHING);
        says(page(0, List.of()).hubs().stream(), "王教授 有 61 条公开的关系，只看了其中最可信的 60 条。");
    }

    @Test
    void aBrokerIsKnownByIntroductions() {
        List<BrokerView> brokers = page(0, List.of(BrokerBridge.of("甲", 1, TODAY, 2, TODAY.minusYears(1), List.of(), TODAY),
                BrokerBridge.of("乙", 0, null, 3, TODAY, List.of(), TODAY))).brokers();

        says(brokers.stream().map(BrokerView::knows), "引荐过 卫翎电子 1 次、漳岚理工 2 次，最近一次 2026-11-26", "引荐过 卫翎电子 0 次、漳岚理工 3 次，最近一次 2026-11-26");
        says(Stream.of(brokers.getFirst().sum()), "每一侧：引荐过 0.85 × 时效（每 5 年减半）；共 2 步 × 0.70 = 0.440");
        assertThat(brokers.getLast().sum()).isEqualTo(Saying.NOTHING);
    }

    private static void says(Stream<Saying> said, String... chinese) {
        List<Saying> all = said.toList();
        assertThat(all).extracting(Saying::chinese).containsExactly(chinese);
        all.forEach(s -> ReadInEnglish.holds(s, DATA));
    }
}
