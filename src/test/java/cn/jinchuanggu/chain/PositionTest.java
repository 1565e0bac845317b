package cn.jinchuanggu.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({"1, 寻源培育", "3, 寻源培育", "4, 技术孵化", "5, 技术孵化", "6, 中试放大", "7, 中试放大", "8, 中试放大", "9, 中试放大"})
    void readinessAloneLeadsUpToThePilotStep(int level, String step) {
        assertThat(position(FactsOf.achievement().says("readiness", (long) level)).name()).isEqualTo(step);
    }

    @Test
    void productionAsksForAnEnterpriseThatTakesItUp() {
        assertThat(position(FactsOf.achievement().says("readiness", 8L).sold()).name()).isEqualTo("量化生产");
        assertThat(position(FactsOf.achievement().says("readiness", 8L).sold()).inferred()).isFalse();
    }

    @Test
    void aContractOfTheOwnerOnlySuggestsATaker() {
        Position position = position(FactsOf.achievement().says("readiness", 9L).tiedThroughOwner("CONTRACTED_WITH", "Enterprise", "示例企业", null));
        assertThat(position.name()).isEqualTo("量化生产");
        assertThat(position.inferred()).isTrue();
    }

    @Test
    void whatIsStatedWinsOverWhatIsSuggested() {
        Finding stated = finding(FactsOf.achievement().says("readiness", 3L).sold(), 3, "readiness4");
        assertThat(stated.state()).isEqualTo(Finding.State.UNMET);
        assertThat(stated.gap()).isEqualTo("技术成熟度 TRL 3，要求 4，还差 1 级。");
        Finding suggested = finding(FactsOf.achievement().sold(), 3, "readiness4");
        assertThat(suggested.state()).isEqualTo(Finding.State.MET);
        assertThat(suggested.inferred()).isTrue();
    }

    @Test
    void whatNobodySaidIsUnknownAndNotUnmet() {
        assertThat(finding(FactsOf.achievement(), 3, "readiness4").state()).isEqualTo(Finding.State.UNKNOWN);
        assertThat(finding(FactsOf.achievement().says("propertyState", "未申请"), 2, "property").state()).isEqualTo(Finding.State.UNMET);
    }

    @Test
    void capitalNeedsClearRightsAndMoney() {
        assertThat(position(FactsOf.achievement().sold()).name()).isEqualTo("技术孵化");
        assertThat(position(FactsOf.achievement().says("readiness", 2L).says("propertyState", "已授权").sold()).name()).isEqualTo("资本催化");
    }

    @ParameterizedTest
    @CsvSource({"初创, , 众创空间", "初创, 科技型中小企业（2025-05-16）, 孵化器", "成长, , 加速器", "成熟, , 产业园", ", , 还不能判断", ", 高新技术企业（2025-11-20）, 加速器"})
    void anEnterpriseStandsByItsStageAndTitles(String stage, String title, String step) {
        FactsOf facts = FactsOf.enterprise();
        if (stage != null) {
            facts.says("stage", stage);
        }
        if (title != null) {
            facts.says("titles", List.of(title));
        }
        assertThat(position(facts).name()).isEqualTo(step);
    }

    @Test
    void whereItSitsIsStated() {
        Position position = position(FactsOf.enterprise().tied("LOCATED_IN", "Park", "示例产业园", null));
        assertThat(position.name()).isEqualTo("产业园");
        assertThat(position.inferred()).isFalse();
    }

    @Test
    void aTitleOnlySuggestsTheStepOfTheAccelerator() {
        assertThat(position(FactsOf.enterprise().says("titles", List.of("高新技术企业（2025-11-20）"))).inferred()).isTrue();
    }

    @Test
    void theLastStepHasNoNext() {
        assertThat(position(FactsOf.enterprise().says("stage", "成熟")).next()).isEmpty();
        assertThat(position(FactsOf.enterprise()).next().orElseThrow().step().name()).isEqualTo("众创空间");
    }

    @Test
    void whoHasLeftIsNotResident() {
        UnaryOperator<FactsOf> here = f -> f.says("residentSince", LocalDate.of(2025, 4, 1)).tied("LOCATED_IN", "Park", "park-jcg", null);
        assertThat(finding(here.apply(FactsOf.enterprise()).says("residentThrough", TODAY), 2, "resident").state()).as("the last day").isEqualTo(Finding.State.MET);
        assertThat(finding(here.apply(FactsOf.enterprise()).says("residentThrough", TODAY.minusDays(1)), 2, "resident").gap()).isEqualTo("入驻已经结束。");
    }

    /** Random facts, one more each time: the step never falls. */
    @Test
    void aFurtherMetFactNeverLowersAStep() {
        List<UnaryOperator<FactsOf>> ofAchievements = List.of(f -> f.sold(), f -> f.tied("PROTECTED_BY", "Patent", "发明专利", null), f -> f.says("propertyState", "已授权"),
                f -> f.tied("OWNS", "Enterprise", "示例企业", null), f -> f.tiedThroughOwner("INVESTED_IN", "Fund", "示例基金", null),
                f -> f.tiedThroughOwner("LEADS", "Platform", "示例基地", "中试基地"), f -> f.tiedThroughOwner("CONTRACTED_WITH", "Enterprise", "示例企业", null),
                f -> f.says("readiness", 9L));
        List<UnaryOperator<FactsOf>> ofEnterprises = List.of(f -> f.tied("LOCATED_IN", "Park", "示例孵化器", null), f -> f.tied("LOCATED_IN", "Park", "示例加速器", null),
                f -> f.tied("INVESTED_IN", "Fund", "示例基金", null), f -> f.tied("COOPERATES_WITH", "Institution", "示例大学", null), f -> f.says("stage", "成熟"),
                f -> f.says("titles", List.of("高新技术企业（2025-11-20）", "科技型中小企业（2025-05-16）", "专精特新小巨人企业（2026-01-01）")),
                f -> f.says("residentSince", LocalDate.of(2025, 4, 1)), f -> f.year(2025, "revenueYuan", "90000000"));
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            neverFalls(FactsOf.achievement(), ofAchievements, random, seed);
            neverFalls(FactsOf.enterprise(), ofEnterprises, random, seed);
        }
    }

    private static void neverFalls(FactsOf facts, List<UnaryOperator<FactsOf>> more, Random random, long seed) {
        List<UnaryOperator<FactsOf>> left = new ArrayList<>(more);
        int before = position(facts).standing();
        while (!left.isEmpty()) {
            int now = position(left.remove(random.nextInt(left.size())).apply(facts)).standing();
            assertThat(now).as("step with seed " + seed + ", " + left.size() + " facts left").isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    private static Position position(FactsOf facts) {
        Facts all = facts.facts();
        return Position.of(Chain.findFor(all.kind()).orElseThrow(), all, TODAY);
    }

    private static Finding finding(FactsOf facts, int step, String code) {
        return position(facts).rungs().get(step - 1).checks().stream().filter(c -> c.criterion().code().equals(code)).findFirst().orElseThrow().finding();
    }
}
