package cn.jinchuanggu.search;

import java.util.Random;
import java.util.stream.Stream;

/** Inputs that have broken parsers before. */
public final class HostileTexts {

    private static final String[] PIECES = {"皮带", "跑偏", "LED", "ＵＶ", "\uD842\uDFB7", "\uD83D\uDE00", "\uD800", "\u0000", "\u200B", " ", "\t", "\n",
        "*", "?", "~", "\"", "(", ")", "[", "]", "{", "}", "^", ":", "\\", "/", "+", "-", "&&", "||", "!", "AND", "OR", "NOT", "TO",
        "<b>", "&nbsp;", "'", ";", "--", "%", "١٢", "ß", "İ", "é", "あ", "한", "0", "1e9", "≥92%", "。"};

    private HostileTexts() {}

    /** Up to {@code pieces} odd pieces joined together. */
    public static String random(Random random, int pieces) {
        var text = new StringBuilder();
        random.ints(random.nextInt(pieces) + 1L, 0, PIECES.length).forEach(i -> text.append(PIECES[i]));
        return text.toString();
    }

    /** Written down one by one. */
    public static Stream<String> known() {
        return Stream.of("", " ", "\n", "*", "?", "~", "\"", "\"\"\"", "(", ")", "[a TO", "{}", "a:b", "title:", "a^", "a~9999", "\\", "/x/", "/(/",
                "AND", "OR OR", "NOT", "+-", "!!", "&&", "||", "皮带 AND (", "皮带*", "*皮带", "' OR 1=1 --", "<script>alert(1)</script>",
                "${jndi:ldap://x}", "#{T(x)}", "\uD83D\uDE00", "\uD800", "\uDC00a", "\u0000", "\u202E", "矿".repeat(50_000), "a".repeat(50_000),
                "a ".repeat(20_000), "(".repeat(5_000), "\uFFFF", "ﷺ", "Ａ", "İstanbul", "1e999", "-1", "null", "%00", "..", "；；；");
    }
}
