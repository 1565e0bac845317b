package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.graph.StartRefused;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.json.JsonMapper;

/** Every setting is described in Chinese, and one that nobody knows is refused. */
class KnownSettingsTest {

    private static final Path DESCRIPTIONS = Path.of("src/main/resources/META-INF/additional-spring-configuration-metadata.json");
    /** Read by a condition and by no record. */
    private static final List<String> OF_NO_RECORD = List.of("jinchuanggu.window.rounds");

    @Test
    void everySettingIsDescribedInChineseWithItsDefault() throws Exception {
        Map<String, String> defaults = new TreeMap<>();
        OF_NO_RECORD.forEach(name -> defaults.put(name, "true"));
        for (Class<?> record : records()) {
            for (RecordComponent component : record.getRecordComponents()) {
                defaults.put(record.getAnnotation(ConfigurationProperties.class).value() + "." + kebab(component.getName()), defaultOf(component));
            }
        }
        Map<String, String> described = new TreeMap<>();
        for (Map<?, ?> property : described()) {
            described.put((String) property.get("name"), String.valueOf(property.get("defaultValue")));
            assertThat((String) property.get("description")).as("%s", property.get("name")).matches("(?s).*\\p{IsHan}.*。");
        }
        assertThat(described).isEqualTo(defaults);
    }

    @Test
    void everySettingStandsInTheManual() throws IOException {
        String manual = Files.readString(Path.of("src/docs/OPERATIONS.md"));
        assertThat(described()).allSatisfy(property -> assertThat(manual).contains("`" + property.get("name") + "`"));
    }

    @ParameterizedTest
    @CsvSource({"jinchuanggu.graph.data-foldr, jinchuanggu.graph.data-folder", "jinchuanggu.backup.daily, jinchuanggu.backup.daily-at",
            "jinchuanggu.mail.hosts, jinchuanggu.mail.host", "jinchuanggu.seeds.set, jinchuanggu.seed.set"})
    void anUnknownOneIsRefusedWithTheNearest(String written, String meant) {
        assertThatThrownBy(() -> KnownSettings.check(with(new MapPropertySource("words", Map.of(written, "x"))), known()))
                .isInstanceOfSatisfying(StartRefused.class, e -> {
                    assertThat(e).hasMessageContaining("不认识设置 " + written);
                    assertThat(e.remedy()).contains("是不是要写 " + meant + "？");
                });
    }

    @Test
    void anUnknownOneInTheEnvironmentIsRefusedToo() {
        assertThatThrownBy(() -> KnownSettings.check(with(new SystemEnvironmentPropertySource("environment", Map.of("JINCHUANGGU_MAIL_PASWORD", "x"))), known()))
                .hasMessageContaining("jinchuanggu.mail.pasword");
    }

    @ParameterizedTest
    @CsvSource({"JINCHUANGGU_MAIL_BASEURL", "JINCHUANGGU_MAIL_BASE_URL", "JINCHUANGGU_GRAPH_DATAFOLDER", "SPRING_NEO4J_URI", "PATH"})
    void everyWayToWriteAKnownOneIsTaken(String name) {
        assertThatCode(() -> KnownSettings.check(with(new SystemEnvironmentPropertySource("environment", Map.of(name, "x"))), known())).doesNotThrowAnyException();
    }

    @Test
    void nothingNearIsNotGuessed() {
        assertThatThrownBy(() -> KnownSettings.check(with(new MapPropertySource("words", Map.of("jinchuanggu.whatever.somebody.dreamt.of.at.night", "x"))), known()))
                .isInstanceOfSatisfying(StartRefused.class, e -> assertThat(e.remedy()).doesNotContain("是不是").contains("OPERATIONS.md"));
    }

    @Test
    void theRunningPlatformReadsTheSameNames() throws IOException {
        assertThat(KnownSettings.read()).containsAll(known());
    }

    private static List<Class<?>> records() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        List<Class<?>> records = new ArrayList<>();
        for (BeanDefinition found : scanner.findCandidateComponents("cn.jinchuanggu")) {
            records.add(Class.forName(found.getBeanClassName()));
        }
        return records;
    }

    private static String defaultOf(RecordComponent component) throws NoSuchMethodException {
        Class<?> record = component.getDeclaringRecord();
        Class<?>[] types = Stream.of(record.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        int index = Stream.of(record.getRecordComponents()).map(RecordComponent::getName).toList().indexOf(component.getName());
        DefaultValue value = record.getDeclaredConstructor(types).getParameters()[index].getAnnotation(DefaultValue.class);
        return value == null ? "null" : String.join(",", value.value());
    }

    /** As Spring Boot writes it: pageCacheMiB is page-cache-mi-b. */
    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static List<Map<?, ?>> described() throws IOException {
        Map<?, ?> file = JsonMapper.shared().readValue(DESCRIPTIONS, Map.class);
        return ((List<?>) file.get("properties")).stream().<Map<?, ?>>map(p -> (Map<?, ?>) p).toList();
    }

    private static List<String> known() throws IOException {
        return described().stream().map(p -> (String) p.get("name")).toList();
    }

    private static StandardEnvironment with(PropertySource<?> source) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(source);
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
