package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words a listing asks for, each with its weight. What the title says counts full, what the body says counts
 * {@value #BODY}, since needs describe their company at length; both add up. A word that only stands in a
 * {@link GenericPhrases generic phrase} counts {@value #GENERIC} of that.
 */
final class AskedWords {

    private static final double BODY = 0.2;
    private static final double GENERIC = 0.3;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> main;

    private AskedWords(String title, String body) {
        boolean titled = !title.isBlank();
        this.main = weigh(titled ? title : body);
        main.forEach((word, weight) -> weights.merge(word, weight, Double::sum));
        if (titled) {
            weigh(body).forEach((word, weight) -> weights.merge(word, BODY * weight, Double::sum));
        }
    }

    static AskedWords of(ListingProfile profile) {
        return new AskedWords(ListingText.title(profile), ListingText.body(profile));
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

    Map<String, Double> weights() {
        return weights;
    }

    /** The words of the title, or of the body when there is no title: finding all of them is finding what was asked. */
    Map<String, Double> main() {
        return main;
    }

    double weight(String word) {
        return weights.getOrDefault(word, 0.0);
    }

    /** The words that tell most, by weight times rarity, at most {@code limit}. */
    List<Map.Entry<String, Double>> strongest(int limit, TermStatistics statistics) {
        record Ranked(Map.Entry<String, Double> entry, double value) {}
        return weights.entrySet().stream()
                .map(e -> new Ranked(e, e.getValue() * statistics.rarity(e.getKey())))
                .sorted(Comparator.comparingDouble(Ranked::value).reversed()
                        .thenComparing((Ranked r) -> r.entry().getKey()))
                .limit(limit).map(Ranked::entry).toList();
    }
}
