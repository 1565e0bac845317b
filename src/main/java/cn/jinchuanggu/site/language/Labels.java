package cn.jinchuanggu.site.language;

import cn.jinchuanggu.shared.EnglishLabels;
import cn.jinchuanggu.shared.Spoken;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The English of the labels that enums, reference data and records carry as Chinese words: states, kinds, modes of
 * cooperation, industries. They are found by the Chinese word itself, because it is the word, not the constant, that
 * reaches a template. Templates call this {@code @labels}, where a label is a part of a sentence.
 */
@Component("labels")
public class Labels {

    private static final Pattern IN_BRACKETS = Pattern.compile("(.*)（(来自)?(.+)）");
    private static final Pattern PART = Pattern.compile("([^、， ]*)([、，]|\\s+|$)");

    /** What the program says or a label, in the language of the reader; unchanged when it is neither. */
    public String say(Object said) {
        Locale reader = LocaleContextHolder.getLocale();
        return switch (said) {
            case null -> null;
            case Spoken spoken -> spoken.in(reader);
            default -> Spoken.isEnglish(reader) ? inEnglish(said.toString()) : said.toString();
        };
    }

    /**
     * The English of a label, of a pair such as 所属产业（来自企业）, or of several labels and numbers in a row such as
     * 技术转让、联合开发 and 文字 +3.0; unchanged when any part is not known.
     */
    String inEnglish(String label) {
        if (!ChineseRuns.isIn(label)) {
            return label;
        }
        String one = EnglishLabels.of(label.strip());
        if (!one.equals(label.strip())) {
            return one;
        }
        Matcher nested = IN_BRACKETS.matcher(label.strip());
        return nested.matches() ? nested(nested, label) : inARow(label);
    }

    private String inARow(String label) {
        StringBuilder row = new StringBuilder();
        Matcher part = PART.matcher(label);
        while (part.find()) {
            String word = EnglishLabels.of(part.group(1));
            if (ChineseRuns.isIn(word)) {
                return label;
            }
            row.append(word).append(part.group(2).matches("[、，]") ? ", " : part.group(2));
        }
        return row.toString();
    }

    private String nested(Matcher nested, String label) {
        String outer = EnglishLabels.of(nested.group(1));
        String inner = EnglishLabels.of(nested.group(3));
        return ChineseRuns.isIn(inner) || ChineseRuns.isIn(outer) ? label : (outer + " (" + (nested.group(2) == null ? "" : "from ") + inner + ")").strip();
    }
}
