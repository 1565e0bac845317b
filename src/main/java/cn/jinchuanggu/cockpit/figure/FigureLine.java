package cn.jinchuanggu.cockpit.figure;

import cn.jinchuanggu.cockpit.Measure;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A figure as {@code cockpit/figures.yaml} describes it.
 *
 * @param question name of the question in {@code figure/store}
 * @param page     where its records have their pages, such as {@code /entities/}; empty for records without a page
 * @param values   what the question is asked with
 */
record FigureLine(String id, String title, String definition, Measure measure, String question, String page, Map<String, Object> values) {

    @SuppressWarnings("unchecked") // what a YAML file holds
    static FigureLine of(Map<String, Object> line) {
        Map<String, Object> values = new LinkedHashMap<>();
        ((Map<String, Object>) line.getOrDefault("with", Map.of())).forEach((name, value) -> values.put(name, plain(value)));
        return new FigureLine(text(line, "id"), text(line, "title"), text(line, "definition"), Measure.valueOf(text(line, "measure")),
                text(line, "question"), (String) line.getOrDefault("page", ""), values);
    }

    private static String text(Map<String, Object> line, String field) {
        if (line.get(field) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("cockpit/figures.yaml: " + field + " is missing in " + line);
    }

    /** Days as days; YAML reads them as instants at midnight UTC. */
    private static Object plain(Object value) {
        return switch (value) {
            case Date date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            case List<?> list -> list.stream().map(FigureLine::plain).toList();
            case null, default -> value;
        };
    }
}
