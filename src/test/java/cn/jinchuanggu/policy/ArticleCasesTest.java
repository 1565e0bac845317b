package cn.jinchuanggu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.policy.Funding.Share;
import cn.jinchuanggu.policy.calculation.Operation;
import cn.jinchuanggu.shared.Money;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of every computable article, from the readable files in {@code policy/cases}. */
class ArticleCasesTest {

    private static final Set<String> EXPECTATIONS = Set.of("结果", "金额_元", "最低_元", "最高_元", "原因", "决定", "缺少",
            "读法", "受限", "提示", "依据", "待定单位", "资金", "事项", "额度");

    static Stream<Cases.Case> cases() {
        return Cases.policyOn(Cases.TODAY).listArticles().stream().filter(Article::computable)
                .flatMap(a -> Cases.of(a.number()).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theArticleAnswersAsExpected(Cases.Case c) {
        assertThat(c.expected().keySet()).as("known expectations of " + c).isSubsetOf(EXPECTATIONS);
        Sheet sheet = Cases.policyOn(c.today()).assess(c.article(), c.facts());
        Outcome outcome = sheet.outcome();
        assertThat(outcome.label()).as(c + ": " + outcome).isEqualTo(c.expected().get("结果"));
        expect(c, "金额_元", outcome instanceof Outcome.Granted g ? money(g.amount()) : null);
        expect(c, "最低_元", range(outcome).map(r -> money(r.min())).orElse(null));
        expect(c, "最高_元", range(outcome).map(r -> money(r.max())).orElse(null));
        expect(c, "原因", reasons(outcome));
        expect(c, "缺少", missing(outcome));
        expect(c, "资金", sheet.funding().shares().stream().collect(Collectors.toMap(Share::payer, f -> money(f.amount()))));
        expect(c, "事项", sheet.matters());
        expect(c, "额度", outcome instanceof Outcome.Granted g ? caps(g) : null);
        expect(c, "依据", sheet.citations().stream().map(x -> x.clause().anchor()).toList());
        expect(c, "受限", sheet.steps().stream().filter(Step::limited).map(Step::bound).toList());
        List<Decision> decisions = outcome instanceof Outcome.NeedsDecision d ? d.decisions() : List.of();
        expect(c, "决定", decisions.stream().map(Decision::code).toList());
        expect(c, "待定单位", decisions.stream().flatMap(d -> d.bodies().stream()).toList());
        if (c.expected().get("提示") instanceof List<?> codes) {
            assertThat(sheet.warnings().stream().map(Warning::code).map(Object.class::cast).toList())
                    .as(c + ": 提示").containsAll(codes);
        }
        readings(c, sheet);
        complete(c, sheet);
    }

    /** What every sheet carries, whatever the outcome. */
    private static void complete(Cases.Case c, Sheet sheet) {
        assertThat(sheet.bodies()).as(c + ": bodies").isNotEmpty();
        assertThat(sheet.funding().statement()).isNotBlank();
        assertThat(sheet.codeVersion()).startsWith("0.");
        assertThat(sheet.parameterHash()).matches("[0-9a-f]{64}");
        assertThat(sheet.documentId()).isEqualTo("长政发〔2024〕15号");
        assertThat(sheet.readings()).as(c + ": readings").isNotEmpty();
        if (sheet.outcome() instanceof Outcome.Granted g) {
            assertThat(sheet.funding().shares().stream().map(Share::amount).reduce(Money.ZERO, Money::plus))
                    .as(c + ": funding").isIn(Money.ZERO, g.amount());
            assertThat(new Money(Step.replay(sheet.steps()))).as(c + ": replay").isEqualTo(g.amount());
            assertThat(g.awards().stream().map(Award::amount).reduce(Money.ZERO, Money::plus)).isEqualTo(g.amount());
            assertThat(sheet.steps().stream().map(Step::operation)).contains(Operation.CUT_TO_FEN);
        }
    }

    private static void readings(Cases.Case c, Sheet sheet) {
        if (!(c.expected().get("读法") instanceof Map<?, ?> expected)) {
            return;
        }
        expected.forEach((id, amount) -> {
            Optional<Reading> reading = sheet.readings().stream().filter(r -> r.id().equals(id)).findFirst();
            assertThat(reading).as(c + ": " + id).isPresent();
            assertThat(reading.get().alternativeAmount().map(ArticleCasesTest::money).orElse("--"))
                    .as(c + ": " + id).isEqualTo(amount);
        });
    }

    private static void expect(Cases.Case c, String what, Object actual) {
        if (c.expected().containsKey(what)) {
            assertThat(actual).as(c + ": " + what).isEqualTo(c.expected().get(what));
        }
    }

    private static Optional<MoneyRange> range(Outcome outcome) {
        return outcome instanceof Outcome.NeedsDecision d ? d.bounds()
                : outcome instanceof Outcome.NeedsFacts f ? f.possible() : Optional.empty();
    }

    private static List<String> reasons(Outcome outcome) {
        List<Reason> reasons = outcome instanceof Outcome.NotEligible n ? n.reasons()
                : outcome instanceof Outcome.NotInForce o ? o.reasons() : List.of();
        return reasons.stream().map(Reason::code).toList();
    }

    private static List<String> missing(Outcome outcome) {
        List<MissingFact> missing = outcome instanceof Outcome.NeedsFacts f ? f.missing()
                : outcome instanceof Outcome.NeedsDecision d ? d.missing() : List.of();
        return missing.stream().map(MissingFact::key).toList();
    }

    /** What a grant uses up across claims: whose claims, and what they are counted by. */
    private static List<String> caps(Outcome.Granted granted) {
        return granted.awards().stream().flatMap(a -> a.cap().stream())
                .map(cap -> cap.reach() + " " + cap.account() + " " + money(cap.limit())).toList();
    }

    private static String money(Money money) {
        return money.yuan().setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
