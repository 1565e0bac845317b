package cn.jinchuanggu.seeding;

import cn.jinchuanggu.chain.figures.YearFigures;
import cn.jinchuanggu.cockpit.revenue.RevenueReport;
import cn.jinchuanggu.collaboration.store.RecordedStatement;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What seed files turn into: nodes and ties, collected before anything is written. */
final class SeedGraph {

    static final String ILLUSTRATIVE = "illustrative";

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Map<String, Object>> sources = new ArrayList<>();
    private final List<RecordedStatement> statements = new ArrayList<>();
    private final List<RevenueReport> revenues = new ArrayList<>();
    private final List<YearFigures> figures = new ArrayList<>();

    /** Adds a node; null values are left out. A second node with the same id is an error of the files. */
    void node(String id, String label, String name, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.values().removeIf(v -> v == null || v instanceof List<?> list && list.isEmpty());
        all.put("name", name);
        if (nodes.put(id, new Node(id, label, all)) != null) {
            throw new IllegalArgumentException("seed data has two entries with id " + id);
        }
    }

    /** A concept is its own name; many entries share one. */
    void concepts(String from, List<String> names, String since) {
        for (String name : names) {
            String id = "concept-" + name.strip().toLowerCase().replaceAll("\\s+", "-");
            nodes.putIfAbsent(id, new Node(id, "Concept", Map.of("name", name.strip())));
            tie(from, "ABOUT", id, since);
        }
    }

    /** A tie of the illustrative part. */
    void tie(String from, String type, String to, String since) {
        tie(from, type, to, ILLUSTRATIVE, since, null, false);
    }

    void tie(String from, String type, String to, String source, String since, String note, boolean masked) {
        ties.add(new Tie(from, type, to, source, since == null ? "未注明" : since, note, masked));
    }

    void source(Map<String, Object> source) {
        sources.add(source);
    }

    void statement(RecordedStatement statement) {
        statements.add(statement);
    }

    void revenue(RevenueReport report) {
        revenues.add(report);
    }

    List<RevenueReport> revenues() {
        return revenues;
    }

    void figures(YearFigures year) {
        figures.add(year);
    }

    List<YearFigures> figures() {
        return figures;
    }

    List<RecordedStatement> statements() {
        return statements;
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    List<Tie> ties() {
        return ties;
    }

    List<Map<String, Object>> sources() {
        return sources;
    }
}
