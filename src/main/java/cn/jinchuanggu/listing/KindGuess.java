package cn.jinchuanggu.listing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which kind of need a sentence most likely states, by the words of {@code listing/postings.yaml}. A guess to be shown, never a decision. */
public final class KindGuess {

    private KindGuess() {
    }

    /** The kind most of whose words stand in the text; a technical need when no kind has more than the others. */
    public static ListingKind of(String text) {
        Map<ListingKind, Integer> found = new EnumMap<>(ListingKind.class);
        PostingSheet.allWords().forEach((kind, words) -> found.put(kind, letters(text, words)));
        int most = found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<ListingKind> best = found.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
        return most == 0 || best.size() > 1 ? ListingKind.NEED : best.getFirst();
    }

    /** Longer words say more. */
    private static int letters(String text, List<String> words) {
        return words.stream().filter(text::contains).mapToInt(String::length).sum();
    }
}
