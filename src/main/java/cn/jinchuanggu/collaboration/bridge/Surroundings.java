package cn.jinchuanggu.collaboration.bridge;

import cn.jinchuanggu.collaboration.bridge.store.BridgeStore;
import cn.jinchuanggu.collaboration.bridge.store.BridgeStore.EndTies;
import cn.jinchuanggu.collaboration.bridge.store.BridgeStore.Near;
import cn.jinchuanggu.collaboration.bridge.store.BridgeStore.Said;
import cn.jinchuanggu.collaboration.bridge.store.BridgeStore.Shown;
import cn.jinchuanggu.collaboration.bridge.store.BridgeStore.Tie;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.PathEvidence.Spot;
import cn.jinchuanggu.graph.PathSearch;
import cn.jinchuanggu.graph.PathSearch.Edge;
import cn.jinchuanggu.graph.PathSearch.Way;
import cn.jinchuanggu.graph.WalkableTie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads what lies between two parties and searches it. The cost is bounded: of each family of ties at an end at most
 * {@value Bridges#COUNTED} are read and the {@value #AT_END} latest taken, of everything next to an end {@value #BEYOND}; the
 * answer names where there was more.
 */
@Component
class Surroundings {

    static final int AT_END = 40;
    static final int BEYOND = 60;
    private static final int MOST_TIES = 8_000;
    private static final int HUBS_SHOWN = 5;

    private final BridgeStore store;
    private final Entities entities;

    Surroundings(BridgeStore store, Entities entities) {
        this.store = store;
        this.entities = entities;
    }

    /**
     * Ways with where not everything was looked at.
     *
     * @param bridges     best first
     * @param furtherHubs how many more there are than in {@code hubs}
     */
    record Ways(List<Bridge> bridges, List<Hub> hubs, int furtherHubs) {
    }

    /** What was read between two parties. */
    Between read(Spot from, Spot to, LocalDate today) {
        List<EndTies> ends = store.readEnds(from.id(), to.id(), Bridges.COUNTED, AT_END);
        BridgeStore.Beyond beyond = store.readBeyond(from.id(), to.id(), ring(ends, from.id(), to.id()), BEYOND, MOST_TIES);
        Set<Tie> ties = new LinkedHashSet<>(beyond.ties());
        ends.forEach(e -> ties.addAll(e.ties()));
        return new Between(from, to, ends, beyond.cut(), ties, store.sources(ties.stream().map(Tie::source).filter(s -> s != null)
                .collect(Collectors.toSet())), today);
    }

    private static Collection<Near> ring(List<EndTies> ends, String from, String to) {
        Set<String> ofFrom = others(ends, from);
        Set<String> ofTo = others(ends, to);
        Set<String> ids = new LinkedHashSet<>(ofFrom);
        ids.addAll(ofTo);
        ids.removeAll(Set.of(from, to));
        return ids.stream().map(id -> new Near(id, ofFrom.contains(id), ofTo.contains(id))).toList();
    }

    private static Set<String> others(List<EndTies> ends, String end) {
        return ends.stream().filter(e -> e.end().equals(end)).flatMap(e -> e.ties().stream())
                .map(t -> t.from().equals(end) ? t.to() : t.from()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was read between two parties, before anything is shown of it. */
    final class Between {

        private final Spot from;
        private final Spot to;
        private final List<EndTies> ends;
        private final List<String> cut;
        private final Map<Edge, Tie> ties = new LinkedHashMap<>();
        private final Map<Tie, Worth> worth = new HashMap<>();
        private final Map<String, Said> sources;

        private Between(Spot from, Spot to, List<EndTies> ends, List<String> cut, Set<Tie> read, Map<String, Said> sources, LocalDate today) {
            this.from = from;
            this.to = to;
            this.ends = ends;
            this.cut = cut;
            this.sources = sources;
            for (Tie tie : read) {
                Said said = sources.get(tie.source());
                Worth its = Worth.of(WalkableTie.valueOf(tie.type()), tie.since(), tie.source(), said == null ? null : said.grade(), today);
                worth.put(tie, its);
                ties.put(new Edge(tie.from(), tie.to(), tie.type(), its.cost(), tie.since() == null ? "" : tie.since()), tie);
            }
        }

        Ways ways(int limit) {
            List<Way> found = new PathSearch(ties.keySet()).from(from.id(), Bridges.MOST_STEPS).apart(to.id(), limit, Bridges.THROUGH_ONE);
            Set<Tie> walked = found.stream().flatMap(w -> w.edges().stream()).map(ties::get).collect(Collectors.toSet());
            List<String> cutShown = cut.stream().limit(HUBS_SHOWN).toList();
            Set<String> ids = new HashSet<>(cutShown);
            found.forEach(w -> ids.addAll(w.nodes()));
            Map<String, Shown> shown = store.listShown(ids, walked).stream().collect(Collectors.toMap(Shown::id, s -> s));
            Map<String, String> titles = entities.titlesOf(walked.stream().map(Tie::source).filter(s -> s != null).collect(Collectors.toSet()));
            return new Ways(found.stream().map(w -> bridge(w, shown, titles)).toList(), hubs(cutShown, shown), cut.size() - cutShown.size());
        }

        private Bridge bridge(Way way, Map<String, Shown> shown, Map<String, String> titles) {
            List<Bridge.Link> links = new ArrayList<>();
            for (int i = 0; i < way.edges().size(); i++) {
                Tie tie = ties.get(way.edges().get(i));
                String at = way.nodes().get(i);
                links.add(new Bridge.Link(spot(shown.get(at)), spot(shown.get(way.nodes().get(i + 1))), tie.from().equals(at), tie.type(),
                        GraphModel.get().getTieKind(tie.type()).chinese(), Entities.publicKey(tie.source()), titles.get(tie.source()), grade(tie),
                        tie.since(), shown.get(tie.from()).notes().get(tie), worth.get(tie)));
            }
            return Bridge.of(links);
        }

        private String grade(Tie tie) {
            Said said = sources.get(tie.source());
            return "illustrative".equals(tie.source()) ? "示例" : said == null || said.grade() == null ? "" : said.grade();
        }

        private List<Hub> hubs(List<String> cutShown, Map<String, Shown> shown) {
            Map<String, Integer> counted = cutShown.isEmpty() ? Map.of() : store.countTies(cutShown, Bridges.COUNTED);
            return Stream.concat(
                    ends.stream().filter(e -> e.counted() > AT_END).map(e -> new Hub(e.end().equals(from.id()) ? from : to, e.family().label(), e.counted(), AT_END)),
                    cutShown.stream().map(id -> new Hub(spot(shown.get(id)), "", counted.get(id), BEYOND))).toList();
        }
    }

    private static Spot spot(Shown shown) {
        GraphModel.NodeKind kind = GraphModel.get().findKind(shown.labels())
                .orElseThrow(() -> new IllegalStateException("an entity without a kind of the model: " + shown.labels()));
        return new Spot(shown.id(), shown.name(), kind.label(), kind.chinese(), shown.illustrative());
    }
}
