package cn.jinchuanggu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.collaboration.link.LinkScorer.Likely;
import cn.jinchuanggu.collaboration.link.LinkTrait;
import cn.jinchuanggu.collaboration.link.LinkWeights;
import cn.jinchuanggu.collaboration.store.PartyProfile;
import cn.jinchuanggu.collaboration.store.PartyProfile.Place;
import cn.jinchuanggu.collaboration.store.PartyProfile.Thing;
import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.graph.PathEvidence.Spot;
import cn.jinchuanggu.graph.PathEvidence.Step;
import cn.jinchuanggu.shared.ReadInEnglish;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each signal says its reasons in both languages. */
class PartnerSignalsTest {

    /** What people wrote and standards name in the cases here. */
    private static final String DATA = "皮带跑偏识别 深紫外光源 矿山安全 平台p2 卫翎 扩产 委托开发 王教授 某日报 第一来源 潞州区 屯留区";
    private static final PartnerWeights WEIGHTS = PartnerWeights.DEFAULT;
    private static final Topic BELT = new Topic("con-belt", "皮带跑偏识别", "Concept", "s1");
    private static final Topic UV = new Topic("con-uv", "深紫外光源", "Concept", "s1");
    private static final Topic MINING = new Topic("44075", "矿山安全", "Field", "s1");
    private static final Topic MINES = new Topic("seg-mine-safety", "煤矿安全装备", "Segment", "s2");

    @Test
    void aNeedAndAnAchievementOfTheSameConceptComplementEachOther() {
        PartyProfile self = party("ent", "Enterprise", thing("n1", "Need", BELT, MINES));
        PartyProfile other = party("inst", "Institution", thing("a1", "Achievement", BELT, MINES));
        assertThat(wanted(self, other)).singleElement().satisfies(r -> {
            assertThat(r.signal()).isEqualTo("供需互补");
            assertThat(r.points()).isEqualTo(11);
            says(r, "需求“n1”可由成果“a1”回应：共同的概念 皮带跑偏识别，细分领域 煤矿安全装备。");
            assertThat(r.source()).hasToString("第一来源；s2");
        });
    }

    @Test
    void theOtherWayRoundItIsUsefulAndNotWanted() {
        PartyProfile self = party("inst", "Institution", thing("a1", "Achievement", BELT));
        PartyProfile other = party("ent", "Enterprise", thing("n1", "Need", BELT));
        assertThat(wanted(self, other)).isEmpty();
        assertThat(new UsefulSignal(WEIGHTS).judge(pairing(self, other))).singleElement()
                .satisfies(r -> says(r, "对方的需求“n1”可由成果“a1”回应：共同的概念 皮带跑偏识别。"));
    }

    @Test
    void withoutAConceptOnlyTheNearestDirectionIsSaid() {
        PartyProfile self = party("ent", "Enterprise", thing("n1", "Need", MINING, MINES), thing("n2", "Need", MINES));
        PartyProfile other = party("inst", "Institution", thing("a1", "Achievement", MINING, MINES));
        assertThat(wanted(self, other)).singleElement().satisfies(r -> {
            assertThat(r.signal()).isEqualTo("方向相近");
            assertThat(r.points()).isEqualTo(7);
            says(r, "需求“n1”与成果“a1”方向相近：共同的学科 矿山安全，细分领域 煤矿安全装备。");
        });
    }

    /** A segment alone says little when both state their fields and these differ. */
    @Test
    void anotherFieldOfTheSameSegmentIsNoAnswer() {
        Topic water = new Topic("61030", "环境工程学", "Field", "s1");
        assertThat(Answer.best(List.of(thing("n1", "Need", MINING, MINES)), List.of(thing("a1", "Achievement", water, MINES)), WEIGHTS)).isEmpty();
    }

    @Test
    void eachNeedHasItsBestOffer() {
        List<Answer> answers = Answer.best(List.of(thing("n1", "Need", BELT, MINES), thing("n2", "Need", UV)),
                List.of(thing("a1", "Achievement", BELT), thing("a2", "Achievement", BELT, MINES), thing("e1", "Expert", UV)), WEIGHTS);
        assertThat(answers).extracting(a -> a.ask().id() + " " + a.offer().id()).containsExactly("n1 a2", "n2 e1");
    }

