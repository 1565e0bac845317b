package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.graph.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Every setting is described in Chinese, and one that nobody knows is refused. */
class KnownSettingsTest {

    /** Read by a condition and by no record. */
    private static final List<String> OF_NO_RECORD = List.of("jinchuanggu.window.rounds");

    @Test
    void everySettingIsDescribedInChinese() throws IOException {
        assertThat(known()).hasSizeGreaterThan(20).containsAll(OF_NO_RECORD);
        assertThat(metadata()).allSatisfy(property -> assertThat((String) property.get("description")).as("%s", property.get("name")).matches("(?s).*\\p{IsHan}.*。"));
    }

    @Test
    void everySettingStandsInTheManual() throws IOException {
        String manual = Files.readString(Path.of("src/docs/OPERATIONS.md"));
        assertThat(metadata()).allSatisfy(property -> assertThat(manual).contains("`" + property.get("name") + "`"));
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
        assertThatThrownBy(() -> KnownSettings.check(with(new SystemEnvironmentPropertySource("test-systemEnvironment", Map.of("JINCHUANGGU_MAIL_PASWORD", "x"))), known()))
                .hasMessageContaining("jinchuanggu.mail.pasword");
    }

    @ParameterizedTest
    @CsvSource({"JINCHUANGGU_MAIL_BASEURL", "JINCHUANGGU_MAIL_BASE_URL", "JINCHUANGGU_GRAPH_DATAFOLDER", "JINCHUANGGU_ADMIN_NETWORKS_0", "SPRING_NEO4J_URI", "PATH"})
    void everyWayToWriteAKnownOneIsTaken(String name) {
        assertThatCode(() -> KnownSettings.check(with(new SystemEnvironmentPropertySource("test-systemEnvironment", Map.of(name, "x"))), known())).doesNotThrowAnyException();
    }

    @Test
    void nothingNearIsNotGuessed() {
        assertThatThrownBy(() -> KnownSettings.check(with(new MapPropertySource("words", Map.of("jinchuanggu.whatever.somebody.dreamt.of.at.night", "x"))), known()))
                .isInstanceOfSatisfying(StartRefused.class, e -> assertThat(e.remedy()).doesNotContain("是不是").contains("OPERATIONS.md"));
    }

    private static List<String> known() {
        return KnownSettings.read();
    }

    /** What the build makes of the records and of the Chinese descriptions. */
    private static List<Map<?, ?>> metadata() throws IOException {
        Map<?, ?> file = JsonMapper.shared().readValue(Path.of("target/classes/META-INF/spring-configuration-metadata.json"), Map.class);
        return ((List<?>) file.get("properties")).stream().<Map<?, ?>>map(p -> (Map<?, ?>) p).toList();
    }

    private static StandardEnvironment with(PropertySource<?> source) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(source);
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
