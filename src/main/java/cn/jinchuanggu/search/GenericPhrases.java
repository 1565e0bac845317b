package cn.jinchuanggu.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Phrases such as 关键技术 or 研究与应用 that stand in every title and tell nothing apart. Held in
 * {@code search/generic-phrases.txt}.
 */
final class GenericPhrases {

    private static final String FILE = "/search/generic-phrases.txt";
    private static final Set<String> PHRASES = read();
    private static final BitSet BEGINNINGS = beginnings();
    private static final int LONGEST = PHRASES.stream().mapToInt(String::length).max().orElse(0);

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

    private static BitSet beginnings() {
        var first = new BitSet();
        PHRASES.forEach(phrase -> first.set(phrase.charAt(0)));
        return first;
    }

    /** The characters of this text that belong to a generic phrase; at each place the longest phrase counts. */
    static BitSet in(String text) {
        var generic = new BitSet(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = BEGINNINGS.get(text.charAt(i)) ? Math.min(LONGEST, text.length() - i) : 0;
            while (length > 0 && !PHRASES.contains(text.substring(i, i + length))) {
                length--;
            }
            generic.set(i, i + length);
            i += Math.max(1, length);
        }
        return generic;
    }
}
