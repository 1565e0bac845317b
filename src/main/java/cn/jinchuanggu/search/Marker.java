package cn.jinchuanggu.search;

import cn.jinchuanggu.search.MarkedText.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Finds where asked words stand in a text, and which sentence holds most of them. */
final class Marker {

    private static final String SENTENCE_ENDS = "。；;！!？?\n\r";
    private static final int LONGEST_SENTENCE = 160;

    private Marker() {}

    /** How much the term that stands there was asked for; 0 or less when it was not. */
    @FunctionalInterface
    interface Weight {
        double of(String text, int start, int end);
    }

    private static Weight ofTerms(ToDoubleFunction<Term> weight) {
        return (text, start, end) -> weight.applyAsDouble(new Term(Terms.word(text, start, end), start, end));
    }

    /**
     * @param weight how much a term was asked for; 0 or less when it was not
     * @return the whole text, neighbouring and overlapping words marked as one
     */
    static MarkedText mark(String text, ToDoubleFunction<Term> weight) {
        return mark(text, ofTerms(weight));
    }

    /** As above. */
    static MarkedText mark(String text, Weight weight) {
        var marks = new ArrayList<Mark>();
        Terms.visit(text, (start, end) -> {
            if (weight.of(text, start, end) > 0) {
                add(marks, start, end);
            }
        });
        return new MarkedText(text, marks);
    }

    private static void add(List<Mark> marks, int start, int end) {
        if (!marks.isEmpty() && start <= marks.getLast().end()) {
            var last = marks.removeLast();
            marks.add(new Mark(last.start(), Math.max(last.end(), end)));
        } else {
            marks.add(new Mark(start, end));
        }
    }

    /** The sentence with the greatest sum of weights of its different words; the first one when none holds any. */
    static MarkedText bestSentence(String text, ToDoubleFunction<Term> weight) {
        return bestSentence(text, ofTerms(weight));
    }

    /** As above. */
    static MarkedText bestSentence(String text, Weight weight) {
        String best = "";
        double most = -1;
        for (String sentence : sentences(text)) {
            double sum = sum(sentence, weight);
            if (sum > most) {
                most = sum;
                best = sentence;
            }
        }
        return mark(best, weight);
    }

    private static double sum(String sentence, Weight weight) {
        var weights = new HashMap<String, Double>();
        Terms.visit(sentence, (start, end) -> {
            double value = weight.of(sentence, start, end);
            if (value > 0) {
                weights.putIfAbsent(Terms.word(sentence, start, end), value);
            }
        });
        double sum = 0;
        for (double value : weights.values()) {
            sum += value;
        }
        return sum;
    }

    /** Sentences without their end mark, each at most {@value #LONGEST_SENTENCE} characters; blank ones left out. */
    static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            int end = from;
            while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String rest = text.substring(from, end).strip();
            from = end + 1;
            while (rest.length() > LONGEST_SENTENCE) {
                int cut = Character.isLowSurrogate(rest.charAt(LONGEST_SENTENCE)) ? LONGEST_SENTENCE - 1 : LONGEST_SENTENCE;
                sentences.add(rest.substring(0, cut));
                rest = rest.substring(cut).strip();
            }
            if (!rest.isEmpty()) {
                sentences.add(rest);
            }
        }
        return sentences;
    }
}
