package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words a listing asks for, each with its weight. What the title says counts full, what the body says counts
 * {@value #BODY}, since needs describe their company at length; both add up. A word that only stands in a
 * {@link GenericPhrases generic phrase} counts {@value #GENERIC} of that.
 */
final class AskedWords {

    private static final double BODY = 0.2;
    private static final double GENERIC = 0.3;

    private final WordTable words = new WordTable();
    /** By the number of a word: what it counts in all, what it counts as one of the main text, and that of all times its rarity. */
    private final double[] weights;
    private final double[] main;
    private final double[] values;
    private final double most;

    AskedWords(ListingProfile profile, TermStatistics statistics) {
        String title = ListingText.title(profile);
        String body = ListingText.body(profile);
        boolean titled = !title.isBlank();
        double[] first = shares(titled ? title : body);
        double[] second = titled ? shares(body) : new double[0];
        this.main = Arrays.copyOf(first, words.size());
        this.weights = main.clone();
        this.values = new double[main.length];
        double sum = 0;
        for (int i = 0; i < main.length; i++) {
            double rarity = statistics.rarity(words.word(i));
            weights[i] += titled ? BODY * second[i] : 0;
            values[i] = weights[i] * rarity;
            sum += main[i] * rarity;
        }
        this.most = sum;
    }

    private double[] shares(String text) {
        // no character begins more than two words
        var shares = new double[words.size() + 2 * text.length()];
        visit(text, (start, end, share) -> {
            int word = words.add(text, start, end);
            shares[word] = Math.max(shares[word], share);
        });
        return shares;
    }

    /** Every word of this text with 1, or {@value #GENERIC} where it only stands in generic phrases. */
    static Map<String, Double> weigh(String text) {
        var weights = new HashMap<String, Double>();
        visit(text, (start, end, share) -> weights.merge(Terms.word(text, start, end), share, Math::max));
        return weights;
    }

    /** Is told where each term of a text stands, and how much of its weight it has there. */
    @FunctionalInterface
    interface Visitor {
        void term(int start, int end, double share);
    }

    /** Every term in order, as {@link Terms#visit}; the same word may stand at several places. */
    static void visit(String text, Visitor visitor) {
        var generic = GenericPhrases.in(text);
        Terms.visit(text, (start, end) -> {
            int next = generic.nextSetBit(start);
            visitor.term(start, end, next < 0 || next >= end ? 1 : GENERIC);
        });
    }

    /** The words by their numbers. */
    WordTable words() {
        return words;
    }

    /** By the number of a word: how much finding it counts, its rarity included. */
    double[] values() {
        return values;
    }

    /** The sum of the values of the words of the title, or of the body when there is no title: finding all of them is finding what was asked. */
    double most() {
        return most;
    }

    /** How much a word is asked for, whatever its rarity; 0 when it is not. */
    double weight(String word) {
        int number = words.find(word, 0, word.length());
        return number < 0 ? 0 : weights[number];
    }

    /**
     * The words that tell most, by weight times rarity, at most {@code limit}, with their weights. Single characters come
     * after all others: their pairs tell what they tell, and looking through all that hold them takes longest.
     */
    List<Map.Entry<String, Double>> strongest(int limit) {
        return IntStream.range(0, values.length).boxed()
                .sorted(Comparator.comparing(words::isSingle).thenComparingDouble(i -> -values[i]).thenComparing(words::word))
                .limit(limit).map(i -> Map.entry(words.word(i), weights[i])).toList();
    }
}
