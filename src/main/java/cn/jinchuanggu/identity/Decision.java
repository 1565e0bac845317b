package cn.jinchuanggu.identity;

import cn.jinchuanggu.shared.InvalidInput;
import java.util.Map;

/**
 * What an operator decided about a pair.
 *
 * @param stay      id of the one that stays; empty when nothing is merged
 * @param why       on what the decision rests
 * @param confirmed that two people are known to be one
 */
public record Decision(Verdict verdict, String stay, String why, boolean confirmed) {

    /**
     * @param fields {@code verdict, stay, why, confirmed}
     * @throws InvalidInput when the verdict is none of the three
     */
    public static Decision of(Map<String, ?> fields) {
        Verdict verdict = Verdict.find(text(fields, "verdict"))
                .orElseThrow(() -> new InvalidInput("verdict", "没有选怎样判断。", "可选：SAME（同一个）、DIFFERENT（不是同一个）、LATER（以后再说）。"));
        return new Decision(verdict, text(fields, "stay"), text(fields, "why"), text(fields, "confirmed").matches("true|on"));
    }

    private static String text(Map<String, ?> fields, String name) {
        Object value = fields.get(name);
        return value == null ? "" : value.toString().strip();
    }
}
