package cn.jinchuanggu.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into terms: each Han character, each pair of neighbouring Han characters, and each word of other letters
 * and digits. This beat dictionary segmentation on graded needs (see BENCHMARKS, "Matching quality").
 *
 * <p>Full-width letters and digits count as half-width, letters as lower case. Index, candidate query, comparison and
 * marks all read texts with this class, so they cannot disagree. Linear; any input is accepted.
 */
final class Terms {

    private static final int LONGEST_WORD = 64;

    private Terms() {}

    /** Is told where each term stands, in order of its start; a single character before the pair that begins with it. */
    @FunctionalInterface
    interface Visitor {
        void term(int start, int end);
    }

    /** The terms in order of their start; a single character stands before the pair that begins with it. */
    static List<Term> of(String text) {
        var terms = new ArrayList<Term>(text.length() * 2);
        visit(text, (start, end) -> terms.add(new Term(word(text, start, end), start, end)));
        return terms;
    }

    /** The same without making anything of them. */
    static void visit(String text, Visitor visitor) {
        var terms = new Cursor(text);
        while (terms.next()) {
            visitor.term(terms.start, terms.end);
        }
    }

    /** Goes through the terms of a text; for those who cannot wait for a {@link Visitor} to be called. */
    static final class Cursor {

        private final String text;
        private int at;
        /** Where the pair ends whose first character was the last term; 0 when there is none. */
        private int pairEnd;
        private int start;
        private int end;

        Cursor(String text) {
            this.text = text;
        }

        /** Whether there is another term; its place is then {@link #start} and {@link #end}. */
        boolean next() {
            if (pairEnd > 0) {
                end = pairEnd;
                pairEnd = 0;
                return true;
            }
            while (at < text.length()) {
                int c = Terms.at(text, at);
                start = at;
                end = at + Character.charCount(c);
                if (isHan(c)) {
                    int next = end < text.length() ? Terms.at(text, end) : 0;
                    pairEnd = isHan(next) ? end + Character.charCount(next) : 0;
                    at = end;
                    return true;
                }
                if (Character.isLetterOrDigit(fold(c))) {
                    end = endOfWord(text, at);
                    at = end;
                    return true;
                }
                at = end;
            }
            return false;
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }
    }

    private static int at(String text, int i) {
        int c = text.charAt(i);
        return isPlain(c) ? c : text.codePointAt(i);
    }

    private static int endOfWord(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST_WORD) {
            int c = fold(text.codePointAt(i));
            if (!Character.isLetterOrDigit(c) || isHan(c)) {
                break;
            }
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** The term that stands there: lower case, half width. */
    static String word(String text, int from, int to) {
        int plain = from;
        while (plain < to && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == to) {
            return text.substring(from, to);
        }
        var word = new StringBuilder(to - from);
        text.substring(from, to).codePoints().map(Terms::fold).forEach(word::appendCodePoint);
        return word.toString();
    }

    /** Han, kana and their punctuation: neither case nor width, and one {@code char} each. */
    static boolean isPlain(int c) {
        return c >= 0x2E80 && c < 0xA4D0;
    }

    static int fold(int c) {
        if (isPlain(c)) {
            return c;
        }
        int half = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
        return Character.toLowerCase(half);
    }

    /** Whether a term is one Han character. */
    static boolean isSingle(String word) {
        return word.length() == word.offsetByCodePoints(0, 1) && isHan(word.codePointAt(0));
    }

    /** Han characters and the other scripts written without spaces. */
    static boolean isHan(int c) {
        if (c < 0x2E80) {
            return false;
        }
        if (c >= 0x4E00 && c < 0xA000) {
            return true;
        }
        return Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7AF);
    }
}
