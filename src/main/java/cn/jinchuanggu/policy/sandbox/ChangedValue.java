package cn.jinchuanggu.policy.sandbox;

import cn.jinchuanggu.shared.Numerals;
import cn.jinchuanggu.shared.Period;

/**
 * A value of the text beside the one tried out.
 *
 * @param article 1 to 20; 19 for the days on which the document holds
 * @param name    of the value, such as {@code achievementCap}
 * @param meaning in Chinese
 * @param unit    in Chinese
 * @param text    what the text says
 * @param tried   what is tried out
 * @param days    on which it is tried out
 * @param clause  anchor of the sentence
 * @param quote   its words
 */
public record ChangedValue(int article, String name, String meaning, String unit, String text, String tried, Period days,
        String clause, String quote) {

    /** What the text says, for people. */
    public String shownText() {
        return Numerals.grouped(text) + " " + unit;
    }

    /** What is tried out, for people. */
    public String shownTried() {
        return Numerals.grouped(tried) + " " + unit;
    }
}
