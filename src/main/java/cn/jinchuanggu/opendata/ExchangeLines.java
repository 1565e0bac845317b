package cn.jinchuanggu.opendata;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The graph for another installation: sources, entities, ties, each a JSON object on a line. Which property has which type says the
 * list in {@code graph-schema/model.yaml}: days are ISO 8601 text, money is whole fen, lists are arrays, the rest is as JSON has it.
 */
final class ExchangeLines {

    private ExchangeLines() {
    }

    static Map<String, Object> line(PublicSource source) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("source", source.key());
        line.put("title", source.title());
        line.put("url", source.url());
        line.put("date", source.date());
        line.put("grade", source.grade());
        line.values().removeIf(v -> v == null);
        return line;
    }

    static Map<String, Object> line(PublicRecord record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        record.properties().forEach((name, value) -> properties.put(name, plain(value)));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", record.kind());
        line.put("id", record.id());
        line.put("name", record.name());
        line.put("properties", properties);
        return line;
    }

    static Map<String, Object> line(PublicTie tie) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("tie", tie.type());
        line.put("from", tie.from());
        line.put("to", tie.to());
        line.put("source", tie.source());
        line.put("since", tie.since());
        line.put("note", tie.note());
        line.values().removeIf(v -> v == null);
        return line;
    }

    /** As JSON has it; a day becomes text. */
    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof Collection<?> ? value : value.toString();
    }
}
