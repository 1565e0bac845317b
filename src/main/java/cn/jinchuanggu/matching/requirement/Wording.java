package cn.jinchuanggu.matching.requirement;

import cn.jinchuanggu.search.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a phrase in texts: as it stands, or most of its pairs of characters in one sentence (跑偏监测 in 监测皮带跑偏). Likeness of
 * words, so whatever rests on it is inferred.
 */
final class Wording {

    /** A phrase shorter than this is found as it stands or not at all. */
    private static final int LEAST_FOR_PAIRS = 4;
    private static final double MOST_PAIRS = 0.75;
    private static final String SENTENCE_ENDS = "[。；;！!？?\\n\\r]+";

    private Wording() {
    }

    /** The sentence that holds the phrase, with its places marked. */
    static Optional<MarkedText> find(String phrase, List<String> texts) {
        for (String text : texts) {
            int at = text.indexOf(phrase);
            if (at >= 0) {
                return Optional.of(MarkedText.sentence(text, at, at + phrase.length()));
            }
        }
        return phrase.length() < LEAST_FOR_PAIRS ? Optional.empty()
                : texts.stream().flatMap(t -> List.of(t.split(SENTENCE_ENDS)).stream()).flatMap(s -> scattered(phrase, s).stream()).findFirst();
    }

    private static Optional<MarkedText> scattered(String phrase, String sentence) {
        var held = new boolean[sentence.length()];
        int found = 0;
        for (int i = 0; i + 2 <= phrase.length(); i++) {
            int at = sentence.indexOf(phrase.substring(i, i + 2));
            if (at >= 0) {
                found++;
                held[at] = true;
                held[at + 1] = true;
            }
        }
        return found < MOST_PAIRS * (phrase.length() - 1) ? Optional.empty() : Optional.of(new MarkedText(sentence, marks(held)));
    }

    private static List<MarkedText.Mark> marks(boolean[] held) {
        var marks = new ArrayList<MarkedText.Mark>();
        for (int i = 0; i < held.length; i++) {
            if (held[i]) {
                int from = i;
                while (i < held.length && held[i]) {
                    i++;
                }
                marks.add(new MarkedText.Mark(from, i));
            }
        }
        return marks;
    }
}
