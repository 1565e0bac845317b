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

    /** The terms in order of their start; a single character stands before the pair that begins with it. */
    static List<Term> of(String text) {
        var terms = new ArrayList<Term>(text.length() * 2);
        int i = 0;
        while (i < text.length()) {
            int c = fold(text.codePointAt(i));
            int width = Character.charCount(text.codePointAt(i));
            if (isHan(c)) {
                addHan(text, i, width, c, terms);
                i += width;
            } else if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(text, i);
                terms.add(new Term(word(text, i, end), i, end));
                i = end;
            } else {
                i += width;
            }
        }
        return terms;
    }

    private static void addHan(String text, int i, int width, int c, List<Term> terms) {
        String single = Character.toString(c);
        terms.add(new Term(single, i, i + width));
        int next = i + width;
        if (next < text.length()) {
            int d = fold(text.codePointAt(next));
            if (isHan(d)) {
                terms.add(new Term(single + Character.toString(d), i, next + Character.charCount(text.codePointAt(next))));
            }
        }
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

    private static String word(String text, int from, int to) {
        var word = new StringBuilder(to - from);
        text.substring(from, to).codePoints().map(Terms::fold).forEach(word::appendCodePoint);
        return word.toString();
    }

    private static int fold(int c) {
        int half = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
        return Character.toLowerCase(half);
    }

    /** Han characters and the other scripts written without spaces. */
    static boolean isHan(int c) {
        if (c < 0x2E80) {
            return false;
        }
        return Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7AF);
    }
}
