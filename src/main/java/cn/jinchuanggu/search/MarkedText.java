package cn.jinchuanggu.search;

import java.util.List;

/**
 * A piece of text with the places that answer the question.
 *
 * @param text  as written by its author; not escaped for HTML
 * @param marks places in {@code text}, in order, not overlapping
 */
public record MarkedText(String text, List<Mark> marks) {

    private static final String SENTENCE_ENDS = "。；;！!？?\n\r";

    /** From {@code start} to before {@code end}, in characters of the text. */
    public record Mark(int start, int end) {}

    /** A stretch of the text, marked or not. */
    public record Part(String text, boolean marked) {}

    public MarkedText {
        marks = List.copyOf(marks);
    }

    public static MarkedText plain(String text) {
        return new MarkedText(text, List.of());
    }

    /** The sentence around a place in a text, with the place marked. */
    public static MarkedText sentence(String text, int start, int end) {
        int from = start;
        while (from > 0 && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new MarkedText(text.substring(from, to), List.of(new Mark(start - from, end - from)));
    }

    /** The marked words, each once, in order. */
    public List<String> words() {
        return marks.stream().map(m -> text.substring(m.start(), m.end())).distinct().toList();
    }

    /** The text cut at its marks, for a page to show; joined together they are the text. */
    public List<Part> parts() {
        var parts = new java.util.ArrayList<Part>();
        int at = 0;
        for (Mark mark : marks) {
            if (mark.start() > at) {
                parts.add(new Part(text.substring(at, mark.start()), false));
            }
            parts.add(new Part(text.substring(mark.start(), mark.end()), true));
            at = mark.end();
        }
        if (at < text.length()) {
            parts.add(new Part(text.substring(at), false));
        }
        return List.copyOf(parts);
    }
}
