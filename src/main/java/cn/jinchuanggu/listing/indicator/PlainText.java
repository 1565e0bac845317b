package cn.jinchuanggu.listing.indicator;

/**
 * A text whose look-alike characters are folded one to one (full-width digits, dashes, comparison signs), so that every
 * offset here is an offset in the source. Reading beyond either end gives the character 0.
 */
final class PlainText {

    private static final int MAX_SPACES = 3;

    private final String source;
    private final char[] folded;

    PlainText(String source) {
        this.source = source;
        this.folded = source.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c == '\t' ? ' ' : c;
        }
        if (c >= '！' && c <= '～' && c != '，') {
            return (char) (c - '！' + '!');
        }
        return isHan(c) ? c : foldSymbol(c);
    }

    private static char foldSymbol(char c) {
        return switch (c) {
            case '\u2267', '\u2A7E' -> '≥';
            case '\u2266', '\u2A7D' -> '≤';
            case '\uFE65' -> '>';
            case '\uFE64' -> '<';
            case '\u223C', '\u301C', '\u02DC', '\u223D' -> '~';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2500', '\u2501' -> '—';
            case '\u2212', '\uFE63', '\u207B' -> '-';
            case '\u00B5' -> 'μ';
            case '\u22C5', '\u2022', '\u2219', '\u30FB', '\u2027' -> '·';
            case '\u03A6', '\u03C6', '\u0424', '\u0444', '\u00D8', '\u00F8', '\u2300', '\u2205' -> 'φ';
            case '\u00BA', '\u02DA' -> '°';
            case '\u2126' -> '\u03A9';
            case '\u2215', '\u2571' -> '/';
            case '\uFE6A' -> '%';
            case '\u3000', '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F' -> ' ';
            default -> c;
        };
    }

    int length() {
        return folded.length;
    }

    char at(int i) {
        return i >= 0 && i < folded.length ? folded[i] : 0;
    }

    /** The folded text between two offsets. */
    String folded(int start, int end) {
        return new String(folded, start, end - start);
    }

    /** The text as the author wrote it. */
    String source(int start, int end) {
        return source.substring(start, end);
    }

    char sourceAt(int i) {
        return i >= 0 && i < folded.length ? source.charAt(i) : 0;
    }

    boolean startsAt(int i, String word) {
        if (i < 0 || i + word.length() > folded.length) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (folded[i + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    boolean endsAt(int end, String word) {
        return startsAt(end - word.length(), word);
    }

    /** After at most three spaces; a longer gap separates. */
    int skipSpaces(int i) {
        int k = i;
        while (k - i < MAX_SPACES && at(k) == ' ') {
            k++;
        }
        return k;
    }

    /** Before at most three spaces. */
    int skipSpacesBack(int i) {
        int k = i;
        while (i - k < MAX_SPACES && at(k - 1) == ' ') {
            k--;
        }
        return k;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isHan(char c) {
        return c >= '一' && c <= '龥';
    }
}
