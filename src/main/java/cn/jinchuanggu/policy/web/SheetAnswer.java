package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.fact.UnderstoodFact;
import cn.jinchuanggu.policy.Award;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Decision;
import cn.jinchuanggu.policy.Evidence;
import cn.jinchuanggu.policy.MissingFact;
import cn.jinchuanggu.policy.MoneyRange;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Reading;
import cn.jinchuanggu.policy.Reason;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.Warning;
import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.shared.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sheet as JSON. Money is a decimal string in yuan with two decimals, such as {@code "50000.00"}; numbers inside steps are
 * decimal strings with at most ten. What does not apply is null or an empty list; no amount is ever 0 for "no".
 *
 * @param outcome   GRANTED, NOT_ELIGIBLE, NEEDS_FACTS, NEEDS_DECISION or NOT_IN_FORCE
 * @param amount    only for GRANTED
 * @param range     for NEEDS_FACTS what is possible, for NEEDS_DECISION the bounds; null when unknown
 */
public record SheetAnswer(
        String document,
        String parameterHash,
        String codeVersion,
        int article,
        String articleName,
        LocalDate assessedOn,
        boolean estimate,
        String outcome,
        String outcomeLabel,
        String amount,
        List<AwardAnswer> awards,
        RangeAnswer range,
        List<ReasonAnswer> reasons,
        List<MissingAnswer> missingFacts,
        List<DecisionAnswer> decisions,
        List<StepAnswer> steps,
        List<ReadingAnswer> readings,
        List<ArticleAnswer.Sentence> citations,
        List<String> bodies,
        FundingAnswer funding,
        Evidence evidence,
        List<Warning> warnings,
        List<String> matters,
        List<UnderstoodFact> facts) {

    record AwardAnswer(String matter, String amount, CapAnswer cap) {
        static AwardAnswer of(Award a) {
            return new AwardAnswer(a.matter(), money(a.amount()), a.cap().map(CapAnswer::of).orElse(null));
        }
    }

    record CapAnswer(String reach, String account, String limit) {
        static CapAnswer of(Award.Cap cap) {
            return new CapAnswer(cap.reach().name(), cap.account(), money(cap.limit()));
        }
    }

    record RangeAnswer(String min, String max) {}

    record ReasonAnswer(String clause, String code, String sentence) {
        static ReasonAnswer of(Reason r) {
            return new ReasonAnswer(r.clause().anchor(), r.code(), r.sentence());
        }
    }

    record MissingAnswer(String key, String label, String question, String why, String accepted, String sentence) {
        static MissingAnswer of(MissingFact m) {
            return new MissingAnswer(m.key(), m.question().label(), m.question().question(), m.question().why(),
                    m.question().accepted(), m.sentence());
        }
    }

    record DecisionAnswer(String clause, String code, String question, List<String> bodies) {
        static DecisionAnswer of(Decision d) {
            return new DecisionAnswer(d.clause().anchor(), d.code(), d.question(), d.bodies());
        }
    }

    record OperandAnswer(String name, String value, boolean exact, String unit) {}

    record StepAnswer(
            String result,
            String operation,
            List<OperandAnswer> operands,
            String value,
            boolean exact,
            String unit,
            String bound,
            String clause,
            String sentence) {
        static StepAnswer of(Step s) {
            return new StepAnswer(
                    s.result(),
                    s.operation().name(),
                    s.operands().stream().map(o -> new OperandAnswer(
                            o.name(), o.value().toPlainString(), o.exact(), o.unit().name())).toList(),
                    s.value().toPlainString(),
                    s.exact(),
                    s.unit().name(),
                    s.bound(),
                    s.clause(),
                    s.sentence());
        }
    }

    record ReadingAnswer(String id, String question, String applied, String alternative, String alternativeAmount) {
        static ReadingAnswer of(Reading r) {
            return new ReadingAnswer(r.id(), r.question(), r.applied(), r.alternative().orElse(null),
                    r.alternativeAmount().map(SheetAnswer::money).orElse(null));
        }
    }

    record ShareAnswer(String payer, String amount) {}

    record FundingAnswer(String statement, List<ShareAnswer> shares) {}

    public static SheetAnswer of(Sheet sheet) {
        Outcome outcome = sheet.outcome();
        return new SheetAnswer(
                sheet.documentId(),
                sheet.parameterHash(),
                sheet.codeVersion(),
                sheet.article(),
                ClauseRef.articleName(sheet.article()) + " " + sheet.articleName(),
                sheet.assessedOn(),
                sheet.estimate(),
                outcome.code(),
                outcome.label(),
                outcome instanceof Outcome.Granted g ? money(g.amount()) : null,
                outcome.range().isPresent() ? sheet.awards().stream().map(AwardAnswer::of).toList() : List.of(),
                range(outcome).map(r -> new RangeAnswer(money(r.min()), money(r.max()))).orElse(null),
                reasons(outcome).stream().map(ReasonAnswer::of).toList(),
                missing(outcome).stream().map(MissingAnswer::of).toList(),
                decisions(outcome).stream().map(DecisionAnswer::of).toList(),
                sheet.steps().stream().map(StepAnswer::of).toList(),
                sheet.readings().stream().map(ReadingAnswer::of).toList(),
                sheet.citations().stream().map(ArticleAnswer.Sentence::of).toList(),
                sheet.bodies(),
                new FundingAnswer(sheet.funding().statement(), sheet.funding().shares().stream()
                        .map(s -> new ShareAnswer(s.payer(), money(s.amount()))).toList()),
                sheet.evidence(),
                sheet.warnings(),
                sheet.matters(),
                sheet.facts());
    }

    private static Optional<MoneyRange> range(Outcome outcome) {
        return outcome instanceof Outcome.Granted ? Optional.empty() : outcome.range();
    }

    static List<Reason> reasons(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotEligible o -> o.reasons();
            case Outcome.NotInForce o -> o.reasons();
            case Outcome.Granted o -> List.of();
            case Outcome.NeedsFacts o -> List.of();
            case Outcome.NeedsDecision o -> List.of();
        };
    }

    static List<MissingFact> missing(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NeedsFacts o -> o.missing();
            case Outcome.NeedsDecision o -> o.missing();
            case Outcome.Granted o -> List.of();
            case Outcome.NotEligible o -> List.of();
            case Outcome.NotInForce o -> List.of();
        };
    }

    static List<Decision> decisions(Outcome outcome) {
        return outcome instanceof Outcome.NeedsDecision o ? o.decisions() : List.of();
    }

    /** Yuan with two decimals, as programs read it. */
    static String money(Money money) {
        return money.yuan().setScale(2, RoundingMode.DOWN).toPlainString();
    }
}
