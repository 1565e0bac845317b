package cn.jinchuanggu.intake;

import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.exchange.ExchangeNode;
import cn.jinchuanggu.intake.exchange.ExchangeSource;
import cn.jinchuanggu.intake.exchange.ExchangeTie;
import cn.jinchuanggu.intake.store.SnapshotStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** As much of the graph as some lines speak of, and what these lines make of it one after another. */
final class GraphState {

    private final Map<String, NodeState> nodes = new HashMap<>();
    private final Map<String, TieState> ties = new HashMap<>();
    private final Map<String, Map<String, Object>> sources = new HashMap<>();

    /** Reads what is there of everything that the lines name. */
    static GraphState of(Collection<ExchangeLine> lines, SnapshotStore store) {
        Set<String> ids = new HashSet<>();
        Set<String> keys = new HashSet<>();
        List<Map<String, String>> ends = new ArrayList<>();
        Map<Set<String>, Set<String>> replaced = new HashMap<>();
        for (ExchangeLine line : lines) {
            switch (line) {
                case ExchangeSource source -> keys.add(source.key());
                case ExchangeNode node -> {
                    ids.add(node.id());
                    keys.addAll(LineChecks.sourcesOf(node));
                    if (!node.replaces().isEmpty()) {
                        replaced.computeIfAbsent(node.replaces(), types -> new HashSet<>()).add(node.id());
                    }
                }
                case ExchangeTie tie -> {
                    ids.add(tie.from());
                    ids.add(tie.to());
                    keys.add(tie.source());
                    ends.add(Map.of("from", tie.from(), "type", tie.type(), "to", tie.to()));
                }
            }
        }
        GraphState state = new GraphState();
        store.listNodes(ids).forEach(node -> state.nodes.put(node.id(), node));
        store.listTies(ends).forEach(tie -> state.ties.put(tie.key(), tie));
        replaced.forEach((types, at) -> store.listTiesAt(at, types).forEach(tie -> state.ties.put(tie.key(), tie)));
        state.sources.putAll(store.sourcesOf(keys));
        return state;
    }

    Optional<NodeState> findNode(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    Optional<TieState> findTie(String key) {
        return Optional.ofNullable(ties.get(key));
    }

    Optional<Map<String, Object>> findSource(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /** Ties of these types at an entity. */
    List<TieState> tiesAt(String id, Set<String> types) {
        return ties.values().stream().filter(tie -> types.contains(tie.type()) && (tie.from().equals(id) || tie.to().equals(id))).toList();
    }

    void put(NodeState node) {
        nodes.put(node.id(), node);
    }

    void put(TieState tie) {
        ties.put(tie.key(), tie);
    }

    void remove(TieState tie) {
        ties.remove(tie.key());
    }

    void putSource(String key, Map<String, Object> said) {
        sources.put(key, said);
    }
}
