package cn.jinchuanggu.policy.article;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.policy.MoneyRange;
import cn.jinchuanggu.policy.Outcome.Granted;
import cn.jinchuanggu.policy.Outcome.NeedsDecision;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for any prize under 第七条. Every message carries the seed, so that a failure can be repeated. */
class PrizePropertiesTest {

    private static final long SEED = 20241128L;
    private static final int PRIZES = 2_000;
    private static final List<String> NATIONAL = List.of("国家自然科学奖", "国家技术发明奖", "国家科学技术进步奖");
    private static final List<String> PROVINCIAL = List.of("省自然科学奖", "省技术发明奖", "省科学技术进步奖",
            "省企业技术创新奖", "省科学技术合作奖", "省科技创新杰出贡献奖");
    private static final long SUM = 1_000_000_000;

    private final Map<String, Object> base = Cases.baseOf(7);
    private final Policy policy = Cases.policyOn(Cases.TODAY);

    /** In cents: the prize sum, twice for a national prize, less the municipal money. */
    @Test
    void equalsThePlainFormulaInWholeNumbersAndReplaysToTheSameAmount() {
        Random random = new Random(SEED);
        for (int i = 0; i < PRIZES; i++) {
            boolean national = random.nextBoolean();
            long sum = 1 + random.nextLong(SUM);
            long municipal = random.nextBoolean() ? 0 : random.nextLong(SUM);
            Sheet sheet = policy.assess(7, facts(one(national ? NATIONAL : PROVINCIAL, random),
                    one(List.of("一等奖", "二等奖"), random), sum, municipal));
            String at = "seed " + SEED + ", prize " + i + ": " + sheet.facts();
            assertThat(granted(sheet)).as(at).isEqualTo(cents(Math.max(0, (national ? 2 : 1) * sum - municipal)));
            if (sheet.outcome() instanceof Granted g) {
                assertThat(new Money(Step.replay(sheet.steps()))).as(at).isEqualTo(g.amount());
            }
        }
    }

    @Test
    void neverFallsWhenThePrizeIsHigher() {
        Random random = new Random(SEED);
        for (int i = 0; i < PRIZES; i++) {
            String prize = one(random.nextBoolean() ? NATIONAL : PROVINCIAL, random);
            long municipal = random.nextLong(SUM);
            long less = random.nextLong(SUM);
            long more = less + random.nextLong(SUM);
            assertThat(granted(policy.assess(7, facts(prize, "一等奖", more, municipal))))
                    .as("seed " + SEED + ", " + prize + " " + less + " and " + more + ", municipal " + municipal + " cents")
                    .isGreaterThanOrEqualTo(granted(policy.assess(7, facts(prize, "一等奖", less, municipal))));
        }
    }

    /** What is left open is bounded by what it would be worth if it were included. */
    @Test
    void boundsAnOpenGradeByTheSumOfANamedOne() {
        Random random = new Random(SEED);
        for (int i = 0; i < PRIZES; i++) {
            boolean national = random.nextBoolean();
            String prize = one(national ? NATIONAL : PROVINCIAL, random);
            long sum = 1 + random.nextLong(SUM);
            Sheet open = policy.assess(7, facts(prize, national ? "特等奖" : "不分等级", sum, 0));
            Money named = granted(policy.assess(7, facts(prize, "一等奖", sum, 0)));
            String at = "seed " + SEED + ", prize " + i + ": " + open.facts();
            assertThat(((NeedsDecision) open.outcome()).bounds()).as(at).contains(MoneyRange.upTo(named));
            assertThat(open.readings()).as(at).filteredOn(r -> r.id().equals(national ? "R-72" : "R-73"))
                    .singleElement().satisfies(r -> assertThat(r.alternativeAmount()).contains(named));
        }
    }

    @Test
    void sameFactsGiveTheSameSheet() {
        assertThat(policy.assess(7, base)).isEqualTo(policy.assess(7, base));
    }

    private Map<String, Object> facts(String prize, String grade, long sum, long municipal) {
        return Cases.changed(base, Map.of("奖项", prize, "等级", grade, "奖励额", BigDecimal.valueOf(sum, 2),
                "市级同类政策已补助", BigDecimal.valueOf(municipal, 2)));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static Money granted(Sheet sheet) {
        return sheet.outcome() instanceof Granted g ? g.amount() : Money.ZERO;
    }

    private static Money cents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }
}
