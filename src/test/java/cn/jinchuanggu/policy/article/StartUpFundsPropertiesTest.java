package cn.jinchuanggu.policy.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.policy.Decision;
import cn.jinchuanggu.policy.MoneyRange;
import cn.jinchuanggu.policy.Outcome.NeedsDecision;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for any capital under 第三条. Every message carries the seed, so that a failure can be repeated. */
class StartUpFundsPropertiesTest {

    private static final long SEED = 20241128L;
    private static final int COMPANIES = 2_000;
    private static final long LEAST = 30_000_000;
    private static final long MOST = 100_000_000;
    private static final long CAPITAL = 800_000_000;

    private final Map<String, Object> base = Cases.baseOf(3);
    private final Policy policy = Cases.policyOn(Cases.TODAY);

    @Test
    void staysBetweenTheSumsOfTheTextAndReplaysToItsUpperEnd() {
        Random random = new Random(SEED);
        for (int i = 0; i < COMPANIES; i++) {
            Sheet sheet = policy.assess(3, withTotal(random.nextLong(CAPITAL)));
            String at = "seed " + SEED + ", company " + i + ": " + sheet.facts();
            bounds(sheet).ifPresent(range -> {
                assertThat(range.min()).as(at).isEqualTo(cents(LEAST));
                assertThat(range.max()).as(at).isBetween(cents(LEAST), cents(MOST));
                assertThat(new Money(Step.replay(sheet.steps()))).as(at).isEqualTo(range.max());
            });
        }
    }

    /** In cents: total ÷ 5, cut off, at most the highest sum; nothing when 5 times the least sum is more than the total. */
    @Test
    void equalsThePlainFormulaInWholeNumbers() {
        Random random = new Random(SEED);
        for (int i = 0; i < COMPANIES; i++) {
            long total = random.nextLong(CAPITAL);
            Optional<Money> plain = LEAST * 5 > total ? Optional.empty() : Optional.of(cents(Math.min(MOST, total / 5)));
            assertThat(bounds(policy.assess(3, withTotal(total))).map(MoneyRange::max))
                    .as("seed " + SEED + ", company " + i + ": " + total + " cents").isEqualTo(plain);
        }
    }

    /** With the own capital O before the injection it is O ÷ 4, because the start-up money counts as paid in. */
    @Test
    void allowsAQuarterOfTheOwnCapitalAndAFifthUnderTheOtherReading() {
        Random random = new Random(SEED);
        for (int i = 0; i < COMPANIES; i++) {
            long own = random.nextLong(CAPITAL);
            String at = "seed " + SEED + ", company " + i + ": " + own + " cents";
            Sheet sheet = policy.assess(3, withOwn(own));
            assertThat(bounds(sheet).map(MoneyRange::max)).as(at).isEqualTo(
                    LEAST * 4 > own ? Optional.empty() : Optional.of(cents(Math.min(MOST, own / 4))));
            assertThat(sheet.readings().stream().filter(r -> r.id().equals("R-31")).findFirst().orElseThrow()
                    .alternativeAmount()).as(at).isEqualTo(
                    LEAST * 5 > own ? Optional.empty() : Optional.of(cents(Math.min(MOST, own / 5))));
        }
    }

    @Test
    void neverFallsWhenMoreIsPaidIn() {
        Random random = new Random(SEED);
        for (int i = 0; i < COMPANIES; i++) {
            long less = random.nextLong(CAPITAL);
            long more = less + random.nextLong(CAPITAL);
            assertThat(upperEnd(more)).as("seed " + SEED + ", company " + i + ": " + less + " and " + more + " cents")
                    .isGreaterThanOrEqualTo(upperEnd(less));
        }
    }

    /** Whatever is injected up to the limit, its share of the resulting total is at most a fifth. */
    @Test
    void keepsTheShareOfTheStartUpMoneyAfterTheInjection() {
        Random random = new Random(SEED);
        for (int i = 0; i < COMPANIES; i++) {
            long own = LEAST * 4 + random.nextLong(CAPITAL);
            Sheet sheet = policy.assess(3, withOwn(own));
            Money injected = bounds(sheet).orElseThrow().max();
            assertThat(injected.times(BigDecimal.valueOf(5))).as("seed " + SEED + ", company " + i + ": " + own + " cents")
                    .isLessThanOrEqualTo(cents(own).plus(injected));
        }
    }

    @Test
    void saysHowMuchMustBePaidInWhenTheLimitIsBelowTheLeastSum() {
        NeedsDecision outcome = (NeedsDecision) policy.assess(3, withTotal(LEAST * 5 - 1)).outcome();
        assertThat(outcome.decisions()).singleElement().extracting(Decision::question).asString()
                .contains("1,500,000 元").contains("1,200,000 元");
    }

    @Test
    void refusesOwnCapitalAboveTheTotal() {
        Map<String, Object> facts = Cases.changed(base, Map.of("自有实缴资金", 5000001));
        assertThatThrownBy(() -> policy.assess(3, facts)).isInstanceOfSatisfying(InvalidInput.class, e ->
                assertThat(e.problems()).singleElement().satisfies(p -> assertThat(p.field()).isEqualTo("ownPaidInYuan")));
    }

    @Test
    void sameFactsGiveTheSameSheet() {
        assertThat(policy.assess(3, base)).isEqualTo(policy.assess(3, base));
    }

    private Money upperEnd(long total) {
        return bounds(policy.assess(3, withTotal(total))).map(MoneyRange::max).orElse(Money.ZERO);
    }

    private Map<String, Object> withTotal(long total) {
        return Cases.changed(base, Map.of("实缴资金总额", BigDecimal.valueOf(total, 2)));
    }

    private Map<String, Object> withOwn(long own) {
        Map<String, Object> facts = new HashMap<>(base);
        facts.remove("实缴资金总额");
        facts.put("自有实缴资金", BigDecimal.valueOf(own, 2));
        return facts;
    }

    private static Optional<MoneyRange> bounds(Sheet sheet) {
        return ((NeedsDecision) sheet.outcome()).bounds();
    }

    private static Money cents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }
}
