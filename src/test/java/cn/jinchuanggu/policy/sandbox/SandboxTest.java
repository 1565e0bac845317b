package cn.jinchuanggu.policy.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.document.ParameterChange;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Period;
import cn.jinchuanggu.shared.Problem;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Trials over recorded cases of 第四条 and 第九条. The worker is the caller, so that a trial has ended when it is there. */
class SandboxTest {

    private static final Clock CLOCK = Clock.fixed(Cases.TODAY.atTime(12, 0).toInstant(ZoneOffset.ofHours(8)), ZoneId.of("Asia/Shanghai"));

    private final Policy policy = Cases.policyOn(Cases.TODAY);

    @Test
    void ahigherCapCostsWhatTheCappedCasesGain() {
        Trial trial = sandbox(contract("C-1", 6_000_000), contract("C-2", 1_000_000), recognition("C-3"))
                .begin(List.of(wish(9, "achievementCap", "300000")), Optional.empty());
        Trial.Result result = trial.result();
        assertThat(result.all().cases()).isEqualTo(3);
        assertThat(result.all().changed()).isEqualTo(1);
        assertThat(result.all().cost()).isEqualTo(Money.of(100_000));
        assertThat(result.winners()).singleElement().satisfies(d -> {
            assertThat(d.recorded().id()).isEqualTo("C-1");
            assertThat(d.gain()).isEqualTo(Money.of(100_000));
        });
        assertThat(result.losers()).isEmpty();
        assertThat(result.byArticle().get(4).changed()).isZero();
        assertThat(trial.changes()).singleElement().satisfies(c -> {
            assertThat(c.text()).isEqualTo("200000");
            assertThat(c.quote()).isEqualTo("单个科技成果最高补助20万元");
        });
    }

    @Test
    void aLowerRateMakesLosers() {
        Trial.Result result = sandbox(contract("C-1", 1_000_000))
                .begin(List.of(wish(9, "awardRate", "0.03")), Optional.empty()).result();
        assertThat(result.losers()).singleElement().satisfies(d -> assertThat(d.gain()).isEqualTo(Money.of(-20_000)));
        assertThat(result.all().losers()).isEqualTo(1);
    }

