package cn.jinchuanggu.policy.article;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.policy.Decision;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Outcome.Granted;
import cn.jinchuanggu.policy.Outcome.NeedsDecision;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for any platform under 第五条. Every message carries the seed, so that a failure can be repeated. */
class PlatformPropertiesTest {

    private static final long SEED = 20241128L;
    private static final int PLATFORMS = 2_000;
    private static final List<String> NAMED = List.of("技术创新中心", "工程研究中心", "企业技术中心", "中试基地", "新型研发机构",
            "产业技术创新战略联盟");
    private static final Map<String, Long> CENTS_BY_LEVEL = new LinkedHashMap<>();

    static {
        CENTS_BY_LEVEL.put("市级", 10_000_000L);
        CENTS_BY_LEVEL.put("省级", 20_000_000L);
        CENTS_BY_LEVEL.put("国家级", 50_000_000L);
    }

    private final Map<String, Object> base = Cases.baseOf(5);
    private final Policy policy = Cases.policyOn(Cases.TODAY);

    /** In cents: the sum of the level less the municipal money, never below nothing. */
    @Test
    void equalsThePlainFormulaInWholeNumbersAndReplaysToTheSameAmount() {
        Random random = new Random(SEED);
        for (int i = 0; i < PLATFORMS; i++) {
            String level = List.copyOf(CENTS_BY_LEVEL.keySet()).get(random.nextInt(CENTS_BY_LEVEL.size()));
            long municipal = random.nextLong(60_000_000);
            Sheet sheet = policy.assess(5, facts(NAMED.get(random.nextInt(NAMED.size())), level, municipal));
            String at = "seed " + SEED + ", platform " + i + ": " + sheet.facts();
            assertThat(granted(sheet)).as(at).isEqualTo(cents(Math.max(0, CENTS_BY_LEVEL.get(level) - municipal)));
            if (sheet.outcome() instanceof Granted g) {
                assertThat(new Money(Step.replay(sheet.steps()))).as(at).isEqualTo(g.amount());
            }
        }
    }

    @Test
    void neverFallsFromALevelToTheNextNorRisesWithMunicipalMoney() {
        Random random = new Random(SEED);
        for (int i = 0; i < PLATFORMS; i++) {
            long less = random.nextLong(60_000_000);
            long more = less + random.nextLong(60_000_000);
            String platform = NAMED.get(random.nextInt(NAMED.size()));
            Money lower = Money.ZERO;
            for (String level : CENTS_BY_LEVEL.keySet()) {
                Money amount = granted(policy.assess(5, facts(platform, level, less)));
                String at = "seed " + SEED + ", " + platform + ", " + level + ", " + less + " and " + more + " cents";
                assertThat(amount).as(at).isGreaterThanOrEqualTo(lower)
                        .isGreaterThanOrEqualTo(granted(policy.assess(5, facts(platform, level, more))));
                lower = amount;
            }
        }
    }

    @Test
    void neverStatesABoundForWhatIsDecidedCaseByCase() {
        Random random = new Random(SEED);
        for (int i = 0; i < PLATFORMS; i++) {
            String platform = List.of("国家重点实验室", "山西省实验室", "全国重点实验室").get(random.nextInt(3));
            Sheet sheet = policy.assess(5, facts(platform, "省级", random.nextLong(60_000_000)));
            String at = "seed " + SEED + ", platform " + i + ": " + sheet.facts();
            assertThat(sheet.outcome()).as(at).isInstanceOfSatisfying(NeedsDecision.class, o -> {
                assertThat(o.bounds()).as(at).isEmpty();
                assertThat(o.decisions()).extracting(Decision::code).containsExactly("CASE_BY_CASE");
            });
            assertThat(sheet.steps()).as(at).isEmpty();
        }
    }

    @Test
    void quotesTheNationalSumOnlyForAStateKeyLaboratory() {
        assertThat(question("国家重点实验室")).contains("500,000 元只作参考");
        assertThat(question("山西省实验室")).doesNotContain("元只作参考");
    }

    @Test
    void sameFactsGiveTheSameSheet() {
        assertThat(policy.assess(5, base)).isEqualTo(policy.assess(5, base));
    }

    private String question(String platform) {
        Outcome outcome = policy.assess(5, facts(platform, "省级", 0)).outcome();
        return ((NeedsDecision) outcome).decisions().getFirst().question();
    }

    private Map<String, Object> facts(String platform, String level, long municipal) {
        return Cases.changed(base, Map.of("平台类型", platform, "级别", level, "市级同类政策已补助", BigDecimal.valueOf(municipal, 2)));
    }

    private static Money granted(Sheet sheet) {
        return sheet.outcome() instanceof Granted g ? g.amount() : Money.ZERO;
    }

    private static Money cents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }
}
