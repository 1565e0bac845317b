package cn.jinchuanggu.policy.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.BuyerStanding;
import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.policy.MissingFact;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Overview;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the graph knows becomes facts that the policy accepts; what it does not know is asked and never guessed. */
class KnownUnitTest {

    private static final LocalDate SINCE = LocalDate.of(2025, 3, 27);

    @Test
    void asksWhatACertificateDoesNotTell() {
        KnownUnit unit = new KnownUnit(true, BuyerStanding.RESIDENT, SINCE, List.of("电子信息"),
                List.of("高新技术企业（2025-12-08）", "科技型中小企业（2026-04-15）"), List.of());
        Overview overview = Cases.policyOn(Cases.TODAY).assessAll(unit.facts());
        assertThat(overview.lacking()).singleElement().satisfies(sheet -> assertThat(((Outcome.NeedsFacts) sheet.outcome()).missing())
                .extracting(MissingFact::key).contains("recognitions[0].manner", "recognitions[0].ordinal").doesNotContain("applicant"));
    }

    @Test
    void namesThePlatformsThatItLeads() {
        KnownUnit unit = new KnownUnit(false, BuyerStanding.RESIDENT, SINCE, List.of(), List.of(),
                List.of(new KnownUnit.Platform("重点实验室", "省级"), new KnownUnit.Platform("中试基地", "市级")));
        assertThat(Cases.policyOn(Cases.TODAY).assessAll(unit.facts()).sheets()).extracting("article").containsExactly(5, 5);
    }

    @ParameterizedTest
    @EnumSource(BuyerStanding.class)
    void saysOnlyFactsThatTheQuestionsAccept(BuyerStanding standing) {
        for (boolean enterprise : List.of(true, false)) {
            KnownUnit unit = new KnownUnit(enterprise, standing, standing == BuyerStanding.RESIDENT ? SINCE : null,
                    List.of("电子信息", "高端装备制造"), List.of("高新技术企业", "专精特新中小企业（2026-06-30）"), List.of());
            assertThat(Cases.policyOn(Cases.TODAY).assessAll(unit.facts()).articles()).hasSize(20);
        }
    }

    @Test
    void knowsNothingOfAUnitOfWhichNothingIsKnown() {
        assertThat(new KnownUnit(true, BuyerStanding.UNKNOWN, null, List.of(), List.of(), List.of()).facts()).isEqualTo(Map.of());
    }
}