    @Test
    void aChangeHoldsOnItsDaysOnly() {
        Sandbox.Wish fromJuly = new Sandbox.Wish(9, "awardRate", new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2029, 11, 27)), new BigDecimal("0.10"));
        Trial.Result result = sandbox(paidOn("C-1", "2025-06-30"), paidOn("C-2", "2025-07-01")).begin(List.of(fromJuly), Optional.empty()).result();
        assertThat(result.winners()).extracting(d -> d.recorded().id()).containsExactly("C-2");
    }

    @Test
    void aShorterDocumentLeavesLaterCasesOutside() {
        Trial.Result result = sandbox(paidOn("C-1", "2025-06-30")).begin(List.of(),
                Optional.of(new Period(LocalDate.of(2024, 11, 28), LocalDate.of(2025, 6, 29)))).result();
        assertThat(result.losers()).singleElement().satisfies(d -> assertThat(d.after()).isInstanceOf(Outcome.NotInForce.class));
    }

    @Test
    void changesNothingReal() {
        Sheet before = policy.assess(9, Cases.baseOf(9));
        sandbox(contract("C-1", 6_000_000)).begin(List.of(wish(9, "achievementCap", "1")), Optional.empty());
        assertThat(policy.assess(9, Cases.baseOf(9))).isEqualTo(before);
    }

    /** The sums of a trial are the sums of the sheets computed one by one under the changed copy. */
    @Test
    void equalsTheSumOfSheetsComputedOneByOne() {
        long seed = 20241128;
        Random random = new Random(seed);
        List<RecordedCase> cases = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            cases.add(random.nextBoolean() ? contract("C-" + i, 1 + random.nextInt(9_000_000)) : recognition("C-" + i));
        }
        Trial.Result result = sandbox(cases.toArray(RecordedCase[]::new)).begin(
                List.of(wish(9, "awardRate", "0.04"), wish(4, "highTechFirst", "350000")), Optional.empty()).result();
        Policy copy = new Policy(CLOCK, policy.document().with(List.of(
                new ParameterChange.OfValue(9, "awardRate", policy.document().window(), new BigDecimal("0.04")),
                new ParameterChange.OfValue(4, "highTechFirst", policy.document().window(), new BigDecimal("350000")))));
        assertThat(result.all().grantedAfter()).as("seed " + seed).isEqualTo(sum(copy, cases));
        assertThat(result.all().grantedBefore()).as("seed " + seed).isEqualTo(sum(policy, cases));
        assertThat(result.winners()).isSortedAccordingTo((a, b) -> b.gain().compareTo(a.gain()));
    }

    @Test
    void countsCasesThatTodaysQuestionsRefuse() {
        RecordedCase odd = new RecordedCase("C-9", "示例单位", 9, Map.of("无此事实", 1), Cases.TODAY);
        Trial trial = sandbox(odd, contract("C-1", 100)).begin(List.of(wish(9, "awardRate", "0.05")), Optional.empty());
        assertThat(trial.result().unreadable()).isEqualTo(1);
        assertThat(trial.result().all().cases()).isEqualTo(1);
        assertThat(trial.done()).isEqualTo(trial.total());
    }

    @Test
    void refusesWhatCannotBeTriedAndSaysEverything() {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> sandbox().begin(
                List.of(wish(9, "namedModes", "1"), wish(9, "awardRate", "-1"), wish(1, "x", "1")), Optional.empty()));
        assertThat(refusal.problems()).extracting(Problem::field)
                .containsExactly("changes[0].name", "changes[1].number", "changes[2].name");
        assertThatThrownBy(() -> sandbox().begin(List.of(), Optional.empty())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void forgetsTheOldestTrials() {
        Sandbox sandbox = sandbox();
        Trial first = sandbox.begin(List.of(wish(9, "awardRate", "0.05")), Optional.empty());
        assertThat(sandbox.get(first.id())).isSameAs(first);
        for (int i = 0; i < 20; i++) {
            sandbox.begin(List.of(wish(9, "awardRate", "0.05")), Optional.empty());
        }
        assertThatThrownBy(() -> sandbox.get(first.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void atrialThatBreaksDownSaysSo() {
        Sandbox sandbox = new Sandbox(CLOCK, policy, new RecordedCases() {
            @Override
            public long count() {
                return 1;
            }

            @Override
            public void forEach(Consumer<RecordedCase> reader) {
                throw new IllegalStateException("the database is away");
            }
        }, task -> assertThatThrownBy(task::run).isInstanceOf(IllegalStateException.class));
        Trial trial = sandbox.begin(List.of(wish(9, "awardRate", "0.05")), Optional.empty());
        assertThat(trial.failed()).isTrue();
        assertThat(trial.result()).isNull();
    }

    private Money sum(Policy policy, List<RecordedCase> cases) {
        return cases.stream().map(c -> Difference.granted(policy.assess(c.article(), c.facts(), c.assessedOn()).outcome()))
                .reduce(Money.ZERO, Money::plus);
    }

    private Sandbox sandbox(RecordedCase... cases) {
        return new Sandbox(CLOCK, policy, new RecordedCases() {
            @Override
            public long count() {
                return cases.length;
            }

            @Override
            public void forEach(Consumer<RecordedCase> reader) {
                List.of(cases).forEach(reader);
            }
        }, Runnable::run);
    }

    private static Sandbox.Wish wish(int article, String name, String number) {
        return new Sandbox.Wish(article, name, null, new BigDecimal(number));
    }

    private static RecordedCase contract(String id, long yuan) {
        return new RecordedCase(id, "示例单位", 9, Cases.changed(Cases.baseOf(9), Map.of("合同成交额", yuan, "技术交易额", yuan,
                "付款", List.of(Map.of("日期", "2025-06-01", "金额", yuan)))), Cases.TODAY);
    }

    private static RecordedCase paidOn(String id, String day) {
        return new RecordedCase(id, "示例单位", 9, Cases.changed(Cases.baseOf(9),
                Map.of("付款", List.of(Map.of("日期", day, "金额", 1_000_000)))), Cases.TODAY);
    }

    private static RecordedCase recognition(String id) {
        return new RecordedCase(id, "示例单位", 4, Cases.baseOf(4), Cases.TODAY);
    }
}
