package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.policy.MissingFact;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Sheet;
import java.util.List;

/**
 * A sheet with the questions that are still open, for {@code policy/sheet.html}.
 *
 * @param claimable whether a claim may rest on it: something is granted, or a body has to decide
 * @param missing facts that are missing; they are the last {@link SheetView#points() points} of the view
 */
public record ShownSheet(SheetView view, boolean claimable, List<Missing> missing) {

    /**
     * A missing fact.
     *
     * @param field name of the field of the form where it is answered, such as {@code payments[0].date}
     */
    public record Missing(String field, String label, String question, String why) {

        static Missing of(MissingFact fact) {
            return new Missing(fact.key(), fact.question().label(), fact.question().question(), fact.question().why());
        }
    }

    public static ShownSheet of(Sheet sheet) {
        boolean claimable = sheet.outcome() instanceof Outcome.Granted
                || sheet.outcome() instanceof Outcome.NeedsDecision open && open.missing().isEmpty();
        return new ShownSheet(SheetView.of(sheet), claimable, SheetAnswer.missing(sheet.outcome()).stream().map(Missing::of).toList());
    }
}
