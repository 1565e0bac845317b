package cn.jinchuanggu.policy.document;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dated values of one article. Asking for a value that does not exist on a day fails with its place. */
public final class Parameters {

    private final Entry file;
    private final Map<String, Entry> values;

    Parameters(Entry file) {
        this.file = file;
        this.values = file.get("values").list().stream()
                .collect(Collectors.toMap(v -> v.text("name"), v -> v, (a, b) -> {
                    throw b.wrong("repeats the name of " + a.place());
                }, LinkedHashMap::new));
    }

    /** An amount in yuan. */
    public Money money(String name, LocalDate day) {
        return new Money(new BigDecimal(on(name, "元", day).text()));
    }

    /** A ratio, 0.05 for 5%. */
    public BigDecimal ratio(String name, LocalDate day) {
        return new BigDecimal(on(name, "比例", day).text());
    }

    /** A list of Chinese names. */
    public List<String> names(String name, LocalDate day) {
        return on(name, "名称", day).texts();
    }

    /** Every name that a list has held on any day, in order of appearance. */
    public List<String> allNames(String name) {
        return value(name).get("series").list().stream()
                .flatMap(s -> s.get("value").texts().stream()).distinct().toList();
    }

    /** The Chinese meaning of a value. */
    public String meaning(String name) {
        return value(name).text("meaning");
    }

    /** Anchor of the sentence that states a value. */
    public String clause(String name) {
        return value(name).text("clause");
    }

    /** The words of that sentence that state the value. */
    public String quote(String name) {
        return value(name).text("quote");
    }

    /** The names of all values, in order. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** The days on which each line of a value holds, in order. */
    public List<Period> periods(String name) {
        return value(name).get("series").list().stream().map(Parameters::period).toList();
    }

    /** Words found in practice that mean this name. */
    List<String> wordsFor(String name) {
        return file.find("words").map(Entry::map).map(words -> words.entrySet().stream()
                .filter(w -> name.equals(w.getValue()))
                .map(w -> w.getKey().toString())
                .toList()).orElse(List.of());
    }

    /** Documents a claim carries, each with the key of the fact that proves it. */
    public Map<String, Optional<String>> documents() {
        Map<String, Optional<String>> documents = new LinkedHashMap<>();
        file.listOf("documents").forEach(d -> documents.put(d.text("name"), d.find("proves").map(Entry::text)));
        return documents;
    }

    private Entry value(String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow(() -> file.wrong("has no value named " + name));
    }

    private Entry on(String name, String unit, LocalDate day) {
        Entry value = value(name);
        if (!value.text("unit").equals(unit)) {
            throw value.wrong("is not counted in " + unit);
        }
        return value.get("series").list().stream()
                .filter(s -> period(s).contains(day))
                .findFirst()
                .map(s -> s.get("value"))
                .orElseThrow(() -> value.wrong("has no value for " + day));
    }

    private static Period period(Entry series) {
        return new Period(series.date("from"), series.find("through").map(Entry::date).orElse(null));
    }
}
