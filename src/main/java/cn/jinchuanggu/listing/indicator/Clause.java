package cn.jinchuanggu.listing.indicator;

import java.util.List;

/** Cuts the neighbourhood of a place out of a text, never across the end of a sentence or clause. */
final class Clause {

    private static final String ENDS_CLAUSE = "。;；!！?？\n\r，,";
    private static final String ENDS_SENTENCE = "。;；!！?？\n\r";

    private Clause() {
    }

    /** The place and at most so many characters of the same clause on either side. */
    static String around(PlainText text, int start, int end, int before, int after) {
        return text.folded(reachBack(text, start, before, ENDS_CLAUSE), reach(text, end, after, ENDS_CLAUSE));
    }

    /** At most so many characters before the place, within its sentence. */
    static String sentenceBefore(PlainText text, int start, int before) {
        return text.folded(reachBack(text, start, before, ENDS_SENTENCE), start);
    }

    /** At most so many characters behind the place, within its sentence. */
    static String sentenceAfter(PlainText text, int end, int after) {
        return text.folded(end, reach(text, end, after, ENDS_SENTENCE));
    }

    private static int reachBack(PlainText text, int start, int most, String ends) {
        int k = start;
        while (k > 0 && start - k < most && ends.indexOf(text.at(k - 1)) < 0) {
            k--;
        }
        return k;
    }

    private static int reach(PlainText text, int end, int most, String ends) {
        int k = end;
        while (k < text.length() && k - end < most && ends.indexOf(text.at(k)) < 0) {
            k++;
        }
        return k;
    }

    static boolean endsSentence(char c) {
        return ENDS_SENTENCE.indexOf(c) >= 0;
    }

    /** Whether one of the words stands in the text. */
    static boolean hasAny(String text, List<String> words) {
        for (String w : words) {
            if (text.contains(w)) {
                return true;
            }
        }
        return false;
    }
}
