package cn.jinchuanggu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.collaboration.Partner.Reason;
import cn.jinchuanggu.collaboration.store.PartyProfile;
import cn.jinchuanggu.collaboration.store.PartyProfile.Place;
import cn.jinchuanggu.collaboration.store.PartyProfile.Thing;
import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerSignalsTest {

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
            assertThat(r.text()).isEqualTo("需求“n1”可由成果“a1”回应：共同的概念 皮带跑偏识别，细分领域 煤矿安全装备。");
            assertThat(r.source()).isEqualTo("第一来源；s2");
        });
    }

    @Test
    void theOtherWayRoundItIsUsefulAndNotWanted() {
        PartyProfile self = party("inst", "Institution", thing("a1", "Achievement", BELT));
        PartyProfile other = party("ent", "Enterprise", thing("n1", "Need", BELT));
        assertThat(wanted(self, other)).isEmpty();
        assertThat(new UsefulSignal(WEIGHTS).judge(pairing(self, other))).singleElement()
                .satisfies(r -> assertThat(r.text()).isEqualTo("对方的需求“n1”可由成果“a1”回应：共同的概念 皮带跑偏识别。"));
    }

    @Test
    void withoutAConceptOnlyTheNearestDirectionIsSaid() {
        PartyProfile self = party("ent", "Enterprise", thing("n1", "Need", MINING, MINES), thing("n2", "Need", MINES));
        PartyProfile other = party("inst", "Institution", thing("a1", "Achievement", MINING, MINES));
        assertThat(wanted(self, other)).singleElement().satisfies(r -> {
            assertThat(r.signal()).isEqualTo("方向相近");
            assertThat(r.points()).isEqualTo(7);
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
                .satisfies(r -> assertThat(r.text()).isEqualTo("双方拿得出手的东西都涉及概念 皮带跑偏识别。"));
    }

    @Test
    void strengthsHaveACeiling() {
        Topic[] many = IntStream.range(0, 20).mapToObj(i -> new Topic("c" + i, "概念" + i, "Concept", "s1")).toArray(Topic[]::new);
        assertThat(new StrengthSignal(WEIGHTS).judge(pairing(party("a", "Expert", thing("a1", "Achievement", many)), party("b", "Expert", thing("a2", "Achievement", many)))))
                .singleElement().satisfies(r -> {
                    assertThat(r.points()).isEqualTo(WEIGHTS.strengths());
                    assertThat(r.text()).endsWith("等 20 项。");
                });
    }

    @Test
    void aPlatformOfBothIsAReason() {
        PartyProfile self = at("a", "p1", "p2");
        PartyProfile other = at("b", "p2", "p3");
        assertThat(new PlatformSignal(WEIGHTS).judge(pairing(self, other))).singleElement().satisfies(r -> assertThat(r.text()).isEqualTo("双方都在平台p2。"));
    }

    @Test
    void equipmentThatNamesWhatIsNeededIsAMention() {
        PartyProfile self = party("ent", "Enterprise", thing("n1", "Need", UV));
        PartyProfile other = new PartyProfile("plat", "平台", "Platform", "创新平台", true, null, null, List.of(), List.of("深紫外光源老化台"), null, null,
                List.of(), List.of(thing("plat", "Platform")), List.of());
        assertThat(new MentionSignal(WEIGHTS).judge(pairing(self, other))).singleElement()
                .satisfies(r -> assertThat(r.text()).isEqualTo("平台 的介绍、设备或所列条目提到“深紫外光源”，ent 正需要这些。"));
    }

    @ParameterizedTest
    @CsvSource({"40, 强相关", "39.9, 较强", "20, 较强", "19.9, 弱", "0.1, 弱"})
    void levelsKeepToTheirBounds(double score, String level) {
        assertThat(WEIGHTS.level(score)).isEqualTo(level);
        assertThat(WEIGHTS.levels()).isEqualTo("强相关：40 分及以上；较强：20 分及以上；弱：不到 20 分。");
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
