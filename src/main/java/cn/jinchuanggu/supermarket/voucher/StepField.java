package cn.jinchuanggu.supermarket.voucher;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that a step asks for, as {@code fragments/steps} shows it.
 *
 * @param kind    LINE, MONEY, DAY, WORDS or CHOICE
 * @param needed  whether the step cannot be taken without it
 * @param choices value to label, in order; empty unless CHOICE
 */
public record StepField(String name, String label, String kind, boolean needed, Map<String, String> choices) {

    static StepField line(String name, String label) {
        return new StepField(name, label, "LINE", true, Map.of());
    }

    static StepField money(String name, String label) {
        return new StepField(name, label, "MONEY", true, Map.of());
    }

    static StepField day(String name, String label) {
        return new StepField(name, label, "DAY", true, Map.of());
    }

    static StepField words(String name, String label) {
        return new StepField(name, label, "WORDS", true, Map.of());
    }

    static StepField note(String label, boolean needed) {
        return new StepField("note", label, "WORDS", needed, Map.of());
    }

    /** @param choices value, label, value, label, ... */
    static StepField choice(String name, String label, String... choices) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < choices.length; i += 2) {
            map.put(choices[i], choices[i + 1]);
        }
        return new StepField(name, label, "CHOICE", true, map);
    }
}
