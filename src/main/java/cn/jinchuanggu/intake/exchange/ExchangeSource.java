package cn.jinchuanggu.intake.exchange;

import java.util.HashMap;
import java.util.Map;

/**
 * Where facts were read.
 *
 * @param key   by which nodes and ties name it
 * @param url   or null
 * @param date  ISO 8601 day, month or year, or null
 * @param grade A official, B press, C reprint to be verified, 示例 invented; or null
 */
public record ExchangeSource(String key, String title, String url, String date, String grade) implements ExchangeLine {

    /** Source of what was invented; every installation has it. */
    public static final String ILLUSTRATIVE = "illustrative";

    /** What is said of it, as properties of its node. */
    public Map<String, Object> properties() {
        Map<String, Object> said = new HashMap<>();
        said.put("title", title);
        said.put("url", url);
        said.put("date", date);
        said.put("grade", grade);
        said.values().removeIf(v -> v == null);
        return said;
    }
}
