package cn.jinchuanggu.collaboration.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.collaboration.bridge.Bridge.Link;
import cn.jinchuanggu.collaboration.bridge.BridgeAnswer.Group;
import cn.jinchuanggu.collaboration.bridge.store.Family;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.PathEvidence.Spot;
import cn.jinchuanggu.graph.WalkableTie;
import cn.jinchuanggu.shared.ReadInEnglish;
import cn.jinchuanggu.shared.Saying;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BridgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String DATA = "（示例）";
    private static final Spot A = spot("a", "Enterprise");
    private static final Spot B = spot("b", "Enterprise");
    private static final Spot WANG = spot("wang", "Expert");
    private static final Spot LI = spot("li", "Expert");
    private static final Spot PARK = spot("park", "Park");
    private static final Spot WORK = spot("work", "Achievement");

    @Test
    void theStrengthIsTheProductOfWhatIsShown() {
        Bridge bridge = way(A, "ADVISES", WANG, "CONTRACTED_WITH", B);
        assertThat(bridge.strength()).isCloseTo(0.85 * (1 * 0.5 * 1) * 0.7, within(0.001));
        assertThat(bridge.links().get(1).factors()).hasToString("签过合同 1.00 × 2021-11-26，每 5 年减半 0.50 × 示例数据 1.00");
        assertThat(bridge.links().getFirst().factors()).hasToString("担任顾问 0.85 × 一直有效 1.00 × 示例数据 1.00");
        assertThat(bridge.lengthWords()).hasToString("共 2 步，多 1 步：× 0.70");
    }

    @Test
    void theFirstPersonOrUnitOnTheWayIsWhomToTurnTo() {
        assertThat(way(A, "LOCATED_IN", PARK, "LOCATED_IN", LI, "ADVISES", B).firstIntroducer()).contains(LI);
        assertThat(way(WANG, "INVENTED", WORK, "INVENTED", LI, "ADVISES", B).firstIntroducer()).contains(LI);
        assertThat(way(A, "ADVISES", WANG, "COOPERATES_WITH", LI, "ADVISES", B).firstIntroducer()).contains(WANG);
    }

    @Test
    void aParkAloneAndASharedThingIntroduceNobody() {
        assertThat(way(A, "LOCATED_IN", PARK, "LOCATED_IN", B).firstIntroducer()).isEmpty();
        assertThat(way(WANG, "INVENTED", WORK, "INVENTED", LI).firstIntroducer()).isEmpty();
        assertThat(way(A, "CONTRACTED_WITH", B).firstIntroducer()).isEmpty();
    }

    @Test
    void groupsByFirstIntroducerTheStrongestFirst() {
        Bridge weak = way(A, "LOCATED_IN", PARK, "LOCATED_IN", B);
        Bridge overWang = way(A, "ADVISES", WANG, "ADVISES", B);
        Bridge longOverWang = way(A, "ADVISES", WANG, "COOPERATES_WITH", LI, "ADVISES", B);
        Bridge overLi = way(A, "WORKS_AT", LI, "WORKS_AT", B);
        List<Bridge> bestFirst = new ArrayList<>(List.of(overLi, overWang, longOverWang, weak));
        assertThat(Bridges.groups(bestFirst)).extracting(Group::first).containsExactly(LI, WANG, null);
        assertThat(Bridges.groups(bestFirst).get(1).bridges()).containsExactly(overWang, longOverWang);
        assertThat(Bridges.groups(bestFirst)).isSortedAccordingTo((x, y) -> Double.compare(y.strength(), x.strength()));
        assertThat(Bridges.groups(List.of())).isEmpty();
    }

    @Test
    void aBrokerWhoKnowsBothIsABridgeAndWhoKnowsOneIsNot() {
        LocalDate now = TODAY;
        BrokerBridge both = BrokerBridge.of("甲", 1, now, 2, now, List.of(), TODAY);
        BrokerBridge one = BrokerBridge.of("乙", 0, null, 9, now.minusYears(1), List.of(), TODAY);
        assertThat(both.strength()).isCloseTo(0.85 * 0.85 * 0.7, within(1e-9));
        assertThat(one.strength()).isZero();
        assertThat(one.latest()).isEqualTo(now.minusYears(1));
        assertThat(List.of(one, both).stream().sorted(BrokerBridge.BEST_FIRST)).containsExactly(both, one);
    }

    @Test
    void aWayIsReadAloudInBothLanguages() {
        Bridge bridge = way(A, "ADVISES", WANG, "CONTRACTED_WITH", B);
        says(bridge.sentence(), "a（示例） 是 wang（示例） 的顾问，wang（示例） 与 b（示例） 签过合同。");
        says(bridge.links().getFirst().clause(), "a（示例） 是 wang（示例） 的顾问");
        says(bridge.lengthWords(), "共 2 步，多 1 步：× 0.70");
        assertThat(way(A, "ADVISES", WANG).lengthWords()).isEqualTo(Saying.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"2021|A|source|签过合同 1.00 × 2021，每 5 年减半 0.50 × A 级来源 1.00", "未注明|C|source|签过合同 1.00 × 日期未注明 0.50 × C 级来源 0.75",
            "未注明|''|entered|签过合同 1.00 × 日期未注明 0.50 × 用户填报 0.85", "未注明|''|source|签过合同 1.00 × 日期未注明 0.50 × 来源没有等级 0.60",
            "未注明|''|-|签过合同 1.00 × 日期未注明 0.50 × 来源没有等级 0.60"})
    void eachFactorIsNamedInBothLanguages(String since, String grade, String source, String chinese) {
        Worth worth = Worth.of(WalkableTie.CONTRACTED_WITH, since, source, grade, LocalDate.of(2026, 1, 1));
        says(new Link(A, B, true, "CONTRACTED_WITH", "签过合同", source, "某来源", grade, since, null, worth).factors(), chinese);
        says(way(A, "ADVISES", B).links().getFirst().factors(), "担任顾问 0.85 × 一直有效 1.00 × 示例数据 1.00");
    }

    @Test
    void aBrokerBridgeSaysItsFactors() {
        says(BrokerBridge.of("甲", 1, TODAY, 2, TODAY, List.of(), TODAY).factors(), "每一侧：引荐过 0.85 × 时效（每 5 年减半）；共 2 步 × 0.70");
        assertThat(BrokerBridge.of("乙", 0, null, 9, TODAY, List.of(), TODAY).factors()).isEqualTo(Saying.NOTHING);
    }

    @Test
    void aHubSaysWhatWasNotLookedAt() {
        says(new Hub(PARK, "", 734, 60).sentence(), "park（示例） 有 734 条公开的关系，只看了其中最可信的 60 条。");
        says(new Hub(PARK, "", 1_000, 60).sentence(), "park（示例） 有 1,000 条以上公开的关系，只看了其中最可信的 60 条。");
        says(new Hub(PARK, "人员", 999, 40).sentence(), "park（示例） 有 999 条公开的人员关系，只看了其中最近的 40 条。");
        for (Family family : Family.values()) {
            ReadInEnglish.holds(new Hub(PARK, family.label(), 41, 40).sentence(), DATA);
        }
    }

    private static void says(Saying said, String chinese) {
        assertThat(said).hasToString(chinese);
        ReadInEnglish.holds(said, DATA);
    }

    /** @param steps type, spot, type, spot and so on */
    private static Bridge way(Spot from, Object... steps) {
        List<Link> links = new ArrayList<>();
        Spot at = from;
        for (int i = 0; i < steps.length; i += 2) {
            WalkableTie tie = WalkableTie.valueOf((String) steps[i]);
            Spot to = (Spot) steps[i + 1];
            links.add(new Link(at, to, true, tie.name(), GraphModel.get().getTieKind(tie.name()).chinese(), "illustrative", "示例数据", "示例",
                    "2021-11-26", null, Worth.of(tie, "2021-11-26", "illustrative", null, TODAY)));
            at = to;
        }
        return Bridge.of(links);
    }

    private static Spot spot(String id, String kind) {
        return new Spot(id, id + "（示例）", kind, kind, true);
    }
}
