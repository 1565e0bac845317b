package cn.jinchuanggu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The way in: articles, assessments that are refused, and estimates at an asking price. */
class PolicyTest {

    private static final Set<CooperationMode> TRANSFER = Set.of(CooperationMode.TRANSFER);

    private final Policy policy = Cases.policyOn(Cases.TODAY);

    @ParameterizedTest
    @ValueSource(ints = {0, 21, -9, Integer.MAX_VALUE})
    void knowsNoArticleOutsideOneToTwenty(int number) {
        assertThatThrownBy(() -> policy.getArticle(number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> policy.assess(number, Map.of())).isInstanceOf(NotFound.class);
    }

    @Test
    void namesTheComputableArticlesWhenAnotherIsAsked() {
        String computable = policy.listArticles().stream().filter(Article::computable)
                .map(a -> ClauseRef.articleName(a.number())).collect(Collectors.joining("、"));
        policy.listArticles().stream().filter(a -> !a.computable()).forEach(a ->
                assertThatThrownBy(() -> policy.assess(a.number(), Map.of())).isInstanceOf(InvalidInput.class)
                        .hasMessageContaining(ClauseRef.articleName(a.number())).hasMessageContaining("目前可以测算：" + computable));
    }

    @Test
    void answersForEveryArticleThatIsCalledComputable() {
        assertThat(policy.listArticles().stream().filter(Article::computable)).isNotEmpty().allSatisfy(a ->
                assertThat(switch (policy.assess(a.number(), Map.of()).outcome()) {
                    case Outcome.NeedsFacts facts -> facts.missing();
                    case Outcome.NeedsDecision open -> open.missing();
                    default -> List.of();
                }).as(a.name()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "技术交易额|1000000.01|transactionAmountYuan", "合同成交额|0|contractAmountYuan",
        "成果|[{名称: 甲, 分项价格: 1, 此前补助: 0, 其他输出方基数: 0}, {名称: 乙, 分项价格: 1, 此前补助: 0, 其他输出方基数: 0}]|achievements",
        "当年此前补助|1|earlierAwardsSameYearYuan",
        "付款|[{日期: '2025-06-01', 金额: 100, 技术部分: 101}]|payments[0].technicalYuan"
    })
    void refusesFactsThatContradictEachOther(String label, String yaml, String field) {
        Object value = new Yaml().load(yaml);
        Map<String, Object> facts = Cases.changed(Cases.baseOf(9), Map.of(label, value));
        assertThatThrownBy(() -> policy.assess(9, facts))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems())
                        .anySatisfy(p -> assertThat(p.field()).isEqualTo(field)));
    }

    @Test
    void namesTheLimitThatADecisionOfABodyUsesUpAsWell() {
        Sheet open = policy.assess(9, Cases.changed(Cases.baseOf(9), Map.of("合作方式", "普通许可", "成果名称", "传感器")));
        assertThat(open.outcome()).isInstanceOf(Outcome.NeedsDecision.class);
        assertThat(open.awards()).singleElement().satisfies(award -> {
            assertThat(award.amount()).isEqualTo(Money.of(50_000));
            assertThat(award.cap()).contains(new Award.Cap(Award.Reach.ALL_UNITS, "成果/传感器", Money.of(200_000)));
        });
    }

    @Test
    void hasAnExampleForEveryArticleThatIsAssessedAndItLacksNothing() {
        assertThat(policy.listArticles().stream().filter(Article::computable)).hasSize(15).allSatisfy(a ->
                assertThat(switch (policy.assess(a.number(), a.example()).outcome()) {
                    case Outcome.Granted granted -> List.of();
                    case Outcome.NeedsDecision open -> open.missing();
                    default -> List.of(a.name());
                }).as(a.name()).isEmpty());
    }

