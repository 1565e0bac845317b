package cn.jinchuanggu.intake;

import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.intake.Changes.NodeChange;
import cn.jinchuanggu.intake.Changes.TieChange;
import cn.jinchuanggu.intake.store.ChangeStore;
import cn.jinchuanggu.intake.store.SnapshotStore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes what a plan changes, and keeps beside the run what was there before; all in the transaction of the caller. */
@Component
class Writing {

    private final GraphWriter writer;
    private final SnapshotStore store;
    private final ChangeStore changes;

    Writing(GraphWriter writer, SnapshotStore store, ChangeStore changes) {
        this.writer = writer;
        this.store = store;
        this.changes = changes;
    }

    /** Nobody else writes until the transaction ends, so that what a plan finds is what it changes. */
    void takeTurn() {
        writer.takeTurn();
    }

    void write(String run, Planner.Plan plan) {
        Changes all = Changes.none();
        plan.rows().forEach(row -> all.add(row.changes()));
        if (all.isEmpty()) {
            return;
        }
        sources(all, plan.state());
        writer.write(nodes(all, plan.state()), List.of());
        Map<String, TieState> ties = new LinkedHashMap<>();
        Map<String, TieState> gone = new LinkedHashMap<>();
        for (TieChange change : all.ties()) {
            (change.after() == null ? gone : ties).put(change.key(), change.after() == null ? change.before() : change.after());
        }
        writer.removeTies(gone.values().stream().map(TieState::tie).toList());
        writer.write(List.of(), ties.values().stream().map(TieState::tie).toList());
        changes.append(run, all.write());
    }

    private void sources(Changes all, GraphState state) {
        Set<String> keys = new LinkedHashSet<>(all.sources().stream().map(Changes.SourceChange::key).toList());
        store.saveSources(keys.stream().map(key -> Map.<String, Object>of("key", key, "said", state.findSource(key).orElseThrow())).toList());
    }

    private static List<GraphWriter.Node> nodes(Changes all, GraphState state) {
        Map<String, Set<String>> changed = new LinkedHashMap<>();
        for (NodeChange change : all.nodes()) {
            changed.computeIfAbsent(change.id(), id -> new HashSet<>()).addAll(change.isNew() ? state.findNode(change.id()).orElseThrow().properties().keySet()
                    : change.changed());
        }
        return changed.entrySet().stream().map(e -> {
            NodeState now = state.findNode(e.getKey()).orElseThrow();
            Map<String, Object> properties = new HashMap<>(now.properties());
            properties.keySet().retainAll(e.getValue());
            return new GraphWriter.Node(now.id(), now.kind(), properties, now.hidden());
        }).toList();
    }
}
