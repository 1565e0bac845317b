package cn.jinchuanggu.site.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text is Chinese. A few digits, Latin letters and blanks between two Chinese characters belong to the run. */
final class ChineseRuns {

    private static final String CHARACTERS = "\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef";
    private static final Pattern CHINESE = Pattern.compile("[" + CHARACTERS + "]");
    private static final Pattern RUN = Pattern.compile("[" + CHARACTERS + "]+(?:[^<>\"&" + CHARACTERS + "]{0,12}[" + CHARACTERS + "]+)*");

    private ChineseRuns() {
    }

    static boolean isIn(String text) {
        return CHINESE.matcher(text).find();
    }

    /** The text without its Chinese run has no word left. */
    static boolean isWhole(String text) {
        return RUN.matcher(text).replaceAll("").chars().noneMatch(Character::isLetter);
    }

    /** Escaped text with each Chinese run in an element that says so, so that a screen reader changes its voice. */
    static String mark(String escaped) {
        Matcher run = RUN.matcher(escaped);
        return run.replaceAll(found -> Matcher.quoteReplacement("<span lang=\"zh-CN\">" + found.group() + "</span>"));
    }
}
