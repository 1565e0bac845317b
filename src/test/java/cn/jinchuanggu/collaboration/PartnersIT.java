package cn.jinchuanggu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Drawing of the set: {@code seed-data/tiny/README.md}. */
class PartnersIT extends TinyPlatform {

    @Autowired
    Partners partners;

    @Test
    void proposesTheInstituteThatAnswersTheNeedAndHasHadAContract() {
        Partner best = partners.listPartners("ent-t-01", 10).getFirst();
        assertThat(best.party().id()).isEqualTo("inst-t-01");
        assertThat(best.reasons()).extracting(Partner.Reason::signal).contains("供需互补", "已有往来", "距离");
        assertThat(best.reasons()).extracting(Partner.Reason::text)
                .anyMatch(t -> t.startsWith("需求“皮带一跑偏就要知道”可由成果“带式输送机跑偏视觉识别装置”回应："))
                .anyMatch(t -> t.contains("签过合同（2025-06-12，示例数据）。委托开发相机驱动，已验收。"));
    }

    @Test
    void theInstituteIsProposedTheEnterpriseInReturn() {
        assertThat(partners.listPartners("inst-t-01", 10)).first().satisfies(p -> {
            assertThat(p.party().id()).isEqualTo("ent-t-01");
            assertThat(p.party().kind()).isEqualTo("Enterprise");
        });
    }

    @Test
    void namesWhoCanIntroduce() {
        Partner institute = find("ent-t-02", "inst-t-02");
        assertThat(institute.introducers()).extracting(PathEvidence.Spot::id).contains("exp-t-03");
        assertThat(institute.reasons()).extracting(Partner.Reason::text).anyMatch(t -> t.startsWith("可由 钟离映雪 引荐："));
    }

    @Test
    void aFundThatInvestsWhatIsLookedForStandsAmongServicesAndFunds() {
        Partner fund = find("ent-t-01", "fund-t-01");
        assertThat(fund.group()).isEqualTo("服务与资金");
        assertThat(fund.reasons()).extracting(Partner.Reason::text)
                .contains("融资需求“边缘盒子首批备料”要 1,200,000 元，在该基金单笔 500,000 元 至 3,000,000 元 之内。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ent-t-01", "ent-t-02", "inst-t-01", "inst-t-02", "plat-t-01", "exp-t-01", "exp-t-03", "prov-t-01", "fund-t-01", "park-jcg"})
    void whateverThePartyTheScoreIsTheSumOfTheReasonsShown(String id) {
        assertThat(partners.listPartners(id, 20)).isSortedAccordingTo(
                Comparator.comparing(Partner::group).thenComparing(Partner.BEST_FIRST)).allSatisfy(p -> {
            assertThat(p.reasons()).isNotEmpty().allSatisfy(r -> {
                assertThat(r.points()).isPositive();
                assertThat(r.source()).isNotBlank();
            });
            assertThat(p.score()).isCloseTo(p.reasons().stream().mapToDouble(Partner.Reason::points).sum(), within(1e-6)).isLessThanOrEqualTo(100);
            assertThat(p.party().id()).isNotEqualTo(id);
        });
    }

    @Test
    void neverProposesOnesOwnStaffPlatformOrEmployer() {
        assertThat(partners.listPartners("inst-t-01", 20)).extracting(p -> p.party().kind()).containsOnly("Enterprise");
        assertThat(ids("ent-t-01")).contains("exp-t-01", "plat-t-01").doesNotContain("ent-t-01");
    }

    /** need-t-03 of ent-t-01 and ach-t-02 of inst-t-01 are masked; both are about 边缘计算. */
    @Test
    void maskedListingsSpeakForNobody() {
        assertThat(partners.listPartners("ent-t-01", 20)).flatExtracting(Partner::reasons).extracting(Partner.Reason::text)
                .noneMatch(t -> t.contains("小盒子跑大模型") || t.contains("低功耗井下视频压缩模块"));
        assertThat(find("ent-t-01", "inst-t-01").reasons()).extracting(Partner.Reason::text).noneMatch(t -> t.contains("信息处理技术"));
    }

    @Test
    void keepsToTheLimitAndServicesToAQuarter() {
        assertThat(partners.listPartners("ent-t-01", 4)).hasSize(4)
                .filteredOn(p -> p.group().equals("服务与资金")).hasSize(1);
        assertThat(partners.listPartners("ent-t-01", 1)).hasSize(1);
    }

    @Test
    void refusesWhatIsNoParty() {
        assertThatThrownBy(() -> partners.listPartners("ach-t-01", 5)).isInstanceOf(InvalidInput.class).hasMessageContaining("不是单位或专家");
        assertThatThrownBy(() -> partners.listPartners("nobody", 5)).isInstanceOf(NotFound.class);
    }

    private Partner find(String self, String other) {
        return partners.listPartners(self, 20).stream().filter(p -> p.party().id().equals(other)).findFirst().orElseThrow();
    }

    private List<String> ids(String self) {
        return partners.listPartners(self, 20).stream().map(p -> p.party().id()).toList();
    }
}
