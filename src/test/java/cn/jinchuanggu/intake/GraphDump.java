package cn.jinchuanggu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.neo4j.core.Neo4jClient;

/** All entities, ties and sources as sorted text, without revisions and what is computed: two graphs are equal when their dumps are. */
final class GraphDump {

    private GraphDump() {
    }

    static List<String> of(Neo4jClient client) {
        List<String> lines = new ArrayList<>();
        client.query("MATCH (e:Entity) RETURN labels(e) AS labels, properties(e) AS said").fetch().all()
                .forEach(row -> lines.add(((List<?>) row.get("labels")).stream().map(String::valueOf).sorted().toList() + " " + text(row.get("said"))));
        client.query("MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id + ' ' + type(r) + ' ' + b.id AS tie, properties(r) AS said").fetch().all()
                .forEach(row -> lines.add(row.get("tie") + " " + text(row.get("said"))));
        client.query("MATCH (s:Source) RETURN s.key AS key, properties(s) AS said").fetch().all().forEach(row -> lines.add(row.get("key") + " " + text(row.get("said"))));
        return lines.stream().sorted().toList();
    }

    private static String text(Object said) {
        TreeMap<String, String> text = new TreeMap<>();
        ((Map<?, ?>) said).forEach((name, value) -> text.put(String.valueOf(name), Canonical.text(value)));
        text.keySet().removeAll(List.of("revision", "changedAt", "embedding", "locked"));
        return text.toString();
    }
}
