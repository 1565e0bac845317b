package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.policy.Citation;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.web.SheetView;
import cn.jinchuanggu.shared.Saying;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an article may come to before there is a contract, such as 第九条 for the owner of an achievement. Always an estimate.
 *
 * @param outcome      NEEDS_FACTS, NEEDS_DECISION, NOT_ELIGIBLE or NOT_IN_FORCE
 * @param outcomeLabel the outcome in Chinese
 * @param upToYuan     most that may come out, in yuan with two decimals; null when that cannot be said
 * @param sentence     one sentence for people
 * @param steps        the arithmetic, a line each
 * @param missing      what is still missing, undecided or not met, a sentence each
 * @param article      short name of the article
 * @param quote        the sentence of the article it rests on
 * @param documentId   the policy document
 * @param warnings     what to look at
 */
public record MatchSubsidy(String outcome, String outcomeLabel, BigDecimal upToYuan, Saying sentence, List<String> steps,
        List<String> missing, String article, String quote, String documentId, List<String> warnings) {

    /** The sheet in words. */
    public static MatchSubsidy of(Sheet sheet) {
        SheetView view = SheetView.of(sheet);
        return new MatchSubsidy(sheet.outcome().code(), sheet.outcome().label(), upTo(sheet.outcome()), SheetView.headline(sheet),
                view.steps().stream().map(SheetView.StepRow::formula).toList(),
                view.points().stream().map(SheetView.Point::sentence).toList(), view.title(),
                sheet.citations().stream().map(Citation::sentence).collect(Collectors.joining("")), sheet.documentId(),
                view.warnings());
    }

    private static BigDecimal upTo(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Granted granted -> granted.amount().toFen().yuan();
            case Outcome.NeedsFacts facts -> facts.possible().map(r -> r.max().toFen().yuan()).orElse(null);
            case Outcome.NeedsDecision decision -> decision.bounds().map(r -> r.max().toFen().yuan()).orElse(null);
            case Outcome.NotEligible not -> null;
            case Outcome.NotInForce not -> null;
        };
    }
}
