package cn.jinchuanggu.search;

import java.util.Arrays;

/**
 * Some words by their numbers from 0, each found by its place in a text without making a string of it. One or two
 * {@link Terms#isPlain plain} characters, which most words are, are told apart by a single number.
 */
final class WordTable {

    /** By number; a word that its key says whole has no string. */
    private int[] keys = new int[64];
    private String[] words = new String[64];
    private int size;
    /** The key of a word and, in the lower half, its number plus 1; 0 where nothing is. */
    private long[] slots = new long[128];
    /** Which plain characters may stand in some word, by their lower 14 bits: most characters of a text stand in none. */
    private final long[] characters = new long[256];

    private void spread() {
        slots = new long[2 * slots.length];
        for (int i = 0; i < size; i++) {
            int slot = first(keys[i]);
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = entry(keys[i], i);
        }
    }

    private static long entry(int key, int number) {
        return (long) key << 32 | number + 1;
    }

    int size() {
        return size;
    }

    String word(int number) {
        int key = keys[number];
        if (!isWhole(key)) {
            return words[number];
        }
        String first = String.valueOf((char) (key >>> 16));
        return (char) key == 0 ? first : first + (char) key;
    }

    /** Whether a word is one Han character, as {@link Terms#isSingle}. */
    boolean isSingle(int number) {
        int key = keys[number];
        return isWhole(key) ? (char) key == 0 && Terms.isHan(key >>> 16) : Terms.isSingle(words[number]);
    }

    /** The number of the word between these places, folded as {@link Terms} folds; -1 when it is none of these. */
    int find(String text, int start, int end) {
        if (isForeign(text.charAt(start)) || isForeign(text.charAt(end - 1))) {
            return -1;
        }
        return (int) slots[slotOf(key(text, start, end), text, start, end)] - 1;
    }

    /** The same; a new word is added, its number is {@link #size} before the call. */
    int add(String text, int start, int end) {
        int key = key(text, start, end);
        int slot = slotOf(key, text, start, end);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
        }
        keys[size] = key;
        words[size] = isWhole(key) ? null : Terms.word(text, start, end);
        note(text, start, end);
        slots[slot] = entry(key, size);
        size++;
        if (2 * size > slots.length) {
            spread();
        }
        return size - 1;
    }

    private void note(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            characters[text.charAt(i) >>> 6 & 0xFF] |= 1L << text.charAt(i);
        }
    }

    private boolean isForeign(char c) {
        return (characters[c >>> 6 & 0xFF] >>> c & 1) == 0 && Terms.isPlain(c);
    }

    private int slotOf(int key, String text, int start, int end) {
        int slot = first(key);
        while (slots[slot] != 0 && !((int) (slots[slot] >>> 32) == key && (isWhole(key) || stands(words[(int) slots[slot] - 1], text, start, end)))) {
            slot = next(slot);
        }
        return slot;
    }

    private int first(int key) {
        return (key ^ key >>> 15) * 0x9E3779B9 >>> 8 & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    /** One or two plain characters themselves, else a hash below all of those. */
    static int key(String text, int start, int end) {
        int first = text.charAt(start);
        if (end - start <= 2 && Terms.isPlain(first)) {
            int second = end - start == 1 ? 0 : text.charAt(start + 1);
            if (second == 0 || Terms.isPlain(second)) {
                return first << 16 | second;
            }
        }
        int hash = 0;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            hash = 31 * hash + Terms.fold(text.codePointAt(i));
        }
        return (hash ^ hash >>> 16) >>> 3;
    }

    /** Whether a key says all of a word. */
    static boolean isWhole(int key) {
        return Terms.isPlain(key >>> 16);
    }

    private static boolean stands(String word, String text, int start, int end) {
        // folding changes no length
        if (word.length() != end - start) {
            return false;
        }
        int at = 0;
        int i = start;
        while (i < end && at < word.length()) {
            int c = text.codePointAt(i);
            int folded = Terms.fold(c);
            if (word.codePointAt(at) != folded) {
                return false;
            }
            i += Character.charCount(c);
            at += Character.charCount(folded);
        }
        return i >= end && at == word.length();
    }
}
