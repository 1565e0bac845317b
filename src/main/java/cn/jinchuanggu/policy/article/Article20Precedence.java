package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.policy.Citation;
import cn.jinchuanggu.policy.Decision;
import cn.jinchuanggu.policy.MissingFact;
import cn.jinchuanggu.policy.MoneyRange;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.policy.document.PolicyDocument.SuperiorPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 第二十条, a rule over outcomes: 如遇上级政策调整,以上级政策为准. What an article would give is for the interpreting body to
 * confirm from the day on which a superior policy has changed it.
 */
public final class Article20Precedence {

    private static final String CODE = "SUPERIOR_POLICY";

    private final PolicyDocument document;

    public Article20Precedence(PolicyDocument document) {
        this.document = document;
    }

    /** The sheet itself while no superior policy touches its article. A refusal stays a refusal. */
    public Sheet over(Sheet sheet) {
        Optional<SuperiorPolicy> superior = document.superiorPolicy(sheet.article())
                .filter(p -> !sheet.assessedOn().isBefore(p.from()));
        return superior.map(policy -> confirmed(sheet, policy)).orElse(sheet);
    }

    private Sheet confirmed(Sheet sheet, SuperiorPolicy policy) {
        Decision decision = new Decision(document.clause(policy.clause()), CODE,
                "上级政策“" + policy.title() + "”自 " + policy.from() + " 起涉及本条，以上级政策为准；按本条计算的结果需要确认。",
                List.of(document.interpretedBy()));
        return switch (sheet.outcome()) {
            case Outcome.Granted granted ->
                    with(sheet, decision, List.of(), Optional.of(MoneyRange.upTo(granted.amount())), List.of());
            case Outcome.NeedsFacts facts -> with(sheet, decision, List.of(), facts.possible(), facts.missing());
            case Outcome.NeedsDecision open -> with(sheet, decision, open.decisions(),
                    open.bounds().map(b -> MoneyRange.upTo(b.max())), open.missing());
            case Outcome.NotEligible refused -> sheet;
            case Outcome.NotInForce outside -> sheet;
        };
    }

    private Sheet with(Sheet sheet, Decision decision, List<Decision> others, Optional<MoneyRange> bounds,
            List<MissingFact> missing) {
        List<Decision> decisions = new ArrayList<>(others);
        decisions.add(decision);
        List<Citation> citations = new ArrayList<>(sheet.citations());
        citations.add(document.cite(decision.clause().anchor()));
        return sheet.answering(new Outcome.NeedsDecision(decisions, bounds, missing), citations);
    }
}
