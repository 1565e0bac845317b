package cn.jinchuanggu.listing.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words found by their first or last character, so that asking at every place of a text stays cheap. */
final class WordIndex {

    /** Decides whether a word that is spelt here is meant here. */
    interface Meant {
        boolean isMeant(int at, String word);
    }

    private static final String[] NONE = {};

    private final Map<Character, String[]> byFirst = new HashMap<>();
    private final Map<Character, String[]> byLast = new HashMap<>();

    WordIndex(Collection<String> words) {
        List<String> longestFirst = words.stream().distinct().sorted(Comparator.comparingInt((String w) -> -w.length())
                .thenComparing(Comparator.naturalOrder())).toList();
        for (String w : longestFirst) {
            byFirst.merge(w.charAt(0), new String[] {w}, WordIndex::joined);
            byLast.merge(w.charAt(w.length() - 1), new String[] {w}, WordIndex::joined);
        }
    }

    private static String[] joined(String[] a, String[] b) {
        String[] both = new String[a.length + b.length];
        System.arraycopy(a, 0, both, 0, a.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /** The longest word that begins at {@code start} and ends by {@code limit}; null when none does. */
    String startingAt(PlainText text, int start, int limit, Meant meant) {
        for (String w : byFirst.getOrDefault(text.at(start), NONE)) {
            if (start + w.length() <= limit && text.startsAt(start, w) && meant.isMeant(start, w)) {
                return w;
            }
        }
        return null;
    }

    /** The length of the longest word that begins here; 0 when none does. */
    int lengthAt(PlainText text, int start) {
        String w = startingAt(text, start, text.length(), (at, word) -> true);
        return w == null ? 0 : w.length();
    }

    /** The longest word that ends at {@code end} and does not begin before {@code floor}; null when none does. */
    String endingAt(PlainText text, int end, int floor, Meant meant) {
        for (String w : byLast.getOrDefault(text.at(end - 1), NONE)) {
            if (end - w.length() >= floor && text.endsAt(end, w) && meant.isMeant(end, w)) {
                return w;
            }
        }
        return null;
    }
}
