package cn.jinchuanggu.explorer.question;

import cn.jinchuanggu.explorer.Explorer;
import cn.jinchuanggu.explorer.store.PictureStore;
import cn.jinchuanggu.explorer.store.PictureStore.StepTo;
import cn.jinchuanggu.graph.GraphModel.NodeKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What lies within some steps of an entity. Subjects and parks are reached and not walked through, because everything meets
 * there; neither are entities with more than {@link Explorer#HUB} neighbours, except the one where the walk begins.
 */
@Component
class Walks {

    private static final Set<String> MEETING_PLACES = Set.of("Track", "Segment", "Field", "Concept", "Park");
    private static final int OF_START = 2_000;
    private static final int MOST_REACHED = 4_000;

    private final PictureStore store;

    Walks(PictureStore store) {
        this.store = store;
    }

    /** Everything reached, in the order of steps; each with the one it was reached from. */
    static final class Walk {

        private final Map<String, StepTo> reached = new LinkedHashMap<>();

        /** Ids of these kinds, or of all when none is given. */
        List<String> reached(Collection<String> kinds) {
            return reached.values().stream().filter(s -> kinds.isEmpty() || kinds.contains(s.kind().label())).map(StepTo::to).toList();
        }

        /** The entities between the start and this one. */
        List<String> wayTo(String id) {
            List<String> way = new ArrayList<>();
            for (StepTo step = reached.get(id); step != null; step = reached.get(step.from())) {
                way.addFirst(step.from());
            }
            return way;
        }
    }

    /** @param notes gets what was not walked through */
    Walk from(String start, int steps, Integer since, List<String> notes) {
        Walk walk = new Walk();
        List<String> open = List.of(start);
        int hubs = 0;
        for (int step = 1; step <= steps && !open.isEmpty() && walk.reached.size() < MOST_REACHED; step++) {
            boolean first = step == 1;
            Map<String, List<StepTo>> found = store.walk(open, first ? OF_START : Explorer.HUB + 1, since).stream()
                    .collect(Collectors.groupingBy(StepTo::from, LinkedHashMap::new, Collectors.toList()));
            List<String> next = new ArrayList<>();
            for (List<StepTo> around : found.values()) {
                if (!first && around.size() > Explorer.HUB) {
                    hubs++;
                    continue;
                }
                around.stream().filter(s -> !s.to().equals(start) && walk.reached.size() < MOST_REACHED && walk.reached.putIfAbsent(s.to(), s) == null)
                        .filter(s -> leadsOn(s.kind())).forEach(s -> next.add(s.to()));
            }
            open = next;
        }
        if (hubs > 0) {
            notes.add("途中有 %d 个对象的邻居超过 %d 个，没有从它们往外走。".formatted(hubs, Explorer.HUB));
        }
        if (walk.reached.size() >= MOST_REACHED) {
            notes.add("范围太大，只看了最近的 %,d 个对象。".formatted(MOST_REACHED));
        }
        return walk;
    }

    private static boolean leadsOn(NodeKind kind) {
        return !MEETING_PLACES.contains(kind.label());
    }
}
