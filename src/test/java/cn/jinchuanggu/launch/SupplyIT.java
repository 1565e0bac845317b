package cn.jinchuanggu.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jar is made of: only libraries that somebody has let in, each with its licence (ASVS 15.1.2, 15.2.4), and who reads the list. */
class SupplyIT extends RunningPlatform {

    private static final Path JAR = Path.of("target/jinchuanggu.jar");
    private static final String LIBRARIES = "BOOT-INF/lib/";

    private static List<String> libraries;
    private static List<CSVRecord> allowed;

    @BeforeAll
    static void read() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            libraries = jar.stream().map(e -> e.getName()).filter(n -> n.startsWith(LIBRARIES) && n.endsWith(".jar")).map(n -> n.substring(LIBRARIES.length())).toList();
        }
        try (CSVParser parser = CSVParser.parse(Path.of("src/docs/security/libraries.csv"), StandardCharsets.UTF_8, CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            allowed = parser.getRecords();
        }
    }

    @Test
    void everyLibraryWasLetIn() {
        Set<String> names = allowed.stream().map(r -> r.get("坐标").split(":")[1]).collect(Collectors.toSet());
        assertThat(libraries).hasSizeGreaterThan(100);
        assertThat(libraries.stream().filter(file -> names.stream().noneMatch(name -> isOf(file, name)))).as("not in src/docs/security/libraries.csv").isEmpty();
    }

    @Test
    void noneIsUnfinishedAndEachHasALicence() {
        assertThat(libraries).noneMatch(file -> file.contains("SNAPSHOT"));
        assertThat(allowed).allMatch(r -> !r.get("许可证").isBlank());
    }

    /** Made only by the profile that needs Maven Central at hand. */
    @Test
    @Tag("slow")
    void theListOfWhatItIsMadeOfIsInside() throws IOException {
        JsonNode bom = JsonMapper.shared().readTree(listInTheJar());
        assertThat(bom.get("bomFormat").asString()).isEqualTo("CycloneDX");
        List<String> listed = bom.get("components").valueStream().map(c -> c.get("name").asString()).toList();
        assertThat(libraries.stream().filter(file -> !file.startsWith("spring-boot-jarmode-tools-")).filter(file -> listed.stream().noneMatch(name -> isOf(file, name)))).isEmpty();
    }

    @Test
    @Tag("slow")
    void theSystemAdministratorReadsTheListAndNobodyElse() throws IOException {
        Answer read = api("sysadmin").get("/actuator/sbom/application");
        assertThat(read.status()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(read.body())).isEqualTo(JsonMapper.shared().readTree(listInTheJar()));
        assertThat(api("sysadmin").get("/actuator/sbom").json().get("ids").valueStream().map(JsonNode::asString)).contains("application");
        for (String other : List.of("enterprise", "operator", "secadmin", "auditor")) {
            assertThat(signedIn(other).get("/actuator/sbom/application").status()).as(other).isEqualTo(403);
        }
        Answer ofAVisitor = visitor().get("/actuator/sbom/application");
        assertThat(ofAVisitor.status()).as("to be signed in first, or not there").isIn(302, 404);
        assertThat(ofAVisitor.body()).doesNotContain("bomFormat");
    }

    /** Where Spring Boot puts it, which is where the class path of the started jar begins. */
    private static byte[] listInTheJar() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile()); InputStream list = jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))) {
            return list.readAllBytes();
        }
    }

    private static boolean isOf(String file, String name) {
        return file.startsWith(name + "-") && Character.isDigit(file.charAt(name.length() + 1));
    }
}
