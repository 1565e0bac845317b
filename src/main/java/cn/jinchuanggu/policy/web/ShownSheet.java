package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.policy.MissingFact;
import cn.jinchuanggu.policy.Sheet;
import java.util.List;

/**
 * A sheet with the questions that are still open, for {@code policy/sheet.html}.
 *
 * @param missing facts that are missing; they are the last {@link SheetView#points() points} of the view
 */
public record ShownSheet(SheetView view, List<Missing> missing) {

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
        return new ShownSheet(SheetView.of(sheet), SheetAnswer.missing(sheet.outcome()).stream().map(Missing::of).toList());
    }
}
