package cn.jinchuanggu.pool;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.chain.CriteriaFile;
import cn.jinchuanggu.chain.FactsOf;
import cn.jinchuanggu.chain.Finding;
import cn.jinchuanggu.chain.Finding.State;
import cn.jinchuanggu.chain.Signs;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** 国科发火〔2016〕32号 §11 (五): 5 % up to 50 million, 4 % up to 200 million, 3 % beyond; at each edge and one fen beside it. */
    @ParameterizedTest
    @CsvSource({"50000000, 2500000, MET", "50000000, 2499999.99, UNMET", "50000000.01, 2000000.01, MET", "50000000.01, 2000000, UNMET",
            "200000000, 8000000, MET", "200000000, 7999999.99, UNMET", "200000000.01, 6000000.01, MET", "200000000.01, 6000000, UNMET", "1000000000, 30000000, MET"})
    void theShareOfResearchFollowsTheBandsOfRevenue(String revenue, String research, State state) {
        assertThat(finding(Pool.HIGH_TECH, FactsOf.enterprise().year(2025, "revenueYuan", revenue, "researchYuan", research), "research").state()).isEqualTo(state);
    }

    @Test
    void aGapSaysShareWantedAndWhatIsMissing() {
        Finding finding = finding(Pool.HIGH_TECH, FactsOf.enterprise().year(2025, "revenueYuan", "100000000", "researchYuan", "3100000"), "research");
        assertThat(finding.gap()).isEqualTo("研发费用占营业收入 3.1 %，要求 4 %，还差 900,000 元。");
    }

    @Test
    void aShareIsCutOffAndNeverShownAsReached() {
        Finding finding = finding(Pool.HIGH_TECH, FactsOf.enterprise().year(2025, "revenueYuan", "100000000", "researchYuan", "3999999.99"), "research");
        assertThat(finding.gap()).isEqualTo("研发费用占营业收入 3.99 %，要求 4 %，还差 0.01 元。");
    }

    @Test
    void threeYearsAreSummedAndTheBandIsOfTheLastOne() {
        FactsOf facts = FactsOf.enterprise().year(2025, "revenueYuan", "60000000", "researchYuan", "1200000")
                .year(2024, "revenueYuan", "40000000", "researchYuan", "2000000").year(2023, "revenueYuan", "30000000", "researchYuan", "2000000")
                .year(2022, "revenueYuan", "30000000", "researchYuan", "0");
        Finding finding = finding(Pool.HIGH_TECH, facts, "research");
        assertThat(finding.state()).isEqualTo(State.MET); // 5.2 of 130 million is 4 %
        assertThat(finding.evidence().getFirst().text()).startsWith("2023 至 2025 年研发费用占营业收入 4 %");
    }

    @Test
    void aYearThatIsMissingEndsTheSpan() {
        FactsOf facts = FactsOf.enterprise().year(2025, "revenueYuan", "10000000", "researchYuan", "400000").year(2023, "revenueYuan", "10000000", "researchYuan", "9000000");
        assertThat(finding(Pool.HIGH_TECH, facts, "research").state()).isEqualTo(State.UNMET);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-26, MET", "2025-11-27, UNMET", "2024-01-01, MET"})
    void aYearIs365Days(LocalDate founded, State state) {
        assertThat(finding(Pool.HIGH_TECH, FactsOf.enterprise().declared(2025, founded, null, null), "age").state()).isEqualTo(state);
    }

    @Test
    void beingResidentForAYearSuggestsTheAge() {
        assertThat(finding(Pool.HIGH_TECH, FactsOf.enterprise().says("residentSince", LocalDate.of(2025, 11, 26)), "age").inferred()).isTrue();
        assertThat(finding(Pool.HIGH_TECH, FactsOf.enterprise().says("residentSince", LocalDate.of(2025, 11, 27)), "age").state()).isEqualTo(State.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"researchStaff, staff, researchStaff, 10, 100, MET", "researchStaff, staff, researchStaff, 9, 91, UNMET",
            "hiTech, revenueYuan, hiTechYuan, 6000000, 10000000, MET", "hiTech, revenueYuan, hiTechYuan, 5999999.99, 10000000, UNMET",
            "researchHome, researchYuan, researchHomeYuan, 600000, 1000000, MET", "researchHome, researchYuan, researchHomeYuan, 599999.99, 1000000, UNMET"})
    void otherSharesAtTheirEdges(String code, String whole, String part, String parts, String wholes, State state) {
        assertThat(finding(Pool.HIGH_TECH, FactsOf.enterprise().year(2025, whole, wholes, part, parts), code).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"TECH_SME, staffMost, staff, 500, MET", "TECH_SME, staffMost, staff, 501, UNMET", "TECH_SME, revenueMost, revenueYuan, 200000000, MET",
            "TECH_SME, revenueMost, revenueYuan, 200000000.01, UNMET", "TECH_SME, assetsMost, assetsYuan, 200000000.01, UNMET", "TECH_SME, researchStaff, researchStaff, 0, UNMET",
            "SPECIALISED, revenue, revenueYuan, 10000000, MET", "SPECIALISED, revenue, revenueYuan, 9999999.99, UNMET", "SPECIALISED, market, marketYears, 2, MET",
            "HIGH_TECH, innovation, innovationScore, 71, MET", "HIGH_TECH, innovation, innovationScore, 70, UNMET", "NEEQ, profit, profitYuan, 5999999.99, UNMET"})
    void amountsAtTheirEdges(Pool pool, String code, String figure, String value, State state) {
        assertThat(finding(pool, FactsOf.enterprise().year(2025, figure, value), code).state()).isEqualTo(state);
    }

    @Test
    void whatWasNotDeclaredIsUnknown() {
        Gaps gaps = Gaps.of(Pool.HIGH_TECH, FactsOf.enterprise().facts(), TODAY);
        assertThat(gaps.count(State.UNKNOWN)).isEqualTo(9);
        assertThat(gaps.isNear()).isFalse();
        assertThat(finding(Pool.HIGH_TECH, FactsOf.enterprise(), "innovation").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void anEnterpriseThatLacksOnlyTheJudgementIsNear() {
        Gaps gaps = Gaps.of(Pool.HIGH_TECH, nearlyThere().facts(), TODAY);
        assertThat(gaps.missing()).extracting(c -> c.criterion().code()).containsExactly("innovation");
        assertThat(gaps.isNear()).isTrue();
        assertThat(gaps.place(TODAY).missing()).isEqualTo(1);
    }

    @Test
    void whoHasTheTitleIsNoCandidate() {
        Gaps gaps = Gaps.of(Pool.HIGH_TECH, nearlyThere().says("titles", List.of("高新技术企业（2025-11-20）")).facts(), TODAY);
        assertThat(gaps.holds()).isTrue();
        assertThat(gaps.isNear()).isFalse();
    }

    @Test
    void anAccidentIsUnmetAndSilenceUnknown() {
        assertThat(finding(Pool.HIGH_TECH, FactsOf.enterprise().declared(2025, null, null, false), "accident").state()).isEqualTo(State.UNMET);
        assertThat(finding(Pool.HIGH_TECH, FactsOf.enterprise(), "accident").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void everyPoolHasCriteriaWhoseSignsAreKnown() {
        CriteriaFile file = CriteriaFile.load("/pool/criteria.yaml");
        assertThat(file.groups()).extracting(CriteriaFile.Group::code).containsExactlyElementsOf(Arrays.stream(Pool.values()).map(Pool::name).toList());
        file.groups().forEach(g -> g.criteria().forEach(c -> {
            assertThat(Signs.get(c.sign())).as(c.sign()).isNotNull();
            assertThat(c.basis()).as(g.code() + " " + c.code()).isNotBlank();
        }));
    }

    private static FactsOf nearlyThere() {
        return FactsOf.enterprise().declared(2025, LocalDate.of(2019, 1, 1), "新材料", true, "revenueYuan", "30000000", "researchYuan", "1800000", "researchHomeYuan", "1800000",
                "hiTechYuan", "24000000", "staff", "60", "researchStaff", "9", "ownRights", "4");
    }

    private static Finding finding(Pool pool, FactsOf facts, String code) {
        return Gaps.of(pool, facts.facts(), TODAY).checks().stream().filter(c -> c.criterion().code().equals(code)).findFirst().orElseThrow().finding();
    }
}
