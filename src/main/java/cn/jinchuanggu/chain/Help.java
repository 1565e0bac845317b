package cn.jinchuanggu.chain;

import java.util.List;
import java.util.Map;

/**
 * What kind of offers closes a gap.
 *
 * @param services  categories of 科技服务
 * @param platforms kinds of innovation platforms
 * @param parties   labels of further parties: Fund, Expert, Park, Institution
 * @param articles  articles of the policy, 1 to 20
 */
public record Help(List<String> services, List<String> platforms, List<String> parties, List<Integer> articles) {

    static final Help NONE = new Help(List.of(), List.of(), List.of(), List.of());

    public Help {
        services = List.copyOf(services);
        platforms = List.copyOf(platforms);
        parties = List.copyOf(parties);
        articles = List.copyOf(articles);
    }

    @SuppressWarnings("unchecked") // lists of the program's own files
    static Help read(Map<String, Object> line) {
        return line == null ? NONE : new Help((List<String>) line.getOrDefault("services", List.of()), (List<String>) line.getOrDefault("platforms", List.of()),
                (List<String>) line.getOrDefault("parties", List.of()), (List<Integer>) line.getOrDefault("articles", List.of()));
    }
}
