package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words a listing asks for, each with its weight: what the title says counts full, what only the body says counts
 * {@value #BODY} of that, since needs describe their company at length.
 */
final class AskedWords {

    static final double TITLE = 1.0;
    static final double BODY = 0.2;

    private final Map<String, Double> weights;

    private AskedWords(Map<String, Double> weights) {
        this.weights = weights;
    }

    static AskedWords of(ListingProfile profile) {
        var weights = new HashMap<String, Double>();
        String title = ListingText.title(profile);
        // without a title the body is all there is
        double body = title.isBlank() ? TITLE : BODY;
        Terms.of(ListingText.body(profile)).forEach(t -> weights.put(t.word(), body));
        var inTitle = new HashMap<String, Double>();
        Terms.of(title).forEach(t -> inTitle.put(t.word(), TITLE));
        inTitle.forEach((word, weight) -> weights.merge(word, weight, Double::sum));
        return new AskedWords(weights);
    }

    Map<String, Double> weights() {
        return weights;
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
