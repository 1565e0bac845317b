package cn.jinchuanggu.search;

import java.util.Arrays;
import java.util.List;

/** Some words, each found by its place in a text without making a string of it. */
final class WordTable {

    private final String[] words;
    private final int[] slots;

    WordTable(List<String> words) {
        this.words = words.toArray(String[]::new);
        this.slots = new int[Integer.highestOneBit(Math.max(1, words.size())) * 4];
        Arrays.fill(slots, -1);
        for (int i = 0; i < this.words.length; i++) {
            int slot = slotOf(this.words[i], 0, this.words[i].length());
            slots[slot] = i;
        }
    }

    int size() {
        return words.length;
    }

    String word(int index) {
        return words[index];
    }

    /** Which word stands between these places, folded as {@link Terms} folds; -1 when none of these. */
    int find(String text, int start, int end) {
        return slots[slotOf(text, start, end)];
    }

    private int slotOf(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; ) {
            int c = text.charAt(i);
            if (Terms.isPlain(c)) {
                hash = 31 * hash + c;
                i++;
            } else {
                c = text.codePointAt(i);
                hash = 31 * hash + Terms.fold(c);
                i += Character.charCount(c);
            }
        }
        int slot = (hash ^ hash >>> 15) * 0x9E3779B9 >>> 8 & slots.length - 1;
        while (slots[slot] >= 0 && !stands(words[slots[slot]], text, start, end)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private static boolean stands(String word, String text, int start, int end) {
        // folding changes no length
        if (word.length() != end - start) {
            return false;
        }
        if (end - start <= 2 && Terms.isPlain(text.charAt(start)) && Terms.isPlain(text.charAt(end - 1))) {
            return word.charAt(0) == text.charAt(start) && word.charAt(word.length() - 1) == text.charAt(end - 1);
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
