package cn.jinchuanggu.intake;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.intake.Changes.NodeChange;
import cn.jinchuanggu.intake.Changes.SourceChange;
import cn.jinchuanggu.intake.Changes.TieChange;
import cn.jinchuanggu.intake.store.ChangeStore;
import cn.jinchuanggu.intake.store.SnapshotStore;
import cn.jinchuanggu.intake.store.SnapshotStore.Attached;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.ListingRemoved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes an import back: values that it changed are as they were, what it added is gone. First everything is looked at; when something
 * was attached or changed since, nothing is taken back and the reasons are named. Then the last part goes first, a transaction each.
 */
@Component
class Undoing {

    private static final int NAMED = 20;
    /** Topics are their own names: one that others use by now stays. */
    private static final String TOPIC = "Concept";

    private final ChangeStore changes;
    private final SnapshotStore store;
    private final GraphWriter writer;
    private final ApplicationEventPublisher events;

    Undoing(ChangeStore changes, SnapshotStore store, GraphWriter writer, ApplicationEventPublisher events) {
        this.changes = changes;
        this.store = store;
        this.writer = writer;
        this.events = events;
    }

    /**
     * As {@link cn.jinchuanggu.listing.imports.ImportKind#undo}.
     *
     * @throws Conflict naming what was attached or changed since
     */
    boolean undo(String run, BooleanSupplier goesOn) {
        List<Long> parts = changes.listParts(run);
        Set<String> ownTies = ownTies(run, parts);
        Set<String> blocks = new LinkedHashSet<>();
        for (int i = parts.size() - 1; i >= 0 && blocks.size() < NAMED && goesOn.getAsBoolean(); i--) {
            blocks.addAll(blocksOf(part(run, parts.get(i)), ownTies));
        }
        refuse(blocks);
        for (int i = parts.size() - 1; i >= 0 && goesOn.getAsBoolean(); i--) {
            long part = parts.get(i);
            changes.inTransaction(() -> {
                writer.takeTurn();
                Changes made = part(run, part);
                refuse(blocksOf(made, ownTies));
                takeBack(made);
                changes.remove(run, part);
                return part;
            });
        }
        return changes.listParts(run).isEmpty();
    }

    private Changes part(String run, long part) {
        return Changes.read(changes.find(run, part).orElseThrow());
    }

    private static void refuse(Set<String> blocks) {
        if (!blocks.isEmpty()) {
            throw new Conflict("不能撤销：" + blocks.stream().limit(NAMED).collect(Collectors.joining("；")) + "。请先去掉这些，再撤销。");
        }
    }

    /** The ties that the run itself has made and that still are there. */
    private Set<String> ownTies(String run, List<Long> parts) {
        Set<String> own = new HashSet<>();
        parts.forEach(part -> part(run, part).ties().stream().filter(c -> c.after() != null).forEach(c -> own.add(c.key())));
        return own;
    }

    private Set<String> blocksOf(Changes made, Set<String> ownTies) {
        Set<String> blocks = new LinkedHashSet<>();
        Map<String, NodeState> now = store.listNodes(made.nodes().stream().map(NodeChange::id).toList()).stream().collect(Collectors.toMap(NodeState::id, n -> n));
        List<NodeChange> added = made.nodes().stream().filter(c -> c.isNew() && !c.kind().equals(TOPIC)).toList();
        for (NodeChange change : made.nodes()) {
            NodeState node = now.get(change.id());
            if (node == null) {
                blocks.add(told(change) + "已经不在了");
            } else if (!change.kind().equals(TOPIC) && !Canonical.fingerprint(touched(node, change)).equals(change.after())) {
                blocks.add(told(change) + "导入之后又被修改过");
            }
        }
        Map<String, NodeChange> byId = added.stream().collect(Collectors.toMap(NodeChange::id, c -> c));
        List<Attached> attached = store.listAttached(byId.keySet()).stream().filter(a -> !ownTies.contains(a.key())).toList();
        attached.forEach(a -> blocks.add(told(byId.get(a.id())) + "后来连上了“" + a.what() + "”"));
        if (!byId.isEmpty()) {
            store.listMentioned(byId.keySet()).forEach(a -> blocks.add(told(byId.get(a.id())) + "后来有了" + a.what()));
        }
        return blocks;
    }

    private static Map<String, Object> touched(NodeState node, NodeChange change) {
        Map<String, Object> touched = new HashMap<>(node.properties());
        if (!change.isNew()) {
            touched.keySet().retainAll(change.changed());
        }
        return touched;
    }

    private static String told(NodeChange change) {
        return GraphModel.get().getNodeKind(change.kind()).chinese() + "“" + change.name() + "”（" + change.id() + "）";
    }

    private void takeBack(Changes made) {
        List<TieChange> ties = made.ties().reversed();
        writer.removeTies(ties.stream().filter(c -> c.before() == null).map(c -> c.after().tie()).toList());
        writer.write(List.of(), ties.stream().filter(c -> c.before() != null).map(c -> c.before().tie()).toList());
        restore(made.nodes().reversed());
        remove(made.nodes().stream().filter(NodeChange::isNew).toList());
        List<SourceChange> sources = made.sources().reversed();
        store.saveSources(sources.stream().filter(c -> c.before() != null)
                .map(c -> Map.<String, Object>of("key", c.key(), "said", Canonical.restored(c.before()))).toList());
        List<String> fresh = sources.stream().filter(c -> c.before() == null).map(SourceChange::key).toList();
        if (!fresh.isEmpty()) {
            store.removeUnusedSources(fresh);
        }
    }

    private void restore(List<NodeChange> nodes) {
        List<NodeChange> changed = nodes.stream().filter(c -> !c.isNew()).toList();
        Set<String> hidden = store.listNodes(changed.stream().map(NodeChange::id).toList()).stream()
                .filter(NodeState::hidden).map(NodeState::id).collect(Collectors.toSet());
        writer.write(changed.stream().map(c -> new GraphWriter.Node(c.id(), c.kind(), Canonical.restored(c.before()), hidden.contains(c.id()))).toList(), List.of());
    }

    private void remove(List<NodeChange> added) {
        Set<String> topics = added.stream().filter(c -> c.kind().equals(TOPIC)).map(NodeChange::id).collect(Collectors.toSet());
        Set<String> used = store.listAttached(topics).stream().map(Attached::id).collect(Collectors.toSet());
        List<String> gone = new ArrayList<>(added.stream().map(NodeChange::id).filter(id -> !used.contains(id)).toList());
        if (!gone.isEmpty()) {
            writer.remove(gone);
        }
        Stream<NodeChange> listings = added.stream().filter(c -> GraphModel.get().getNodeKind(c.kind()).roles().contains("Listing"));
        listings.forEach(c -> events.publishEvent(new ListingRemoved(c.id())));
    }
}
