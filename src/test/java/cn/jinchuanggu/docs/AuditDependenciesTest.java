package cn.jinchuanggu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that compares the libraries with a carried-in file, on an invented jar and invented weaknesses. */
class AuditDependenciesTest {

    private static final String WEAKNESS = """
            {"id": "EX-1", "summary": "示例弱点", "affected": [
              {"package": {"ecosystem": "Maven", "name": "org.example:other"}, "versions": ["1.0", "2.0"]},
              {"package": {"name": "org.example:lib", "ecosystem": "Maven"}, "ranges": [], "versions": ["1.0", "1.1"]}]}""";

    @TempDir
    private Path folder;

    @Test
    void namesTheLibraryThatStandsInTheFile() throws Exception {
        assertThat(run("1.1")).startsWith("1 ").contains("org.example:lib:1.1  EX-1  示例弱点", "比较了 1 个库和 1 条", "没有写明坐标，没有比较：silent.jar");
    }

    @Test
    void anotherVersionOfItIsNotNamed() throws Exception {
        // 2.0 is a version of the other package only
        assertThat(run("2.0")).startsWith("0 ").contains("对上 0 条");
    }

    @Test
    void theBillOfMaterialsSaysMoreThanTheJars() throws Exception {
        assertThat(audit(Map.of("META-INF/sbom/application.cdx.json", text("{\"components\": [{\"purl\": \"pkg:maven/org.example/lib@1.0?type=jar\"}]}"),
                "BOOT-INF/lib/silent.jar", bytes(Map.of("x.txt", text("x")))))).startsWith("1 ").contains("org.example:lib:1.0  EX-1").doesNotContain("silent");
    }

    private String run(String version) throws Exception {
        return audit(Map.of(
                "BOOT-INF/lib/lib.jar", bytes(Map.of("META-INF/maven/org.example/lib/pom.properties", text("groupId=org.example\nartifactId=lib\nversion=" + version))),
                "BOOT-INF/lib/silent.jar", bytes(Map.of("x.txt", text("x")))));
    }

    private String audit(Map<String, byte[]> packed) throws Exception {
        Path jar = zip("app.jar", packed);
        Path osv = zip("all.zip", Map.of("EX-1.json", text(WEAKNESS)));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8",
                "src/deploy/AuditDependencies.java", osv.toString(), jar.toString()).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + out;
    }

    private Path zip(String name, Map<String, byte[]> files) throws IOException {
        return Files.write(folder.resolve(name), bytes(files));
    }

    private static byte[] bytes(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
