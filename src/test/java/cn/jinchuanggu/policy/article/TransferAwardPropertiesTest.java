package cn.jinchuanggu.policy.article;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for any contract under 第九条. Every message carries the seed, so that a failure can be repeated. */
class TransferAwardPropertiesTest {

    private static final long SEED = 20241128L;
    private static final Money CAP = Money.of(200_000);
    private static final int CONTRACTS = 2_000;

    private final Map<String, Object> base = Cases.baseOf(9);
    private final Policy policy = Cases.policyOn(LocalDate.of(2030, 6, 1));

    @Test
    void neverExceedsTheCapIsNeverNegativeAndReplaysToTheSameAmount() {
        Random random = new Random(SEED);
        for (int i = 0; i < CONTRACTS; i++) {
            Map<String, Object> facts = contract(random, 2025, cents(random, 800_000_000), Money.ZERO, Money.ZERO);
            Sheet sheet = policy.assess(9, facts);
            String at = "seed " + SEED + ", contract " + i + ": " + facts;
            Money amount = granted(sheet);
            assertThat(amount).as(at).isBetween(Money.ZERO, CAP);
            if (!amount.isZero()) {
                assertThat(new Money(Step.replay(sheet.steps()))).as(at).isEqualTo(amount);
                assertThat(amount.yuan().scale()).as(at).isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void equalsThePlainFormulaInWholeNumbers() {
        Random random = new Random(SEED);
        for (int i = 0; i < CONTRACTS; i++) {
            BigInteger contract = BigInteger.valueOf(1 + random.nextInt(900_000_000));
            BigInteger technical = BigInteger.valueOf(1 + random.nextInt(contract.intValue()));
            BigInteger paid = BigInteger.valueOf(random.nextInt(contract.intValue()) + 1L);
            Map<String, Object> facts = Cases.changed(base, Map.of(
                    "合同成交额", yuan(contract), "技术交易额", yuan(technical),
                    "付款", List.of(Map.of("日期", "2025-06-01", "金额", yuan(paid)))));
            // cents × technical ÷ contract × 5 ÷ 100, at most 20,000,000 cents, cut off
            BigInteger plain = paid.multiply(technical).multiply(BigInteger.valueOf(5))
                    .divide(contract.multiply(BigInteger.valueOf(100))).min(BigInteger.valueOf(20_000_000));
            assertThat(granted(policy.assess(9, facts))).as("seed " + SEED + ", contract " + i + ": " + facts)
                    .isEqualTo(new Money(new BigDecimal(plain, 2)));
        }
    }

    @Test
    void neverFallsWhenMoreIsPaid() {
        Random random = new Random(SEED);
        for (int i = 0; i < CONTRACTS; i++) {
            long transaction = 1 + cents(random, 800_000_000);
            long less = cents(random, transaction);
            long more = less + cents(random, transaction - less + 1);
            String at = "seed " + SEED + ", contract " + i + ": " + less + " and " + more + " of " + transaction + " cents";
            assertThat(granted(policy.assess(9, paid(transaction, more)))).as(at)
                    .isGreaterThanOrEqualTo(granted(policy.assess(9, paid(transaction, less))));
        }
    }

    /** Five years of payments on two contracts for one achievement, each claim told what came before. */
    @Test
    void staysUnderTheCapOverYearsAndContractsAndNeverCountsMoreThanWasRegistered() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            Money awarded = Money.ZERO;
            for (int contract = 0; contract < 2; contract++) {
                long transaction = 1 + cents(random, 500_000_000);
                Money bases = Money.ZERO;
                for (int year = 2025; year <= 2029; year++) {
                    Map<String, Object> facts = contract(random, year, transaction, bases, awarded);
                    Sheet sheet = policy.assess(9, facts);
                    awarded = awarded.plus(granted(sheet));
                    bases = bases.plus(countedBase(sheet));
                    String at = "seed " + SEED + ", achievement " + i + ", contract " + contract + ", " + facts;
                    assertThat(awarded).as(at).isLessThanOrEqualTo(CAP);
                    assertThat(bases).as(at).isLessThanOrEqualTo(new Money(BigDecimal.valueOf(transaction, 2)));
                }
            }
        }
    }

    /** Several providers on one achievement, told each other's base: together never more than the cap. */
    @Test
    void providersTogetherStayUnderTheCap() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            long first = 1 + cents(random, 600_000_000);
            long second = 1 + cents(random, 600_000_000);
            Money together = granted(policy.assess(9, withOther(first, second)))
                    .plus(granted(policy.assess(9, withOther(second, first))));
            assertThat(together).as("seed " + SEED + ", pair " + i + ": " + first + " and " + second + " cents")
                    .isLessThanOrEqualTo(CAP);
        }
    }

    @Test
    void sameFactsGiveTheSameSheet() {
        assertThat(policy.assess(9, base)).isEqualTo(policy.assess(9, base));
    }

    private Map<String, Object> withOther(long own, long other) {
        Map<String, Object> facts = new HashMap<>(paid(own, own));
        facts.put("其他输出方基数", BigDecimal.valueOf(other, 2));
        return facts;
    }

    private Map<String, Object> paid(long transaction, long paid) {
        return Cases.changed(base, Map.of(
                "合同成交额", BigDecimal.valueOf(transaction, 2),
                "技术交易额", BigDecimal.valueOf(transaction, 2),
                "付款", List.of(Map.of("日期", "2025-06-01", "金额", BigDecimal.valueOf(paid, 2)))));
    }

    /** One to four payments in the year, together possibly more than the contract. */
    private Map<String, Object> contract(Random random, int year, long transaction, Money bases, Money awarded) {
        List<Map<String, Object>> payments = random.ints(1 + random.nextInt(4), 1, 12)
                .mapToObj(month -> Map.<String, Object>of(
                        "日期", LocalDate.of(year, month, 1 + random.nextInt(27)),
                        "金额", BigDecimal.valueOf(1 + cents(random, transaction + 1), 2)))
                .toList();
        return Cases.changed(base, Map.of(
                "申报年度", year,
                "合同成交额", BigDecimal.valueOf(transaction + cents(random, transaction + 1) + 1, 2),
                "技术交易额", BigDecimal.valueOf(transaction, 2),
                "此前已计入技术交易额", bases.yuan(),
                "此前补助", awarded.yuan(),
                "付款", payments));
    }

    /** The base that a ledger would note: cut to 分, so that later years start from what was written down. */
    private static Money countedBase(Sheet sheet) {
        return sheet.steps().stream().filter(s -> s.result().equals("计入的技术交易额"))
                .map(s -> new Money(s.value()).toFen()).findFirst().orElse(Money.ZERO);
    }

    private static Money granted(Sheet sheet) {
        return sheet.outcome() instanceof Outcome.Granted g ? g.amount() : Money.ZERO;
    }

    private static long cents(Random random, long below) {
        return below <= 1 ? 0 : random.nextLong(below);
    }

    private static BigDecimal yuan(BigInteger cents) {
        return new BigDecimal(cents, 2);
    }
}