    @Test
    void takesTodayInChangzhiFromTheClock() {
        Policy lateInUtc = new Policy(Clock.fixed(Instant.parse("2025-12-31T16:00:00Z"), ZoneOffset.UTC));
        assertThat(lateInUtc.assess(9, Map.of()).assessedOn()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void listsOneMatterPerAchievementAndPaymentOfARegisteredContract() {
        Map<String, Object> facts = Cases.changed(Cases.baseOf(9), Map.of("合同登记编号", "2025140400000001", "成果名称", "传感器"));
        assertThat(policy.assess(9, facts).matters())
                .containsExactly("第九条/2025140400000001/传感器/2025-06-01/1000000");
    }

    @Test
    void tellsWhichDocumentsAreThereAndWhichAreMissing() {
        Map<String, Object> facts = Cases.changed(Cases.baseOf(9), Map.of("已备材料", List.of("技术合同")));
        Evidence evidence = policy.assess(9, facts).evidence();
        assertThat(evidence.present()).containsExactly("技术合同认定登记证明", "技术合同");
        assertThat(evidence.missing()).contains("不重复享受声明").doesNotContain("技术合同");
    }

    @ParameterizedTest
    @CsvSource({"1000000, 50000.00", "4000000, 200000.00", "4000000.20, 200000.00", "123456.78, 6172.83", "0, 0.00",
        "3999999.80, 199999.99", "1000000000000, 200000.00"})
    void estimatesAnUpperEndAndNeverGrants(String price, String upTo) {
        Sheet sheet = policy.estimateTransferAward(Optional.of(Money.of(price)), TRANSFER, BuyerStanding.RESIDENT);
        assertThat(sheet.estimate()).isTrue();
        assertThat(sheet.outcome()).isInstanceOfSatisfying(Outcome.NeedsFacts.class, o -> {
            assertThat(o.possible()).contains(MoneyRange.upTo(new Money(new BigDecimal(upTo))));
            assertThat(o.missing()).extracting(MissingFact::key)
                    .contains("registrationCertificate", "transactionAmountYuan", "payments")
                    .doesNotContain("buyer", "mode", "equityValueYuan");
        });
        assertThat(sheet.warnings()).extracting(Warning::code).contains("ESTIMATE");
    }

    @Test
    void estimatesOnlyTheCapWhenThePriceIsOpen() {
        Sheet sheet = policy.estimateTransferAward(Optional.empty(), TRANSFER, BuyerStanding.UNKNOWN);
        assertThat(sheet.steps()).isEmpty();
        assertThat(sheet.outcome()).isInstanceOfSatisfying(Outcome.NeedsFacts.class, o -> {
            assertThat(o.possible()).contains(MoneyRange.upTo(Money.of(200_000)));
            assertThat(o.missing()).extracting(MissingFact::key).contains("buyer");
        });
    }

    @Test
    void estimatesNothingForABuyerOutside() {
        Sheet sheet = policy.estimateTransferAward(Optional.of(Money.of(100)), TRANSFER, BuyerStanding.ELSEWHERE);
        assertThat(sheet.outcome()).isInstanceOf(Outcome.NotEligible.class);
    }

    @Test
    void leavesAnEstimateForAnUnnamedModeOrAnotherCountyToTheBodies() {
        assertThat(policy.estimateTransferAward(
                Optional.of(Money.of(100)), Set.of(CooperationMode.ORDINARY_LICENCE), BuyerStanding.RESIDENT).outcome())
                .isInstanceOf(Outcome.NeedsDecision.class);
        assertThat(policy.estimateTransferAward(Optional.of(Money.of(100)), TRANSFER, BuyerStanding.COUNTY_ENTERPRISE)
                .outcome()).isInstanceOf(Outcome.NeedsDecision.class);
    }

    @Test
    void onlyWarnsWhenOneOfSeveralOfferedModesIsNamed() {
        Sheet sheet = policy.estimateTransferAward(Optional.of(Money.of(100)),
                Set.of(CooperationMode.TRANSFER, CooperationMode.SERVICE), BuyerStanding.RESIDENT);
        assertThat(sheet.outcome()).isInstanceOf(Outcome.NeedsFacts.class);
        assertThat(sheet.warnings()).extracting(Warning::code).contains("UNNAMED_MODE");
    }

    @ParameterizedTest
    @CsvSource({"2024-11-27, NOT_IN_FORCE", "2024-11-28, NEEDS_FACTS", "2029-11-27, NEEDS_FACTS",
        "2029-11-28, NEEDS_DECISION", "2029-11-29, NOT_IN_FORCE"})
    void estimatesOnlyWhileTheDocumentHolds(LocalDate today, String code) {
        assertThat(Cases.policyOn(today)
                .estimateTransferAward(Optional.of(Money.of(100)), TRANSFER, BuyerStanding.RESIDENT).outcome().code())
                .isEqualTo(code);
    }

    @Test
    void refusesANegativeAskingPrice() {
        assertThatThrownBy(() -> policy.estimateTransferAward(
                Optional.of(Money.of(-1)), TRANSFER, BuyerStanding.RESIDENT)).isInstanceOf(InvalidInput.class);
    }
}
