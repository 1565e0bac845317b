package cn.jinchuanggu.journal;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One text for one value: names sorted, no spaces, great numbers in full. Hashes and fingerprints rest on it. */
public final class JournalJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {
    };

    private JournalJson() {
    }

    /** The canonical text of a value. */
    public static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** The facts of an entry as they were written. */
    public static Map<String, Object> facts(String json) {
        return JSON.readValue(json, FACTS);
    }

    /** Facts as they will be read again: days, sums and names become the texts that JSON has for them. */
    static Map<String, Object> asRead(Map<String, ?> facts) {
        return facts(write(facts));
    }
}
