package cn.jinchuanggu.policy;

import cn.jinchuanggu.policy.document.PolicyDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code policy/cases/art-NN.yaml}: a base of facts, and cases that change it. */
public final class Cases {

    /** The day on which a case is assessed unless it says another: 今天. */
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 10);

    private static final PolicyDocument DOCUMENT = PolicyDocument.load("czf-2024-15");

    /** One case; {@code toString} is article and Chinese name, which the test report shows. */
    public record Case(int article, String name, LocalDate today, Map<String, Object> facts, Map<String, Object> expected) {
        @Override
        public String toString() {
            return ClauseRef.articleName(article) + " " + name;
        }
    }

    private Cases() {}

    /** The cases of an article. */
    public static List<Case> of(int article) {
        Map<String, Object> file = load(article);
        return list(file.get("案例")).stream().map(c -> new Case(
                article,
                c.get("名称").toString(),
                c.containsKey("今天") ? (LocalDate) c.get("今天") : TODAY,
                changed(map(file.get("基准")), map(c.getOrDefault("事实", Map.of()))),
                map(c.get("期望")))).toList();
    }

    /** The base facts of an article, to be changed by a test. */
    public static Map<String, Object> baseOf(int article) {
        return map(load(article).get("基准"));
    }

    /** The policy on a day, at noon in Changzhi. */
    public static Policy policyOn(LocalDate today) {
        return new Policy(
                Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.ofHours(8)), ZoneId.of("Asia/Shanghai")), DOCUMENT);
    }

    /** The base with some facts changed, and those set to null taken out. */
    public static Map<String, Object> changed(Map<String, Object> base, Map<String, Object> changes) {
        Map<String, Object> facts = new LinkedHashMap<>(base);
        facts.putAll(changes);
        facts.values().removeIf(v -> v == null);
        return facts;
    }

    private static Map<String, Object> load(int article) {
        String path = "policy/cases/art-%02d.yaml".formatted(article);
        try (InputStream in = Cases.class.getClassLoader().getResourceAsStream(path)) {
            return map(plain(new Yaml(new SafeConstructor(new LoaderOptions())).load(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** YAML dates as {@link LocalDate}. */
    private static Object plain(Object value) {
        return switch (value) {
            case Date date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            case List<?> list -> list.stream().map(Cases::plain).toList();
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((k, v) -> copy.put(k.toString(), plain(v)));
                yield copy;
            }
            case null, default -> value;
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<Map<String, Object>> list(Object value) {
        return ((List<?>) value).stream().map(Cases::map).collect(Collectors.toList());
    }
}
