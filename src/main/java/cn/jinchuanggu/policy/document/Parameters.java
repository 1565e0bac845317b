package cn.jinchuanggu.policy.document;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * The dated values of one article. Asking for a value that does not exist, as another kind, or on a day without one is a
 * mistake in the data or the program: {@link IllegalStateException} with its place.
 */
public final class Parameters {

    private final String place;
    private final Map<String, Parameter> values;
    private final Map<String, String> words;
    private final Map<String, Optional<String>> documents;

    private Parameters(String place, Map<String, Parameter> values, Map<String, String> words,
            Map<String, Optional<String>> documents) {
        this.place = place;
        this.values = values;
        this.words = words;
        this.documents = documents;
    }

    static Parameters from(Entry file) {
        Map<String, Parameter> values = file.get("values").list().stream().map(Parameter::from)
                .collect(byName(file.place()));
        Map<String, String> words = new LinkedHashMap<>();
        file.find("words").map(Entry::map).orElse(Map.of()).forEach((word, name) -> words.put(word.toString(), name.toString()));
        Map<String, Optional<String>> documents = new LinkedHashMap<>();
        file.listOf("documents").forEach(d -> documents.put(d.text("name"), d.find("proves").map(Entry::text)));
        return new Parameters(file.place(), values, words, documents);
    }

    /** An amount in yuan. */
    public Money money(String name, LocalDate day) {
        return on(name, Money.class, day);
    }

    /** A ratio, 0.05 for 5%. */
    public BigDecimal ratio(String name, LocalDate day) {
        return number(name, day);
    }

    /** A number in the unit of the value, such as months. */
    public BigDecimal number(String name, LocalDate day) {
        return on(name, BigDecimal.class, day);
    }

    /** A whole number; {@link ArithmeticException} when it is none. */
    public int whole(String name, LocalDate day) {
        return number(name, day).intValueExact();
    }

    /** A list of Chinese names. */
    @SuppressWarnings("unchecked") // the values of the unit 名称 are lists of names
    public List<String> names(String name, LocalDate day) {
        return on(name, List.class, day);
    }

    /** Every name that a list has held on any day, in order of appearance. */
    public List<String> allNames(String name) {
        return get(name).lines().stream().flatMap(line -> ((List<?>) line.value()).stream()).map(String::valueOf).distinct().toList();
    }

    /** Anchor of the sentence that states a value. */
    public String clause(String name) {
        return get(name).clause();
    }

    /** All values, in order. */
    public List<Parameter> list() {
        return List.copyOf(values.values());
    }

    /** The value with its days. */
    public Parameter get(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalStateException(place + " has no value named " + name));
    }

    /** Words found in practice that mean this name. */
    List<String> wordsFor(String name) {
        return words.entrySet().stream().filter(w -> w.getValue().equals(name)).map(Map.Entry::getKey).toList();
    }

    /** Documents a claim carries, each with the key of the fact that proves it. */
    public Map<String, Optional<String>> documents() {
        return documents;
    }

    /** A copy in which one number differs on the days of {@code period}. */
    Parameters with(String name, Period period, BigDecimal number) {
        Map<String, Parameter> changed = new LinkedHashMap<>(values);
        changed.put(name, get(name).with(period, number));
        return new Parameters(place, changed, words, documents);
    }

    private <T> T on(String name, Class<T> kind, LocalDate day) {
        Object value = get(name).on(day);
        if (!kind.isInstance(value)) {
            throw new IllegalStateException(place + ": " + name + " is not a " + kind.getSimpleName());
        }
        return kind.cast(value);
    }

    private static Collector<Parameter, ?, Map<String, Parameter>> byName(String place) {
        return Collectors.toMap(Parameter::name, Function.identity(), (a, b) -> {
            throw new IllegalStateException(place + " has two values named " + b.name());
        }, LinkedHashMap::new);
    }
}
