package cn.jinchuanggu.search;

/** How common words are on the market as it is indexed now. */
public interface TermStatistics {

    /** Rarity of a word: {@code ln(1 + (n - df + 0.5) / (df + 0.5))}, above 0; greatest for a word never seen. */
    double rarity(String word);

    /** The same of the word that stands between these places of a text. */
    default double rarity(String text, int start, int end) {
        return rarity(Terms.word(text, start, end));
    }

    /** Mean number of terms in a title; at least 1. */
    double averageTitleLength();

    /** Mean number of terms in the bodies that are not empty; at least 1. */
    double averageBodyLength();
}
