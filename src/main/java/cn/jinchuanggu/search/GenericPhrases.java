package cn.jinchuanggu.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Phrases such as 关键技术 or 研究与应用 that stand in every title and tell nothing apart. Held in
 * {@code search/generic-phrases.txt}.
 */
final class GenericPhrases {

    private static final String FILE = "/search/generic-phrases.txt";
    /** By their first character, the longest first; null where none begins. */
    private static final String[][] BY_FIRST = byFirst(read());

    private GenericPhrases() {}

    private static Set<String> read() {
        try (InputStream in = GenericPhrases.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static String[][] byFirst(Set<String> all) {
        var byFirst = new String[Character.MAX_VALUE + 1][];
        all.stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0))).forEach((first, phrases) ->
                byFirst[first] = phrases.stream().sorted(Comparator.comparingInt(String::length).reversed()).toArray(String[]::new));
        return byFirst;
    }

    /** The characters of this text that belong to a generic phrase; at each place the longest phrase counts. */
    static BitSet in(String text) {
        var generic = new BitSet(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = lengthAt(text, i);
            generic.set(i, i + length);
            i += Math.max(1, length);
        }
        return generic;
    }

    private static int lengthAt(String text, int at) {
        String[] phrases = BY_FIRST[text.charAt(at)];
        if (phrases != null) {
            for (String phrase : phrases) {
                if (text.startsWith(phrase, at)) {
                    return phrase.length();
                }
            }
        }
        return 0;
    }
}
