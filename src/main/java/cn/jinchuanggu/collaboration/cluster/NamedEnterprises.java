package cn.jinchuanggu.collaboration.cluster;

import cn.jinchuanggu.collaboration.store.ClusterStore;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.EntityNames;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns what was chosen into ids; a name must be that of one enterprise, whole, with or without the mark of invented ones. */
@Component
class NamedEnterprises {

    private static final String INVENTED = "（示例）";

    private final EntityNames names;
    private final Entities entities;
    private final ClusterStore store;

    NamedEnterprises(EntityNames names, Entities entities, ClusterStore store) {
        this.names = names;
        this.entities = entities;
        this.store = store;
    }

    ClusterStore.Wanted wanted(ClusterQuestion question) {
        List<Problem> problems = new ArrayList<>();
        if (!question.park().isEmpty() && store.listParks().stream().noneMatch(p -> p.id().equals(question.park()))) {
            problems.add(new Problem("park", "园区“%s”没有。".formatted(question.park()), "请从列表里选一个园区。"));
        }
        List<String> ids = ids(question.names(), problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new ClusterStore.Wanted(corners(question), ids, question.park(), Codes.regionPrefix(question.region()));
    }

    private List<String> ids(List<String> asked, List<Problem> problems) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Set<String> known = entities.namesOf(asked).keySet();
        Map<String, List<String>> byName = names.listPerhapsNamed(String.join(" ", asked), Set.of("Enterprise")).stream()
                .collect(Collectors.groupingBy(n -> plain(n.name()), Collectors.mapping(EntityNames.Named::id, Collectors.toList())));
        List<String> ids = new ArrayList<>();
        for (String name : asked) {
            List<String> found = known.contains(name) ? List.of(name) : byName.getOrDefault(plain(name), List.of());
            if (found.size() == 1) {
                ids.add(found.getFirst());
            } else {
                problems.add(new Problem("names", found.isEmpty() ? "没有找到名为“%s”的企业。".formatted(name) : "叫“%s”的企业有 %d 家。".formatted(name, found.size()),
                        "请写全称或编号，可以先在图谱里查。"));
            }
        }
        return ids;
    }

    private static String plain(String name) {
        return name.replace(INVENTED, "").strip();
    }

    private static List<String> corners(ClusterQuestion question) {
        if (!question.segment().isEmpty()) {
            return List.of(question.segment());
        }
        return Stream.of(question.track()).filter(t -> !t.isEmpty()).flatMap(t -> Codes.listCorners(t).stream()).toList();
    }
}
