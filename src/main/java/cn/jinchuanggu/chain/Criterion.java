package cn.jinchuanggu.chain;

import cn.jinchuanggu.shared.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a step or a library asks, as the file of criteria has it.
 *
 * @param sign      name of the {@link Sign} that looks for it
 * @param at        the values that the sign compares with, such as {@code level: 4}
 * @param required  whether the step is not reached without it; others only help
 * @param period    the days on which it is asked
 * @param basis     document and clause
 * @param reading   how the platform reads the clause; empty where the text leaves nothing open
 * @param confirmed whether the text itself was read; otherwise to be shown as 待核实
 */
public record Criterion(String code, String label, String sign, Map<String, Object> at, boolean required, Period period, String basis, String reading,
        boolean confirmed, Help help) {

    public Criterion {
        at = Map.copyOf(at);
    }

    /** @throws IllegalStateException when the file does not give it */
    public int whole(String name) {
        return find(name).map(v -> ((Number) v).intValue()).orElseThrow(() -> new IllegalStateException(code + " has no " + name));
    }

    public Optional<BigDecimal> number(String name) {
        return find(name).map(v -> new BigDecimal(v.toString()));
    }

    public String text(String name) {
        return find(name).map(Object::toString).orElseThrow(() -> new IllegalStateException(code + " has no " + name));
    }

    public List<String> texts(String name) {
        return find(name).map(v -> ((List<?>) v).stream().map(String::valueOf).toList()).orElse(List.of());
    }

    private Optional<Object> find(String name) {
        return Optional.ofNullable(at.get(name));
    }
}
