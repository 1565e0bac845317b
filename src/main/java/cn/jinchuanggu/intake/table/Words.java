package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.intake.Found;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of a sheet that name entities: by id, by number, by exact name. Nobody is guessed. */
public final class Words {

    private static final int CANDIDATES = 5;

    private final Map<String, Found> byId = new HashMap<>();
    private final Map<String, Found> byNumber = new HashMap<>();
    private final Map<String, Set<Found>> byName = new HashMap<>();

    /** @param found whatever the words of some rows fit, of two with one id the later; hidden ones are passed over by name */
    public Words(Collection<Found> found) {
        found.forEach(one -> byId.put(one.id(), one));
        for (Found one : byId.values()) {
            one.numbers().forEach(number -> byNumber.put(number, one));
            if (!one.hidden()) {
                byName.computeIfAbsent(one.name(), name -> new HashSet<>()).add(one);
            }
        }
    }

    Optional<Found> findByNumber(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Those of a kind or role with exactly this name, ordered by id. */
    List<Found> listNamed(String name, String label) {
        return byName.getOrDefault(name, Set.of()).stream().filter(one -> one.is(label)).sorted(Comparator.comparing(Found::id)).toList();
    }

    /**
     * The entity that a word names: its id, a number of it, or its exact name when only one has it.
     *
     * @param label kind or role that it has to be of
     * @return empty when the row was refused for it
     */
    Optional<String> one(Row row, String field, String word, String label, String what) {
        Found exact = byId.getOrDefault(word, byNumber.get(word));
        if (exact != null) {
            if (exact.is(label)) {
                return Optional.of(exact.id());
            }
            row.refuse(field, "“" + word + "”不是" + what + "，而是" + exact.told() + "。", "请核对。");
            return Optional.empty();
        }
        List<Found> named = listNamed(word, label);
        if (named.isEmpty()) {
            row.refuse(field, "没有找到" + what + "“" + word + "”。", "请写平台上的编号或全称；还没有的请先导入它。");
        } else if (named.size() > 1) {
            row.refuse(field, "有 " + named.size() + " 个" + what + "叫“" + word + "”：" + candidates(named) + "。", "请改写编号。");
        }
        return named.size() == 1 ? Optional.of(named.getFirst().id()) : Optional.empty();
    }

    static String candidates(List<Found> named) {
        return named.stream().limit(CANDIDATES).map(Found::told).collect(Collectors.joining("、"));
    }
}
