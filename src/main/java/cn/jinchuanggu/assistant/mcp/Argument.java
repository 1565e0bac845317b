package cn.jinchuanggu.assistant.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a tool may be told.
 *
 * @param about   what it is, in Chinese
 * @param choices the only values of a text or of the texts; empty for any
 */
record Argument(String name, Type type, String about, List<String> choices) {

    /** How it is written in JSON. */
    enum Type { TEXT("string"), TEXTS("array"), WHOLE("integer"), FACTS("object");

        private final String json;

        Type(String json) {
            this.json = json;
        }
    }

    Argument(String name, Type type, String about) {
        this(name, type, about, List.of());
    }

    /** What the assistant reads of it (JSON Schema). */
    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type.json);
        schema.put("description", about);
        if (type == Type.TEXTS) {
            schema.put("items", choices.isEmpty() ? Map.of("type", "string") : Map.of("type", "string", "enum", choices));
        } else if (!choices.isEmpty()) {
            schema.put("enum", choices);
        }
        return schema;
    }
}
