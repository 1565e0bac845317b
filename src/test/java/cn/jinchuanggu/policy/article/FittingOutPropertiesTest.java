package cn.jinchuanggu.policy.article;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.policy.MoneyRange;
import cn.jinchuanggu.policy.Outcome.NeedsDecision;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for any renovation under 第十一条. Every message carries the seed, so that a failure can be repeated. */
class FittingOutPropertiesTest {

    private static final long SEED = 20241128L;
    private static final int RENOVATIONS = 2_000;
    private static final int AREA = 200_000;
    private static final int COST = 400_000_000;

    private final Map<String, Object> base = Cases.baseOf(11);
    private final Policy policy = Cases.policyOn(Cases.TODAY);

    /** In cents: hundredths of a square metre × 1,000, or half of the cost, whichever is lower, cut off. */
    @Test
    void equalsThePlainFormulaInWholeNumbersAndReplaysToTheSameAmount() {
        Random random = new Random(SEED);
        for (int i = 0; i < RENOVATIONS; i++) {
            long area = 1 + random.nextInt(AREA);
            long cost = random.nextInt(COST);
            Sheet sheet = policy.assess(11, facts(area, cost, 0));
            String at = "seed " + SEED + ", renovation " + i + ": " + sheet.facts();
            Money ceiling = ceiling(sheet);
            assertThat(ceiling).as(at).isEqualTo(cents(Math.min(area * 1_000, cost / 2)));
            if (!ceiling.isZero()) {
                assertThat(new Money(Step.replay(sheet.steps()))).as(at).isEqualTo(ceiling);
            }
        }
    }

    @Test
    void neverPassesEitherLimitAndIsNeverNegative() {
        Random random = new Random(SEED);
        for (int i = 0; i < RENOVATIONS; i++) {
            long area = 1 + random.nextInt(AREA);
            long cost = random.nextInt(COST);
            Money ceiling = ceiling(policy.assess(11, facts(area, cost, random.nextInt(COST))));
            String at = "seed " + SEED + ", renovation " + i + ": " + area + " hundredths of m², " + cost + " cents";
            assertThat(ceiling).as(at).isBetween(Money.ZERO, cents(area * 1_000));
            assertThat(ceiling.plus(ceiling)).as(at).isLessThanOrEqualTo(cents(cost));
        }
    }

    @Test
    void neverFallsWithMoreAreaOrMoreCost() {
        Random random = new Random(SEED);
        for (int i = 0; i < RENOVATIONS; i++) {
            long area = 1 + random.nextInt(AREA);
            long cost = random.nextInt(COST);
            Money less = ceiling(policy.assess(11, facts(area, cost, 0)));
            String at = "seed " + SEED + ", renovation " + i + ": " + area + " hundredths of m², " + cost + " cents";
            assertThat(ceiling(policy.assess(11, facts(area + random.nextInt(AREA), cost, 0)))).as(at)
                    .isGreaterThanOrEqualTo(less);
            assertThat(ceiling(policy.assess(11, facts(area, cost + random.nextInt(COST), 0)))).as(at)
                    .isGreaterThanOrEqualTo(less);
        }
    }

    @Test
    void sameFactsGiveTheSameSheet() {
        assertThat(policy.assess(11, base)).isEqualTo(policy.assess(11, base));
    }

    private Map<String, Object> facts(long area, long cost, long municipal) {
        return Cases.changed(base, Map.of(
                "实际装修面积", BigDecimal.valueOf(area, 2),
                "评估的装修总费用", BigDecimal.valueOf(cost, 2),
                "市级同类政策已补助", BigDecimal.valueOf(municipal, 2)));
    }

    /** The upper end; nothing when it is refused. */
    private static Money ceiling(Sheet sheet) {
        return sheet.outcome() instanceof NeedsDecision d ? d.bounds().map(MoneyRange::max).orElseThrow() : Money.ZERO;
    }

    private static Money cents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }
}