    @Test
    void strengthsAreWhatBothOfferAndNeverWhatTheyAskFor() {
        PartyProfile self = party("a", "Institution", thing("a1", "Achievement", BELT), thing("n1", "Need", UV));
        PartyProfile other = party("b", "Institution", thing("a2", "Achievement", BELT, UV));
        assertThat(new StrengthSignal(WEIGHTS).judge(pairing(self, other))).singleElement()
                .satisfies(r -> says(r, "双方拿得出手的东西都涉及概念 皮带跑偏识别。"));
    }

    @Test
    void strengthsHaveACeiling() {
        Topic[] many = IntStream.range(0, 20).mapToObj(i -> new Topic("c" + i, "概念" + i, "Concept", "s1")).toArray(Topic[]::new);
        assertThat(new StrengthSignal(WEIGHTS).judge(pairing(party("a", "Expert", thing("a1", "Achievement", many)), party("b", "Expert", thing("a2", "Achievement", many)))))
                .singleElement().satisfies(r -> {
                    assertThat(r.points()).isEqualTo(WEIGHTS.strengths());
                    assertThat(r.text().chinese()).endsWith("概念 概念0、概念1、概念10、概念11、概念12 等 20 项。");
                    ReadInEnglish.holds(r.text(), "概念");
                });
    }

    @Test
    void aPlatformOfBothIsAReason() {
        PartyProfile self = at("a", "p1", "p2");
        PartyProfile other = at("b", "p2", "p3");
        assertThat(new PlatformSignal(WEIGHTS).judge(pairing(self, other))).singleElement().satisfies(r -> says(r, "双方都在平台p2。"));
    }

    @Test
    void equipmentThatNamesWhatIsNeededIsAMention() {
        PartyProfile self = party("ent", "Enterprise", thing("n1", "Need", UV));
        PartyProfile other = new PartyProfile("plat", "平台", "Platform", "创新平台", true, null, null, List.of(), List.of("深紫外光源老化台"), null, null,
                List.of(), List.of(thing("plat", "Platform")), List.of());
        assertThat(new MentionSignal(WEIGHTS).judge(pairing(self, other))).singleElement()
                .satisfies(r -> says(r, "平台 的介绍、设备或所列条目提到“深紫外光源”，ent 正需要这些。"));
    }

    @ParameterizedTest
    @CsvSource({"40, 强相关", "39.9, 较强", "20, 较强", "19.9, 弱", "0.1, 弱"})
    void levelsKeepToTheirBounds(double score, String level) {
        assertThat(WEIGHTS.level(score)).isEqualTo(level);
        assertThat(WEIGHTS.levels()).hasToString("强相关：40 分及以上；较强：20 分及以上；弱：不到 20 分。");
        ReadInEnglish.holds(WEIGHTS.levels(), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Scenario|Service|场景“n1”可由服务“a1”回应：共同的概念 深紫外光源。", "FinancingNeed|Capability|融资需求“n1”可由场景能力“a1”回应：共同的概念 深紫外光源。",
            "TalentNeed|Expert|人才需求“n1”可由专家 a1 回应：共同的概念 深紫外光源。"})
    void whatIsAskedAndOfferedIsCalledWhatItIs(String asked, String offered, String chinese) {
        Thing offer = new Thing("a1", "a1", offered, "专家", "", null, List.of(UV));
        assertThat(wanted(party("ent", "Enterprise", thing("n1", asked, UV)), party("inst", "Institution", offer))).singleElement().satisfies(r -> says(r, chinese));
    }

    @Test
    void whatAnEnterpriseIsAboutIsADirection() {
        PartyProfile self = party(thing("ent", "Enterprise", UV, MINES), "Enterprise");
        assertThat(wanted(self, party("inst", "Institution", thing("a1", "Achievement", UV)))).singleElement()
                .satisfies(r -> says(r, "ent 正做概念 深紫外光源，对方在这里有积累。"));
    }

