package cn.jinchuanggu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TitleComparisonTest {

    private static ListingProfile titled(String title) {
        return ListingProfile.builder("A", ListingKind.ACHIEVEMENT).title(title).build();
    }

    @Test
    void theSameWordsAreAlikeAndOthersAreNot() {
        var titles = new TitleComparison(List.of(titled("皮带跑偏监测"), titled("党参多糖提取"), titled("")), Listings.EVEN_WORDS);
        assertThat(titles.likeness(titled("皮带跑偏监测"))).containsExactly(new double[] {1, 0, 0}, within(1e-12));
        assertThat(titles.likeness(titled("党参种植"))[1]).isBetween(0.1, 0.7);
        assertThat(titles.likeness(titled(""))).containsExactly(0, 0, 0);
    }

    /** By maps of words, as the definition says; many titles one after the other, so that nothing of the last one may stay. */
    @Test
    void likenessIsTheCosineOfTheWeighedWords() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var chosen = IntStream.range(0, 5).mapToObj(i -> titled(HostileTexts.random(random, 30))).toList();
        var titles = new TitleComparison(chosen, Listings.EVEN_WORDS);
        for (int n = 0; n < 200; n++) {
            var other = titled(HostileTexts.random(random, 40) + (n % 2 == 0 ? "关键技术研究" : chosen.get(n % 5).title()));
            double[] most = titles.mostLikeness(other);
            double[] likeness = titles.likeness(other);
            for (int c = 0; c < chosen.size(); c++) {
                assertThat(most[c]).as("seed %d", seed).isBetween(likeness[c] - 1e-12, 1.0);
                assertThat(likeness[c]).as("seed %d", seed).isCloseTo(cosine(weights(other), weights(chosen.get(c))), within(1e-9));
            }
        }
    }

    private static Map<String, Double> weights(ListingProfile profile) {
        var weights = new HashMap<>(AskedWords.weigh(ListingText.title(profile)));
        weights.replaceAll((word, weight) -> weight * Listings.EVEN_WORDS.rarity(word));
        return weights;
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        double sum = a.entrySet().stream().mapToDouble(e -> e.getValue() * b.getOrDefault(e.getKey(), 0.0)).sum();
        return sum == 0 ? 0 : sum / Math.sqrt(square(a) * square(b));
    }

    private static double square(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(w -> w * w).sum();
    }
}
