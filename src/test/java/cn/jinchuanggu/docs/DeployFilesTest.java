package cn.jinchuanggu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.site.security.ProtectiveHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The files under {@code src/deploy} fit the product, as far as can be seen without the engines that read them. */
class DeployFilesTest {

    private static final Path DEPLOY = Path.of("src/deploy");
    private static final int PORT = 8080;
    /** Settings of Spring Boot that the files use; that they are ones is said by the metadata of Spring Boot on the class path. */
    private static final Pattern SETTING = Pattern.compile("\\b((?:JINCHUANGGU|SPRING|SERVER|MANAGEMENT|LOGGING)_[A-Z0-9_]+)\\b");

    static Stream<Path> files() throws IOException {
        return Files.list(DEPLOY).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysThatItWasNotTriedAndHoldsNoSecret(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(file.getFileName().toString().endsWith(".example") || text.contains("未测试")).as("says what was not tried").isTrue();
        assertThat(text.lines().filter(l -> l.matches("(?i)#?.*(password|secret|token)\\s*[:=]\\s*\\S+.*")).toList()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySettingIsOneOfTheProduct(Path file) throws IOException {
        Set<String> known = knownSettings();
        Matcher names = SETTING.matcher(Files.readString(file));
        while (names.find()) {
            assertThat(known).as("%s in %s", names.group(1), file).contains(plain(names.group(1)));
        }
    }

    @Test
    void theImageRunsAsNobodyInParticularWithTheFlagsOfTheBuild() throws IOException {
        List<String> lines = Files.readAllLines(DEPLOY.resolve("Dockerfile"));
        String text = String.join("\n", lines);
        assertThat(lines.stream().filter(l -> l.startsWith("FROM ")).toList()).hasSize(2).allMatch(l -> l.matches("FROM \\S+:\\S+( AS \\w+)?") && !l.contains(":latest"));
        assertThat(lines.stream().map(l -> l.split(" ")[0]).filter(w -> w.matches("[A-Z]+"))).isSubsetOf("FROM", "WORKDIR", "COPY", "RUN", "USER", "VOLUME", "EXPOSE", "ENV",
                "STOPSIGNAL", "HEALTHCHECK", "CMD", "ENTRYPOINT");
        assertThat(text).containsPattern("(?m)^USER [1-9]\\d+$").contains("EXPOSE " + PORT, "target/" + jarName(), "HEALTHCHECK", "STOPSIGNAL SIGTERM");
        // from the layer that changes least to the one that changes most
        assertThat(lines.stream().filter(l -> l.startsWith("COPY --from")).map(l -> l.replaceAll(".*layers/([a-z-]+)/.*", "$1")).toList())
                .containsExactly("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");
        String entry = lines.stream().filter(l -> l.startsWith("ENTRYPOINT ")).findFirst().orElseThrow().substring("ENTRYPOINT ".length());
        List<?> words = JsonMapper.shared().readValue(entry, List.class);
        assertThat(words.stream().map(Object::toString).toList()).startsWith("java").containsAll(flags()).endsWith("-jar", jarName());
    }

    @Test
    @SuppressWarnings("unchecked")
    void theServicesFitTogether() throws IOException {
        Map<String, Object> compose = yaml("compose.yaml");
        Map<String, Map<String, Object>> services = (Map<String, Map<String, Object>>) compose.get("services");
        Map<String, Object> volumes = (Map<String, Object>) compose.get("volumes");
        assertThat(services).containsOnlyKeys("platform", "platform-on-server", "neo4j");
        assertThat((String) services.get("neo4j").get("image")).isEqualTo("neo4j:" + pom("neo4j.version"));
        services.forEach((name, service) -> {
            for (Object volume : (List<Object>) service.getOrDefault("volumes", List.of())) {
                assertThat(volumes).containsKey(String.valueOf(volume).split(":")[0]);
            }
            for (Object port : (List<Object>) service.getOrDefault("ports", List.of())) {
                assertThat(port).as("open to this machine only").isEqualTo("127.0.0.1:" + PORT + ":" + PORT);
            }
        });
        assertThat(services.get("platform-on-server")).extractingByKey("environment").asString().contains("bolt://neo4j:7687");
        assertThat(services.get("neo4j").get("profiles")).isEqualTo(List.of("server"));
    }

    @Test
    void theUnitStopsGracefullyAndIsShutIn() throws IOException {
        String unit = Files.readString(DEPLOY.resolve("jinchuanggu.service"));
        assertThat(unit.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()).allMatch(l -> l.matches("\\[(Unit|Service|Install)]|[A-Z][A-Za-z]+=.*"));
        assertThat(unit).contains("User=jinchuanggu", "NoNewPrivileges=true", "ProtectSystem=strict", "ProtectHome=true", "PrivateTmp=true", "CapabilityBoundingSet=\n", "IPAddressDeny=any\nIPAddressAllow=localhost\n",
                "KillSignal=SIGTERM", "SuccessExitStatus=143", "Restart=on-failure", "UMask=0077", "/" + jarName()).contains(flags());
        Matcher patience = Pattern.compile("TimeoutStopSec=(\\d+)").matcher(unit);
        assertThat(patience.find()).isTrue();
        assertThat(Integer.parseInt(patience.group(1))).as("longer than the platform's own 30 s").isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx.conf", "Caddyfile"})
    void theProxySpeaksForTheClientAndKeepsNothing(String name) throws IOException {
        String text = Files.readString(DEPLOY.resolve(name));
        assertThat(text).contains("127.0.0.1:" + PORT, "/actuator/").containsAnyOf("client_max_body_size 129m", "max_size 129MB");
        assertThat(text.chars().filter(c -> c == '{').count()).isEqualTo(text.chars().filter(c -> c == '}').count());
        assertThat(Files.readString(Path.of("src/main/resources/application.yaml"))).contains("max-request-size: 129MB", "max-http-request-header-size: 64KB");
    }

    /** SECURITY.md, ASVS 3.4.1: at least a year, for the names below too, on what the proxy answers by itself as well, and once. */
    @Test
    void theProxyTellsBrowsersToComeByHttpsOnly() throws IOException {
        String nginx = Files.readString(DEPLOY.resolve("nginx.conf"));
        assertThat(nginx).containsPattern("add_header Strict-Transport-Security \"" + ProtectiveHeaders.BY_HTTPS_ONLY + "\" always;").contains("proxy_hide_header Strict-Transport-Security;");
        assertThat(nginx.indexOf("add_header")).as("in the server that has TLS, above its locations, which add nothing: they would not inherit it")
                .isBetween(nginx.indexOf("listen 443"), nginx.indexOf("location /actuator/")).isEqualTo(nginx.lastIndexOf("add_header"));
        String caddy = Files.readString(DEPLOY.resolve("Caddyfile"));
        assertThat(Pattern.compile("Strict-Transport-Security \"" + ProtectiveHeaders.BY_HTTPS_ONLY + "\"").matcher(caddy).results()).as("what is passed on, and errors").hasSize(2);
        assertThat(caddy).containsPattern("header \\{\\s+Strict-Transport-Security [^\\n]+\\s+defer\\s+}").containsPattern("handle_errors \\{\\s+header Strict-Transport-Security ");
        assertThat(Files.readString(DEPLOY.resolve("jinchuanggu.env.example"))).contains("JINCHUANGGU_SECURITY_TLS=true", "JINCHUANGGU_DEMO_ENABLED=false", "JINCHUANGGU_SEED_SET=none");
    }

    /** ASVS 4.1.2: a program that calls without TLS has to notice, or it goes on sending its password in the open. */
    @Test
    void onlyPagesAreLedFromHttpToHttps() throws IOException {
        String nginx = Files.readString(DEPLOY.resolve("nginx.conf"));
        Matcher refused = Pattern.compile("location ~ (\\S+) \\{ return 403; }").matcher(nginx.substring(0, nginx.indexOf("listen 443")));
        assertThat(refused.find()).isTrue();
        assertThat(List.of("/api/needs", "/mcp", "/oai")).allMatch(Pattern.compile(refused.group(1)).asPredicate());
        assertThat(List.of("/", "/login", "/needs/need-1", "/apiary")).noneMatch(Pattern.compile(refused.group(1)).asPredicate());
        assertThat(Files.readString(DEPLOY.resolve("Caddyfile"))).containsPattern("(?s)http://\\S+ \\{.*@programs path /api/\\* /mcp /oai\\s+handle @programs \\{\\s+respond 403\\s+}\\s+handle \\{\\s+redir https://");
    }

    @Test
    void theProxyOverwritesWhatTheClientSaysOfItself() throws IOException {
        String text = Files.readString(DEPLOY.resolve("nginx.conf"));
        assertThat(text).containsPattern("X-Forwarded-For\\s+\\$remote_addr;").doesNotContain("$proxy_add_x_forwarded_for").contains("proxy_cache off", "4 64k")
                .doesNotContain("TLSv1 ", "TLSv1.1");
        assertThat(text.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList()).allMatch(l -> l.endsWith(";") || l.endsWith("{") || l.endsWith("}"));
        assertThat(Files.readString(DEPLOY.resolve("jinchuanggu.env.example"))).contains("SERVER_FORWARDHEADERSSTRATEGY=native", "SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES=127");
    }

    @Test
    void theMonitorAsksWhereTheMetricsAre() throws IOException {
        assertThat(yaml("prometheus.yml").toString()).contains("metrics_path=/actuator/prometheus", "127.0.0.1:" + PORT, "credentials_file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"journald-jinchuanggu.conf", "logrotate.conf"})
    void logsAreKeptSixMonths(String name) throws IOException {
        Matcher days = Pattern.compile("(?:MaxRetentionSec=|rotate )(\\d+)").matcher(Files.readString(DEPLOY.resolve(name)));
        assertThat(days.find()).isTrue();
        assertThat(Integer.parseInt(days.group(1))).as("the longest six months have 184 days").isGreaterThanOrEqualTo(184);
    }

    private static Map<String, Object> yaml(String name) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(DEPLOY.resolve(name)));
    }

    private static String jarName() throws IOException {
        return pom("finalName") + ".jar";
    }

    private static List<String> flags() throws IOException {
        return List.of(pom("jvm.flags").split(" "));
    }

    private static String pom(String name) throws IOException {
        Matcher found = Pattern.compile("<" + Pattern.quote(name) + ">(.*)</").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static Set<String> knownSettings() {
        return DeployFilesTest.class.getClassLoader().resources("META-INF/spring-configuration-metadata.json").flatMap(url -> {
            try (var in = url.openStream()) {
                return ((List<?>) JsonMapper.shared().readValue(in, Map.class).get("properties")).stream().map(p -> plain((String) ((Map<?, ?>) p).get("name")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).collect(Collectors.toSet());
    }
}
