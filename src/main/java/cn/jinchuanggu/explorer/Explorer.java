package cn.jinchuanggu.explorer;

import cn.jinchuanggu.explorer.Picture.KindCount;
import cn.jinchuanggu.explorer.store.PictureStore;
import cn.jinchuanggu.explorer.store.PictureStore.Neighbour;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphModel.NodeKind;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.graph.Paths;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Pictures that begin at an entity and grow a few nodes at a time; whoever asks sees what the public sees. */
@Service
public class Explorer {

    /** Nodes of a first picture. */
    public static final int START = 150;
    /** Nodes that one step adds. */
    public static final int EXPAND = 50;
    /** An entity with more neighbours asks what is wanted of it. */
    public static final int HUB = 200;
    private static final int PATHS = 5;

    private final PictureStore store;
    private final Pictures pictures;
    private final Entities entities;
    private final Paths paths;

    Explorer(PictureStore store, Pictures pictures, Entities entities, Paths paths) {
        this.store = store;
        this.pictures = pictures;
        this.entities = entities;
        this.paths = paths;
    }

    /**
     * The ways between two entities and what they pass.
     *
     * @param from where they begin; {@code to} is where they end
     * @param ways most trusted first, each step with its reason; empty when there is none in {@link Paths#MOST_STEPS} steps
     */
    public record Connection(String from, String to, List<PathEvidence> ways, Picture picture) {
    }

    /**
     * An entity, of what was merged the one that it is now, and its neighbours, kinds taken in turn; it stands first.
     *
     * @throws NotFound when there is none that the public may see
     */
    public Picture start(String asked) {
        String id = entities.getEntity(asked).id();
        List<Neighbour> around = store.listNeighbours(id);
        boolean hub = around.size() > HUB;
        List<String> ids = new ArrayList<>(List.of(id));
        ids.addAll(inTurn(around, hub ? EXPAND : START - 1));
        List<String> notes = hub
                ? List.of("它有 %s公开的邻居，先显示 %d 个，各类轮流取；选中它可以按种类展开其余的。".formatted(howMany(around.size()), ids.size() - 1)) : List.of();
        return pictures.of(ids, notes);
    }

    /**
     * What an entity of a picture brings in next.
     *
     * @param kinds labels of the model that are wanted; empty for all
     * @param have  ids in the picture already
     * @throws InvalidInput when the picture is full
     */
    public Expansion expand(String asked, Set<String> kinds, Collection<String> have) {
        String id = entities.getEntity(asked).id();
        if (have.size() >= Pictures.MOST_NODES) {
            throw new InvalidInput("have", "图里已有 %d 个节点，不能再多。".formatted(have.size()), "请先移去一些，或从某个节点另开一张图。");
        }
        Set<String> inside = new HashSet<>(have);
        List<Neighbour> around = store.listNeighbours(id);
        List<Neighbour> outside = around.stream().filter(n -> !inside.contains(n.id())).toList();
        boolean asks = kinds.isEmpty() && outside.size() > HUB;
        List<Neighbour> wanted = outside.stream().filter(n -> kinds.isEmpty() || kinds.contains(n.kind().label())).toList();
        List<String> chosen = asks ? List.of() : inTurn(wanted, Math.min(EXPAND, Pictures.MOST_NODES - inside.size()));
        Set<String> coming = Set.copyOf(chosen);
        Picture added = asks ? Picture.empty("它还有 %s邻居没有显示，请选择一类。".formatted(howMany(outside.size())))
                : pictures.added(chosen, have);
        return new Expansion(asks, added, counts(outside.stream().filter(n -> !coming.contains(n.id())).toList()), around.size() == PictureStore.SCAN);
    }

    /** The ways between two entities. @throws NotFound when one of them is not public */
    public Connection connect(String fromAsked, String toAsked) {
        String from = entities.getEntity(fromAsked).id();
        String to = entities.getEntity(toAsked).id();
        List<PathEvidence> ways = paths.findPaths(from, to, Paths.MOST_STEPS, PATHS);
        List<String> ids = ways.stream().flatMap(w -> Stream.concat(Stream.of(w.from().id()), w.steps().stream().map(s -> s.to().id()))).distinct().toList();
        Picture picture = ways.isEmpty() ? pictures.of(List.of(from, to), List.of("四步以内没有找到两者之间的路径。")) : pictures.of(ids, List.of());
        Map<String, String> names = new LinkedHashMap<>();
        picture.nodes().forEach(n -> names.put(n.id(), n.name()));
        // a way across a listing that goes by another name in public would give the stored one away
        List<PathEvidence> shown = ways.stream().filter(w -> Stream.concat(Stream.of(w.from()), w.steps().stream().map(PathEvidence.Step::to))
                .allMatch(s -> s.name().equals(names.get(s.id())))).toList();
        return new Connection(from, to, shown, picture);
    }

    private static String howMany(int count) {
        return count >= PictureStore.SCAN ? "至少 %,d 个".formatted(count) : "%,d 个".formatted(count);
    }

    private static List<KindCount> counts(List<Neighbour> neighbours) {
        Map<NodeKind, Integer> counts = new LinkedHashMap<>();
        neighbours.forEach(n -> counts.merge(n.kind(), 1, Integer::sum));
        return counts.entrySet().stream().map(e -> new KindCount(e.getKey().label(), e.getKey().chinese(), e.getValue()))
                .sorted(Comparator.comparingInt(KindCount::count).reversed().thenComparing(KindCount::kind)).toList();
    }

    /** The first of each kind, then the second of each, so that no kind crowds out the others. */
    private static List<String> inTurn(List<Neighbour> neighbours, int limit) {
        Map<String, Deque<String>> byKind = new LinkedHashMap<>();
        neighbours.forEach(n -> byKind.computeIfAbsent(n.kind().label(), k -> new ArrayDeque<>()).add(n.id()));
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < limit && !byKind.isEmpty()) {
            for (Deque<String> kind : byKind.values()) {
                if (chosen.size() < limit) {
                    chosen.add(kind.poll());
                }
            }
            byKind.values().removeIf(Deque::isEmpty);
        }
        return chosen;
    }
}
