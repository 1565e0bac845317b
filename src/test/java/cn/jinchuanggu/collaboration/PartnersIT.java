package cn.jinchuanggu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Drawing of the set: {@code seed-data/tiny/README.md}. */
@Tag("slow")
class PartnersIT extends TinyPlatform {

    @Autowired
    Partners partners;

    @Test
    void proposesTheInstituteThatAnswersTheNeedAndHasHadAContract() {
        Partner best = lacks("ent-t-01").getFirst();
        assertThat(best.party().id()).isEqualTo("inst-t-01");
        assertThat(best.reasons()).extracting(Partner.Reason::signal).contains("供需互补", "已有往来", "距离");
        assertThat(best.reasons()).extracting(r -> r.text().chinese())
                .anyMatch(t -> t.startsWith("需求“皮带一跑偏就要知道”可由成果“带式输送机跑偏视觉识别装置”回应："))
                .anyMatch(t -> t.contains("签过合同（2025-06-12，示例数据）。委托开发相机驱动，已验收。"));
    }

    @Test
    void whoOffersLacksWhoNeedsIt() {
        assertThat(lacks("inst-t-01")).first().satisfies(p -> {
            assertThat(p.party().id()).isEqualTo("ent-t-01");
            assertThat(p.reasons()).extracting(r -> r.text().chinese())
                    .anyMatch(t -> t.startsWith("对方的需求“皮带一跑偏就要知道”可由成果“带式输送机跑偏视觉识别装置”回应："));
        });
    }

    @Test
    void similarStrengthsAreWhatBothOfferAndWhereBothAre() {
        Partner colleague = find(similar("exp-t-01"), "exp-t-02");
        assertThat(colleague.reasons()).extracting(r -> r.text().chinese()).anyMatch(t -> t.startsWith("双方拿得出手的东西都涉及概念 机器视觉"));
        Partner institute = find(similar("inst-t-02"), "inst-t-01");
        assertThat(institute.reasons()).extracting(r -> r.text().chinese()).contains("双方都在矿区感知与消杀联合实验室（示例）。");
    }

    @Test
    void namesWhoCanIntroduce() {
        Partner institute = find(lacks("ent-t-02"), "inst-t-02");
        assertThat(institute.introducers()).extracting(PathEvidence.Spot::id).contains("exp-t-03");
        assertThat(institute.reasons()).extracting(r -> r.text().chinese()).anyMatch(t -> t.startsWith("可由 钟离映雪 引荐："));
    }

    @Test
    void aFundThatInvestsWhatIsLookedFor() {
        assertThat(find(lacks("ent-t-01"), "fund-t-01").reasons()).extracting(r -> r.text().chinese())
                .contains("融资需求“边缘盒子首批备料”要 1,200,000 元，在该基金单笔 500,000 元 至 3,000,000 元 之内。");
        assertThat(similar("ent-t-01")).extracting(p -> p.party().kind()).doesNotContain("Fund");
    }

    static List<Arguments> everybodyInBothModes() {
        return Stream.of("ent-t-01", "ent-t-02", "inst-t-01", "inst-t-02", "plat-t-01", "exp-t-01", "exp-t-03", "prov-t-01", "fund-t-01", "park-jcg")
                .flatMap(id -> Stream.of(PartnerMode.values()).map(mode -> Arguments.of(id, mode))).toList();
    }

    @ParameterizedTest
    @MethodSource("everybodyInBothModes")
    void whateverThePartyTheScoreIsTheSumOfTheReasonsShown(String id, PartnerMode mode) {
        assertThat(list(id, mode, Actor.VISITOR)).isSortedAccordingTo(Partner.BEST_FIRST).allSatisfy(p -> {
            assertThat(p.reasons()).isNotEmpty().allSatisfy(r -> {
                assertThat(r.points()).isPositive();
                assertThat(r.source().chinese()).isNotBlank();
            });
            assertThat(p.reasons()).extracting(Partner.Reason::signal).anyMatch(s -> !List.of("已有往来", "可以引荐", "距离").contains(s));
            assertThat(p.score()).isCloseTo(p.reasons().stream().mapToDouble(Partner.Reason::points).sum(), within(1e-6)).isLessThanOrEqualTo(100);
            assertThat(p.party().id()).isNotEqualTo(id);
        });
    }

