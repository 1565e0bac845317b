package cn.jinchuanggu.listing;

import java.util.List;

/**
 * A field of a posting, as {@code listing/postings.yaml} describes it: forms, the API, pages, tables and messages read it there.
 *
 * @param name     in forms and in JSON
 * @param property of the node in the graph
 * @param label    in Chinese
 * @param unit     such as 元 or 个月; empty for none
 * @param group    heading it stands under in the form
 * @param required whether it must be there before the posting is public
 * @param closed   whether only the owner, the operator and who may take it up see it
 * @param searched whether its words belong to the text that is searched and compared in meaning
 * @param from     least number
 * @param through  largest number, the most characters of a text, or the most segments
 * @param choices  what may be chosen
 */
public record PostingField(String name, String property, String label, Type type, String unit, String group, String hint, boolean required,
        boolean closed, boolean searched, int from, int through, List<String> choices) {

    /** How a field is written and kept. */
    public enum Type {
        /** One line of text. */
        LINE,
        /** Several lines of text. */
        AREA,
        /** A list of short texts, a line each. */
        LINES,
        /** Yuan; fen in the graph. */
        MONEY,
        WHOLE,
        DAY,
        CHOICE,
        FLAG,
        /** Id of a segment; a tie in the graph. */
        SEGMENT,
        /** Ids of segments; a tie to each in the graph. */
        SEGMENTS,
        /** Code of a discipline; a tie in the graph. */
        FIELD
    }

    public PostingField {
        choices = List.copyOf(choices);
    }

    /** Whether a property of the node holds it, and not a tie. */
    public boolean isProperty() {
        return type != Type.SEGMENT && type != Type.SEGMENTS && type != Type.FIELD;
    }

    /** Whether it holds words of its writer. */
    public boolean isText() {
        return type == Type.LINE || type == Type.AREA || type == Type.LINES;
    }

    /** What people read above the field, such as {@code 期限（个月）}. */
    public String heading() {
        return unit.isEmpty() ? label : label + "（" + unit + "）";
    }
}
