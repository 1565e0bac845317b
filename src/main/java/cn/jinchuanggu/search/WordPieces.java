package cn.jinchuanggu.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * The tokenizer of Chinese BERT models: each Han character is a token, other words are cut into the longest pieces of the
 * vocabulary. Latin letters are lowered, as the vocabulary was built, so {@code LED} and {@code led} mean the same.
 *
 * <p>Linear in the length of the text but for words over {@value #LONGEST_WORD} characters, which become one unknown token.
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int begin;
    private final int end;

    /** @param vocabulary piece to id; must hold {@code [UNK]}, {@code [CLS]} and {@code [SEP]} */
    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        this.unknown = vocabulary.get("[UNK]");
        this.begin = vocabulary.get("[CLS]");
        this.end = vocabulary.get("[SEP]");
    }

    /**
     * The token ids with begin and end mark.
     *
     * @param limit most ids to return, marks included; at least 3
     * @return at least the two marks; exactly two when nothing readable stands in the text
     */
    long[] encode(String text, int limit) {
        // a token has at least one character, so more characters than this cannot all be used unless blank
        String clean = normalise(text.length() > 8 * limit ? text.substring(0, 8 * limit) : text);
        var ids = new Ids(limit);
        int i = 0;
        while (i < clean.length() && !ids.full()) {
            int c = clean.codePointAt(i);
            int width = Character.charCount(c);
            if (isBlank(c)) {
                i += width;
            } else if (standsAlone(c)) {
                ids.add(id(clean.substring(i, i + width)));
                i += width;
            } else {
                int from = i;
                while (i < clean.length() && !isBlank(clean.codePointAt(i)) && !standsAlone(clean.codePointAt(i))) {
                    i += Character.charCount(clean.codePointAt(i));
                }
                addPieces(clean.substring(from, i), ids);
            }
        }
        return ids.closed();
    }

    private int id(String piece) {
        return vocabulary.getOrDefault(piece, unknown);
    }

    private void addPieces(String word, Ids ids) {
        if (word.length() > LONGEST_WORD) {
            ids.add(unknown);
            return;
        }
        int mark = ids.size;
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer id = null;
            while (to > from && id == null) {
                id = vocabulary.get((from == 0 ? "" : "##") + word.substring(from, to));
                to -= id == null ? 1 : 0;
            }
            if (id == null) {
                ids.size = mark;
                ids.add(unknown);
                return;
            }
            if (!ids.add(id)) {
                return;
            }
            from = to;
        }
    }

    private static String normalise(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0xC0 || c >= 0x2000)) {
            return lower;
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || c == 0 || c == 0xFFFD || Character.getType(c) == Character.FORMAT;
    }

    private static boolean standsAlone(int c) {
        return Character.isIdeographic(c) || isPunctuation(c);
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > 32 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                 Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                 Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** A growing array that keeps one place for the end mark. */
    private final class Ids {
        private final long[] values;
        private int size;

        private Ids(int limit) {
            values = new long[limit];
            add(begin);
        }

        private boolean full() {
            return size >= values.length - 1;
        }

        private boolean add(int id) {
            if (full()) {
                return false;
            }
            values[size++] = id;
            return true;
        }

        private long[] closed() {
            values[size++] = end;
            return Arrays.copyOf(values, size);
        }
    }
}
