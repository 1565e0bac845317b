package cn.jinchuanggu.listing.indicator;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A need as far as its author has written it. Every part may be missing; null texts become empty.
 *
 * @param title      title
 * @param text       background, problem and whatever else was written freely
 * @param indicators the field for indicators, free text as well
 * @param budget     the budget fields; null when they are empty
 * @param deadline   the date field; null when it is empty
 * @param acceptance the field 验收方式
 */
public record NeedDraft(String title, String text, String indicators, Budget budget, LocalDate deadline,
                        String acceptance) {

    public NeedDraft {
        title = title == null ? "" : title;
        text = text == null ? "" : text;
        indicators = indicators == null ? "" : indicators;
        acceptance = acceptance == null ? "" : acceptance;
    }

    /** A draft of which only title and free text are written. */
    public static NeedDraft ofText(String title, String text) {
        return new NeedDraft(title, text, "", null, null, "");
    }

    /** Everything written freely, one part a line, without empty parts; offsets of findings count in this text. */
    public String wholeText() {
        return Stream.of(title, text, indicators).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
