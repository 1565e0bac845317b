package cn.jinchuanggu.explorer.query;

import cn.jinchuanggu.shared.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query cut into words, numbers, texts and signs. Only a plain part of Cypher is taken: what could make one thing look like
 * another (comments, escapes, quoted names, parameters, uncommon dashes and arrows) is refused, so that the guard and the database
 * read the same query.
 */
final class CypherWords {

    private static final Pattern NEXT = Pattern.compile("\\s+|(?<word>[\\p{L}_][\\p{L}\\p{Nd}_]*)|(?<number>\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?)"
            + "|(?<text>'(?:[^'\\\\]++|\\\\['\"\\\\nt])*+'|\"(?:[^\"\\\\]++|\\\\['\"\\\\nt])*+\")|(?<sign>\\.\\.|<=|>=|<>|::|[-+*/^%=<>().,:{}\\[\\]|&])");

    private CypherWords() {
    }

    /** What a piece is. */
    enum Sort {
        WORD, NUMBER, TEXT, SIGN
    }

    /** A piece of a query. */
    record Word(Sort sort, String text) {

        boolean is(String other) {
            return sort == Sort.SIGN && text.equals(other);
        }

        boolean isWord() {
            return sort == Sort.WORD;
        }

        /** Whether it is this keyword, in capitals or not. */
        boolean isKeyword(String keyword) {
            return sort == Sort.WORD && upper().equals(keyword);
        }

        String upper() {
            return text.toUpperCase(Locale.ROOT);
        }
    }

    /** @throws InvalidInput when there is something in it that is not taken */
    static List<Word> of(String query) {
        List<Word> words = new ArrayList<>();
        Matcher next = NEXT.matcher(query);
        int at = 0;
        while (at < query.length()) {
            if (!next.find(at) || next.start() != at) {
                throw new InvalidInput("cypher", "第 %d 个字符“%s”不能用。".formatted(at + 1, query.substring(at, query.offsetByCodePoints(at, 1))),
                        "不收注释、分号、参数、反引号、感叹号、正则、转义和特殊的横线与箭头；字符串里只用 \\' \\\" \\\\ \\n \\t。");
            }
            for (Sort sort : Sort.values()) {
                String text = next.group(sort.name().toLowerCase(Locale.ROOT));
                if (text != null) {
                    words.add(new Word(sort, text));
                }
            }
            at = next.end();
        }
        if (words.stream().anyMatch(w -> w.sort() == Sort.SIGN && w.text().equals("/")) && query.matches("(?s).*(//|/\\*).*")) {
            throw new InvalidInput("cypher", "查询里有注释。", "请去掉 // 和 /* */。");
        }
        return words;
    }
}
