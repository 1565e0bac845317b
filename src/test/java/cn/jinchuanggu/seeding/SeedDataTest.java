package cn.jinchuanggu.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code seed-data/README.md} promises of the files, read from the files themselves. */
class SeedDataTest {

    private static final Path ROOT = Path.of("seed-data/changzhi");
    private static final List<String> INDUSTRIES = List.of("electronics", "equipment", "health");
    private static final List<String> NEED_TEXTS = List.of("title", "text", "background", "concepts", "indicators", "acceptance");
    private static final List<String> OFFER_TEXTS = List.of("title", "summary", "problem", "advantage", "concepts", "indicators");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9.]{2,}");

    @Test
    void hasEnoughForALivingDemo() {
        assertThat(illustrative("achievements")).hasSizeGreaterThanOrEqualTo(150);
        assertThat(illustrative("needs")).hasSizeGreaterThanOrEqualTo(100);
        assertThat(illustrative("experts")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(illustrative("services")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(illustrative("funds")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(illustrative("scenarios")).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void plantsEnoughPairsOfEachKind() {
        assertThat(pairs("meaning")).hasSizeGreaterThanOrEqualTo(40);
        assertThat(pairs("number")).hasSizeGreaterThanOrEqualTo(40);
        assertThat(pairs("near-miss")).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void meaningPairsShareNoWordOfTwoCharacters() {
        Map<String, Map<String, Object>> byId = byId();
        for (Map<String, Object> pair : pairs("meaning")) {
            Set<String> shared = new TreeSet<>(pieces(byId.get(pair.get("need")), NEED_TEXTS));
            shared.retainAll(pieces(byId.get(pair.get("achievement")), OFFER_TEXTS));
            assertThat(shared).as("%s ~ %s", pair.get("need"), pair.get("achievement")).isEmpty();
        }
    }

    @Test
    void everyNearMissBelongsToANumberPairOfTheSameNeed() {
        Set<Object> needs = new HashSet<>();
        pairs("number").forEach(p -> needs.add(p.get("need")));
        assertThat(pairs("near-miss")).allSatisfy(p -> assertThat(needs).contains(p.get("need")));
    }

    @Test
    void inventedOrganisationsSaySoInTheirName() {
        for (String file : List.of("institutions", "enterprises", "platforms", "providers", "funds")) {
            assertThat(illustrative(file)).allSatisfy(o -> assertThat((String) o.get("name")).endsWith("（示例）"));
        }
    }

    @Test
    void noRealEnterpriseIsLabelledResident() {
        assertThat(read(ROOT.resolve("real/entities.yaml"))).noneMatch(e -> e.containsKey("resident_since"));
    }

    @Test
    void everyRealEntityHasASourceThatExists() {
        Set<Object> sources = new HashSet<>();
        read(ROOT.resolve("real/sources.yaml")).forEach(s -> sources.add(s.get("key")));
        assertThat(read(ROOT.resolve("real/entities.yaml"))).allSatisfy(e ->
                assertThat(sources).containsAll((List<?>) e.get("sources")));
    }

    @Test
    void holdsNoContactsAndNoPersonalNumbers() throws IOException {
        Pattern forbidden = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)|[\\w.]+@\\w+|(?<!\\d)\\d{17}[\\dX](?!\\d)|ZL\\s?\\d{8}");
        try (Stream<Path> files = Files.walk(Path.of("seed-data"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                assertThat(forbidden.matcher(Files.readString(file)).results().map(r -> r.group()).toList()).as(file.toString()).isEmpty();
            }
        }
    }

    private static List<Map<String, Object>> pairs(String kind) {
        return illustrative("pairs").stream().filter(p -> kind.equals(p.get("kind"))).toList();
    }

    private static Map<String, Map<String, Object>> byId() {
        Map<String, Map<String, Object>> byId = new HashMap<>();
        Stream.of("needs", "achievements").flatMap(f -> illustrative(f).stream()).forEach(e -> byId.put((String) e.get("id"), e));
        return byId;
    }

    private static Set<String> pieces(Map<String, Object> entry, List<String> fields) {
        Set<String> pieces = new HashSet<>();
        for (String field : fields) {
            List<?> texts = entry.get(field) instanceof List<?> many ? many : List.of(String.valueOf(entry.getOrDefault(field, "")));
            for (Object text : texts) {
                HAN.matcher(text.toString()).results().map(r -> r.group()).forEach(run -> {
                    for (int i = 0; i + 2 <= run.length(); i++) {
                        pieces.add(run.substring(i, i + 2));
                    }
                });
                LATIN.matcher(text.toString()).results().forEach(r -> pieces.add(r.group().toLowerCase()));
            }
        }
        return pieces;
    }

    private static List<Map<String, Object>> illustrative(String file) {
        List<Map<String, Object>> all = new ArrayList<>();
        INDUSTRIES.forEach(i -> all.addAll(read(ROOT.resolve("illustrative/" + i + "/" + file + ".yaml"))));
        return all;
    }

    private static List<Map<String, Object>> read(Path file) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