    @Test
    void neverProposesOnesOwnStaffPlatformOrEmployer() {
        assertThat(ids(similar("inst-t-01"))).doesNotContain("exp-t-01", "exp-t-02", "plat-t-01", "inst-t-01");
        assertThat(ids(similar("plat-t-01"))).doesNotContain("inst-t-01", "exp-t-01");
        assertThat(ids(similar("exp-t-01"))).doesNotContain("inst-t-01", "plat-t-01").contains("exp-t-02");
        assertThat(ids(lacks("ent-t-01"))).contains("exp-t-01", "inst-t-01").doesNotContain("ent-t-01");
    }

    /** need-t-03 of ent-t-01 and ach-t-02 of inst-t-01 are masked; both are about 边缘计算. */
    @ParameterizedTest
    @EnumSource(PartnerMode.class)
    void maskedListingsSpeakForNobodyElse(PartnerMode mode) {
        for (String id : List.of("ent-t-01", "inst-t-01", "exp-t-02", "ent-t-02")) {
            for (Actor viewer : List.of(Actor.VISITOR, actingFor("ent-t-02"))) {
                assertThat(list(id, mode, viewer)).flatExtracting(Partner::reasons).extracting(r -> r.text().chinese())
                        .noneMatch(t -> t.contains("小盒子跑大模型") || t.contains("低功耗井下视频压缩模块"));
            }
        }
    }

    @Test
    void theOwnAccountHasItsMaskedNeedCounted() {
        Actor own = actingFor("ent-t-01");
        assertThat(find(list("ent-t-01", PartnerMode.COMPLEMENTARY, own), "exp-t-02").reasons()).extracting(r -> r.text().chinese())
                .anyMatch(t -> t.startsWith("需求“小盒子跑大模型”可由专家 闾丘听澜 回应：共同的概念 边缘计算"));
        assertThat(partners.listPartners("ent-t-01", PartnerQuestion.lacks(5), own).ownMasked()).isTrue();
        assertThat(partners.listPartners("ent-t-01", PartnerQuestion.lacks(5), Actor.VISITOR).ownMasked()).isFalse();
    }

    @Test
    void keepsToFiltersAndLimit() {
        assertThat(lacks("ent-t-01", Map.of("limit", "2"))).hasSize(2);
        assertThat(lacks("ent-t-01", Map.of("kind", "Expert"))).isNotEmpty().allMatch(p -> p.party().kind().equals("Expert"));
        assertThat(ids(lacks("ent-t-02", Map.of("region", "110000")))).contains("inst-t-02", "exp-t-03").doesNotContain("inst-t-01", "plat-t-01");
        assertThat(ids(lacks("ent-t-01", Map.of("track", "track-health")))).doesNotContain("inst-t-01", "exp-t-01");
        assertThat(ids(lacks("ent-t-01", Map.of("track", "track-equipment")))).contains("inst-t-01");
    }

    @Test
    void refusesWhatIsNoParty() {
        assertThatThrownBy(() -> lacks("ach-t-01")).isInstanceOf(InvalidInput.class).hasMessageContaining("不是单位或专家");
        assertThatThrownBy(() -> lacks("nobody")).isInstanceOf(NotFound.class);
    }

    private List<Partner> lacks(String self) {
        return list(self, PartnerMode.COMPLEMENTARY, Actor.VISITOR);
    }

    private List<Partner> lacks(String self, Map<String, String> address) {
        return partners.listPartners(self, PartnerQuestion.of(address, 20), Actor.VISITOR).partners();
    }

    private List<Partner> similar(String self) {
        return list(self, PartnerMode.SIMILAR, Actor.VISITOR);
    }

    private List<Partner> list(String self, PartnerMode mode, Actor viewer) {
        return partners.listPartners(self, new PartnerQuestion(mode, "", "", "", 20), viewer).partners();
    }

    private static Actor actingFor(String party) {
        return new Actor("someone", "某人", Set.of(Role.ENTERPRISE), party);
    }

    private static Partner find(List<Partner> partners, String id) {
        return partners.stream().filter(p -> p.party().id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(id + " not in " + ids(partners)));
    }

    private static List<String> ids(List<Partner> partners) {
        return partners.stream().map(p -> p.party().id()).toList();
    }
}
