package cn.jinchuanggu.intake;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.intake.Changes.NodeChange;
import cn.jinchuanggu.intake.Changes.SourceChange;
import cn.jinchuanggu.intake.Changes.TieChange;
import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.exchange.ExchangeNode;
import cn.jinchuanggu.intake.exchange.ExchangeSource;
import cn.jinchuanggu.intake.exchange.ExchangeTie;
import cn.jinchuanggu.shared.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a line changes in the graph, with what was there before. A line that says what is there changes nothing. */
@Component
class Comparing {

    private static final String NAME = "name";
    private static final String VERSION = "version";
    private static final String SOURCES = "sources";
    private static final int SHOWN = 80;

    private final Clock clock;

    Comparing(Clock clock) {
        this.clock = clock;
    }

    /** Adds what the line changes, and makes the state as it is after that. @param row all lines of the row */
    void compare(ExchangeLine line, List<ExchangeLine> row, GraphState state, Changes changes) {
        switch (line) {
            case ExchangeSource source -> source(source, state, changes);
            case ExchangeNode node -> {
                node(node, state, changes);
                replaced(node, row, state, changes);
            }
            case ExchangeTie tie -> tie(tie, state, changes);
        }
    }

    private static void source(ExchangeSource source, GraphState state, Changes changes) {
        Map<String, Object> before = state.findSource(source.key()).orElse(null);
        Map<String, Object> after = new HashMap<>(source.properties());
        if (before != null) {
            after.entrySet().removeIf(said -> Canonical.same(said.getValue(), before.get(said.getKey())));
        }
        if (before == null || !after.isEmpty()) {
            changes.sources().add(new SourceChange(source.key(), before == null ? null : Canonical.kept(picked(before, after.keySet())), after));
            Map<String, Object> now = new HashMap<>(before == null ? Map.of() : before);
            now.putAll(after);
            state.putSource(source.key(), now);
        }
    }

    private void node(ExchangeNode node, GraphState state, Changes changes) {
        NodeState before = state.findNode(node.id()).orElse(null);
        Map<String, Object> said = new HashMap<>(node.properties());
        said.put(NAME, node.name());
        if (before == null) {
            Map<String, Object> all = new HashMap<>(node.first());
            all.putAll(said);
            state.put(new NodeState(node.id(), node.kind(), false, all));
            changes.nodes().add(new NodeChange(node.id(), node.kind(), node.name(), null, Canonical.fingerprint(all), List.of()));
            return;
        }
        said.computeIfPresent(SOURCES, (name, keys) -> united(before.properties().get(name), keys));
        said.entrySet().removeIf(value -> Canonical.same(value.getValue(), before.properties().get(value.getKey())));
        if (!said.isEmpty()) {
            changed(before, said, state, changes);
        }
    }

    /** Who said it before still says it. */
    private static List<Object> united(Object before, Object said) {
        Set<Object> keys = new LinkedHashSet<>();
        Stream.of(before, said).forEach(value -> keys.addAll(value instanceof Collection<?> many ? many : List.of()));
        return List.copyOf(keys);
    }

    private void changed(NodeState before, Map<String, Object> said, GraphState state, Changes changes) {
        if (before.properties().get(VERSION) instanceof Long version && !said.containsKey(VERSION)) {
            said.put(VERSION, version + 1);
            said.putIfAbsent("updatedAt", OffsetDateTime.now(clock));
        }
        Map<String, Object> now = new HashMap<>(before.properties());
        now.putAll(said);
        state.put(new NodeState(before.id(), before.kind(), before.hidden(), now));
        changes.nodes().add(new NodeChange(before.id(), before.kind(), String.valueOf(now.get(NAME)), Canonical.kept(picked(before.properties(), said.keySet())),
                Canonical.fingerprint(said), List.copyOf(said.keySet())));
    }

    /** Ties of which the entity has just those of the row: the others go. */
    private static void replaced(ExchangeNode node, List<ExchangeLine> row, GraphState state, Changes changes) {
        Set<String> stay = row.stream().filter(ExchangeTie.class::isInstance).map(line -> ((ExchangeTie) line).key()).collect(Collectors.toSet());
        for (TieState tie : node.replaces().isEmpty() ? List.<TieState>of() : state.tiesAt(node.id(), node.replaces())) {
            if (!stay.contains(tie.key())) {
                changes.ties().add(new TieChange(tie, null));
                state.remove(tie);
            }
        }
    }

    private static void tie(ExchangeTie tie, GraphState state, Changes changes) {
        TieState before = state.findTie(tie.key()).orElse(null);
        TieState after = new TieState(tie.from(), tie.type(), tie.to(), tie.source(), tie.since(),
                tie.note() == null && before != null ? before.note() : tie.note(), tie.masked());
        if (before == null || !tie.onlyNew() && !before.equals(after)) {
            changes.ties().add(new TieChange(before, after));
            state.put(after);
        }
    }

    private static Map<String, Object> picked(Map<String, Object> all, Set<String> names) {
        Map<String, Object> picked = new HashMap<>();
        names.forEach(name -> picked.put(name, all.get(name)));
        return picked;
    }

    /** What changes, for people. */
    List<Problem> told(Changes changes) {
        List<Problem> told = new ArrayList<>();
        changes.nodes().stream().filter(c -> !c.isNew()).forEach(c -> new TreeMap<>(c.before()).entrySet().stream()
                .filter(e -> !e.getKey().equals(VERSION) && !e.getKey().equals("updatedAt"))
                .forEach(e -> told.add(Problem.of(e.getKey(), "原来是“" + shown(Canonical.restored(single(e.getValue())).get("")) + "”。"))));
        changes.nodes().stream().filter(NodeChange::isNew).forEach(c -> told.add(Problem.of("", "新增" + chinese(c.kind()) + "“" + c.name() + "”。")));
        changes.ties().forEach(c -> told.add(Problem.of("", (c.before() == null ? "新增" : c.after() == null ? "去掉" : "改写") + "关系“"
                + GraphModel.get().getTieKind((c.after() == null ? c.before() : c.after()).type()).chinese() + "”。")));
        changes.sources().forEach(c -> told.add(Problem.of("", (c.before() == null ? "新增" : "改写") + "来源 " + c.key() + "。")));
        return told;
    }

    private static Map<String, Object> single(Object value) {
        Map<String, Object> single = new HashMap<>();
        single.put("", value);
        return single;
    }

    private static String chinese(String kind) {
        return GraphModel.get().getNodeKind(kind).chinese();
    }

    private static String shown(Object value) {
        String text = value == null ? "空" : Canonical.text(value);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