    @Test
    void plansThatNameWhatTheOtherKnowsAreAMention() {
        PartyProfile self = new PartyProfile("ent", "卫翎", "Enterprise", "企业", true, null, null, List.of(), List.of("想用深紫外光源杀菌"), null, null,
                List.of(), List.of(thing("ent", "Enterprise")), List.of());
        assertThat(new MentionSignal(WEIGHTS).judge(pairing(self, party("inst", "Institution", thing("a1", "Achievement", UV))))).singleElement()
                .satisfies(r -> says(r, "卫翎 的打算里提到“深紫外光源”，inst 正做这些。"));
    }

    @Test
    void aFundInvestsTheSumAndAtTheStage() {
        Thing financing = new Thing("f1", "扩产", "FinancingNeed", "融资需求", "", 300_000_050L, List.of());
        PartyProfile self = new PartyProfile("ent", "ent", "Enterprise", "企业", true, null, "初创", List.of(), List.of(), null, null, List.of("s1"), List.of(financing), List.of());
        PartyProfile fund = new PartyProfile("fund", "fund", "Fund", "基金", true, null, null, List.of("初创"), List.of(), 100_000_000L, 500_000_000L,
                List.of("s3"), List.of(), List.of());
        for (Pairing pairing : List.of(pairing(self, fund), pairing(fund, self))) {
            List<Reason> reasons = new FundingSignal(WEIGHTS).judge(pairing);
            assertThat(reasons).extracting(Reason::signal).containsExactly("资金", "发展阶段");
            says(reasons.get(0), "融资需求“扩产”要 3,000,000.5 元，在该基金单笔 1,000,000 元 至 5,000,000 元 之内。");
            says(reasons.get(1), "企业处在初创阶段，正是该基金所投。");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"140403|140403|都在潞州区，见面方便。", "140403|140405|都在长治市（潞州区、屯留区）。", "140403|140105|都在同一省份。"})
    void nearIsWhoCanMeet(String one, String other, String chinese) {
        assertThat(new RegionSignal(WEIGHTS).judge(pairing(in(one), in(other)))).singleElement().satisfies(r -> {
            says(r, chinese);
            assertThat(r.source()).hasToString("未注明来源");
        });
    }

    @Test
    void farAwayOrUnknownIsNoReason() {
        assertThat(new RegionSignal(WEIGHTS).judge(pairing(in("140403"), in("110101")))).isEmpty();
        assertThat(new RegionSignal(WEIGHTS).judge(pairing(in("140403"), in(null)))).isEmpty();
    }

    @Test
    void howTheyAreTiedIsAReason() {
        Spot wang = new Spot("wang", "王教授", "Expert", "专家", true);
        PathEvidence direct = path(step("", null));
        PathEvidence noted = path(step("", "委托开发"));
        PathEvidence overWang = new PathEvidence(List.of(step("", null), new Step(wang, wang, true, "ADVISES", "担任顾问", "s3", "某日报", null, null)), 0.5, Saying.of("says.path.same"));
        says(linked(direct, overWang), "双方是同一家单位。");
        says(linked(noted), "双方是同一家单位。委托开发。");
        says(linked(overWang), "可由 王教授 引荐：双方是同一家单位。");
        assertThat(linked(overWang).source()).hasToString("示例数据；某日报");
        assertThat(List.of(linked(direct).signal(), linked(overWang).signal())).containsExactly("已有往来", "可以引荐");
    }

    @Test
    void whatTiesTellIsSaidWithItsTraits() {
        says(likely(0.724, LinkTrait.values()), "在有往来和没有往来各半的双方里，与它相似的有 72% 有往来；主要因为共同的往来方、共同往来方很多、近来的共同往来方。");
        says(likely(0.5), "在有往来和没有往来各半的双方里，与它相似的有 50% 有往来；主要因为没有一项高于平均。");
        assertThat(likely(0.5).source()).hasToString("全部公开的往来，由关系推测");
        for (LinkTrait trait : LinkTrait.values()) {
            ReadInEnglish.holds(likely(0.5, trait).text(), "");
        }
    }

