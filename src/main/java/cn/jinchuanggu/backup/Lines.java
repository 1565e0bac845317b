package cn.jinchuanggu.backup;

import cn.jinchuanggu.backup.store.WholeGraph.NodeLine;
import cn.jinchuanggu.backup.store.WholeGraph.TieLine;
import cn.jinchuanggu.journal.JournalJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one line of text for a node or a tie: JSON with its names sorted and no spaces. The same content gives the same bytes. */
final class Lines {

    private Lines() {
    }

    static String write(NodeLine node) {
        return JournalJson.write(Map.of("id", node.id(), "labels", node.labels(), "properties", Values.write(node.properties())));
    }

    static String write(TieLine tie) {
        return JournalJson.write(Map.of("from", tie.from(), "properties", Values.write(tie.properties()), "to", tie.to(), "type", tie.type()));
    }

    /** @throws IllegalArgumentException when the line is no node */
    static NodeLine readNode(String line) {
        Map<String, Object> json = read(line, 3);
        List<String> labels = new ArrayList<>();
        if (!(json.get("labels") instanceof List<?> written) || written.isEmpty()) {
            throw new IllegalArgumentException("a node without labels");
        }
        written.forEach(label -> labels.add(text(label)));
        return new NodeLine(text(json.get("id")), labels, properties(json));
    }

    /** @throws IllegalArgumentException when the line is no tie */
    static TieLine readTie(String line) {
        Map<String, Object> json = read(line, 4);
        return new TieLine(text(json.get("from")), text(json.get("type")), text(json.get("to")), properties(json));
    }

    private static Map<String, Object> read(String line, int members) {
        Map<String, Object> json = JournalJson.facts(line);
        if (json == null || json.size() != members) {
            throw new IllegalArgumentException("not an object of " + members + " members");
        }
        return json;
    }

    private static String text(Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalArgumentException("a name is missing");
    }

    private static Map<String, Object> properties(Map<String, Object> json) {
        if (!(json.get("properties") instanceof Map<?, ?> written)) {
            throw new IllegalArgumentException("no properties");
        }
        Map<String, Object> properties = new HashMap<>();
        written.forEach((name, value) -> properties.put(text(name), Values.read(value)));
        return properties;
    }
}
