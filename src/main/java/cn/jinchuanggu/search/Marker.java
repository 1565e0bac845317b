package cn.jinchuanggu.search;

import cn.jinchuanggu.search.MarkedText.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Finds where asked words stand in a text, and which sentence holds most of them. */
final class Marker {

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！!？?\\n\\r]");
    private static final int LONGEST_SENTENCE = 160;

    private Marker() {}

    /**
     * @param weight how much a term was asked for; 0 or less when it was not
     * @return the whole text, neighbouring and overlapping words marked as one
     */
    static MarkedText mark(String text, ToDoubleFunction<Term> weight) {
        var marks = new ArrayList<Mark>();
        for (Term term : Terms.of(text)) {
            if (weight.applyAsDouble(term) > 0) {
                add(marks, term);
            }
        }
        return new MarkedText(text, marks);
    }

    private static void add(List<Mark> marks, Term term) {
        if (!marks.isEmpty() && term.start() <= marks.getLast().end()) {
            var last = marks.removeLast();
            marks.add(new Mark(last.start(), Math.max(last.end(), term.end())));
        } else {
            marks.add(new Mark(term.start(), term.end()));
        }
    }

    /** The sentence with the greatest sum of weights of its different words; the first one when none holds any. */
    static MarkedText bestSentence(String text, ToDoubleFunction<Term> weight) {
        String best = "";
        double most = -1;
        for (String sentence : sentences(text)) {
            double sum = 0;
            var seen = new HashSet<String>();
            for (Term term : Terms.of(sentence)) {
                if (seen.add(term.word())) {
                    sum += Math.max(0, weight.applyAsDouble(term));
                }
            }
            if (sum > most) {
                most = sum;
                best = sentence;
            }
        }
        return mark(best, weight);
    }

    /** Sentences without their end mark, each at most {@value #LONGEST_SENTENCE} characters; blank ones left out. */
    static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        for (String sentence : SENTENCE_END.split(text)) {
            String rest = sentence.strip();
            while (rest.length() > LONGEST_SENTENCE) {
                int end = Character.isLowSurrogate(rest.charAt(LONGEST_SENTENCE)) ? LONGEST_SENTENCE - 1 : LONGEST_SENTENCE;
                sentences.add(rest.substring(0, end));
                rest = rest.substring(end).strip();
            }
            if (!rest.isEmpty()) {
                sentences.add(rest);
            }
        }
        return sentences;
    }
}
