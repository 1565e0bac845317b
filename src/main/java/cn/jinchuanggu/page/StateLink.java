package cn.jinchuanggu.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A way to narrow a list by state.
 *
 * @param count  how many there are in it
 * @param chosen whether the list is narrowed so now
 */
public record StateLink(String label, long count, boolean chosen, String href) {

    /**
     * All of them, then every state in which there are some.
     *
     * @param counts by state, the state of the filter passed over
     * @param chosen the state of the filter; empty for any
     * @param label  the Chinese word for a state
     * @param path   of the list
     * @param texts  what stands in the filter
     */
    public static <S extends Enum<S>> List<StateLink> of(Map<S, Long> counts, Optional<S> chosen, Function<S, String> label, String path, Map<String, String> texts) {
        List<StateLink> links = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        links.add(new StateLink("全部", all, chosen.isEmpty(), ListAddress.of(path, ListAddress.with(texts, "state", ""))));
        counts.keySet().stream().sorted().forEach(state -> links.add(new StateLink(label.apply(state), counts.get(state), chosen.filter(state::equals).isPresent(),
                ListAddress.of(path, ListAddress.with(texts, "state", state.name())))));
        return links;
    }
}
