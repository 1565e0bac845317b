package cn.jinchuanggu.search;

/**
 * A word or part of a word as it stands in a text.
 *
 * @param word  lower case, half width
 * @param start first character in the text
 * @param end   one after its last character
 */
record Term(String word, int start, int end) {

    /** Whether it is one Han character, which says little alone. */
    boolean isSingle() {
        return Terms.isSingle(word);
    }
}
