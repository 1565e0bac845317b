package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.HashSet;
import java.util.Set;

/** How many words two listings share, both ways alike: rare words count more, and how often a word stands does not matter. */
final class WordOverlap {

    private WordOverlap() {
    }

    /** Shared words as a share of all words of both, weighed by rarity, in [0, 1]; 0 when one side has none. */
    static double of(ListingProfile a, ListingProfile b, TermStatistics statistics) {
        Set<String> one = words(a);
        Set<String> other = words(b);
        double shared = 0;
        double all = 0;
        for (String word : one) {
            double value = statistics.rarity(word);
            all += value;
            shared += other.contains(word) ? value : 0;
        }
        for (String word : other) {
            all += one.contains(word) ? 0 : statistics.rarity(word);
        }
        return all == 0 ? 0 : shared / all;
    }

    private static Set<String> words(ListingProfile profile) {
        Set<String> words = new HashSet<>();
        for (String text : new String[] {ListingText.title(profile), ListingText.body(profile)}) {
            Terms.visit(text, (start, end) -> words.add(Terms.word(text, start, end)));
        }
        return words;
    }
}