    @ParameterizedTest
    @EnumSource(PartnerMode.class)
    void aModeSaysWhatIsComparedAndHowFarIsLooked(PartnerMode mode) {
        ReadInEnglish.holds(mode.meaning(), "");
        assertThat(mode.meaning()).hasToString(switch (mode) {
            case SIMILAR -> "双方拿得出手的东西有多少相同：共同的概念、学科、细分领域和平台";
            case COMPLEMENTARY -> "你的需求、场景、融资和发展方向，对照对方的成果、平台设备、服务和专家";
            case LIKELY -> "只看公开的往来：谁和谁、自何时起；由此推测还没有往来的双方";
        });
        ReadInEnglish.holds(Partners.bounds(new PartnerQuestion(mode, "", "", "", 25)), "");
        assertThat(Partners.bounds(new PartnerQuestion(mode, "", "", "", 40))).hasToString(mode == PartnerMode.LIKELY ? "由公开的往来取最可能的 100 个，给其中分数最高的 40 个查引荐路径。"
                : "一个方向最多看 120 条关系，逐项比较最合适的 40 个单位，给其中分数最高的 40 个查引荐路径。");
    }

    private static void says(Reason reason, String chinese) {
        assertThat(reason.text()).hasToString(chinese);
        Stream.of(reason.text(), reason.source(), Saying.label(reason.signal())).forEach(said -> ReadInEnglish.holds(said, DATA));
    }

    private static Reason linked(PathEvidence... paths) {
        return new LinkSignal(WEIGHTS).judge(new Pairing(in(null), in(null), List.of(paths), Map.of())).getFirst();
    }

    private static PathEvidence path(Step step) {
        return new PathEvidence(List.of(step), 1, Saying.of("says.path.same"));
    }

    private static Step step(String id, String note) {
        Spot firm = new Spot(id, id, "Enterprise", "企业", true);
        return new Step(firm, firm, true, "CONTRACTED_WITH", "签过合同", "demo", "示例数据", "2025-06-12", note);
    }

    private static Reason likely(double chance, LinkTrait... because) {
        List<LinkWeights.Line> lines = Stream.of(because).map(t -> new LinkWeights.Line(t, 1)).toList();
        return new LikelySignal(WEIGHTS, Map.of("other", new Likely("other", 0, chance, lines))).judge(pairing(party("self", "Expert"), party("other", "Expert"))).getFirst();
    }

    private static PartyProfile in(String region) {
        return new PartyProfile("x", "x", "Enterprise", "企业", true, region, null, List.of(), List.of(), null, null, List.of(), List.of(), List.of());
    }

    private static PartyProfile party(Thing itself, String kind) {
        return new PartyProfile(itself.id(), itself.id(), kind, kind, true, null, null, List.of(), List.of(), null, null, List.of(), List.of(itself), List.of());
    }

    private static List<Reason> wanted(PartyProfile self, PartyProfile other) {
        return new WantedSignal(WEIGHTS).judge(pairing(self, other));
    }

    private static Pairing pairing(PartyProfile self, PartyProfile other) {
        return new Pairing(self, other, List.of(), Map.of("s1", "第一来源"));
    }

    private static PartyProfile party(String id, String kind, Thing... things) {
        List<Thing> all = new ArrayList<>(List.of(thing(id, kind)));
        all.addAll(List.of(things));
        return new PartyProfile(id, id, kind, kind, true, null, null, List.of(), List.of(), null, null, List.of(), all, List.of());
    }

    private static PartyProfile at(String id, String... platforms) {
        return new PartyProfile(id, id, "Expert", "专家", true, null, null, List.of(), List.of(), null, null, List.of(), List.of(thing(id, "Expert")),
                List.of(platforms).stream().map(p -> new Place(p, "平台" + p, "s1")).toList());
    }

    private static Thing thing(String id, String kind, Topic... topics) {
        return new Thing(id, id, kind, kind, "", null, List.of(topics));
    }
}
