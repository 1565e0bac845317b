package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of a title, weighed by how much they tell: rare words more, words of {@link GenericPhrases generic phrases} less.
 * Two titles are compared by the angle between their words.
 */
public final class TitleWords {

    private final Map<String, Double> weights;
    private final double length;

    private TitleWords(Map<String, Double> weights) {
        this.weights = weights;
        this.length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    }

    public static TitleWords of(ListingProfile profile, TermStatistics statistics) {
        var weights = new HashMap<String, Double>();
        AskedWords.weigh(ListingText.title(profile)).forEach((word, weight) -> weights.put(word, weight * statistics.rarity(word)));
        return new TitleWords(weights);
    }

    /** In [0, 1]: 1 for the same words, 0 when no word is shared or one of the titles is empty. */
    public double likeness(TitleWords other) {
        if (weights.size() > other.weights.size()) {
            return other.likeness(this);
        }
        double sum = 0;
        for (var entry : weights.entrySet()) {
            sum += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return sum == 0 ? 0 : Math.min(1, sum / (length * other.length));
    }
}
