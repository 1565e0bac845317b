package cn.jinchuanggu.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstalledJdksTest {

    @TempDir
    private Path root;

    @Test
    void takesTheNewestThatIsNewEnough() throws IOException {
        jdk("usr/lib/jvm/java-17-openjdk", "JAVA_VERSION=\"17.0.15\"");
        jdk("usr/lib/jvm/java-21-openjdk", "JAVA_VERSION=\"21.0.8\"");
        Path newest = jdk("home/.sdkman/candidates/java/25.0.3-tem", "JAVA_VERSION=\"25.0.3\"");

        assertThat(found(Map.of())).isEqualTo(newest);
    }

    @Test
    void prefersJavaHomeWhenItIsNewEnough() throws IOException {
        jdk("usr/lib/jvm/java-25", "JAVA_VERSION=\"25\"");
        Path chosen = jdk("elsewhere/jdk", "JAVA_VERSION=\"21\"");

        assertThat(found(Map.of("JAVA_HOME", root.resolve("elsewhere/jdk").toString()))).isEqualTo(chosen);
    }

    @Test
    void passesOverJavaHomeWhenItIsTooOld() throws IOException {
        Path newer = jdk("opt/jdk-22", "JAVA_VERSION=\"22.0.1\"");
        jdk("elsewhere/jdk", "JAVA_VERSION=\"1.8.0_402\"");

        assertThat(found(Map.of("JAVA_HOME", root.resolve("elsewhere/jdk").toString()))).isEqualTo(newer);
    }

    @Test
    void findsTheHomeInsideABundleOfMacOs() throws IOException {
        Path java = jdk("Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home", "JAVA_VERSION=\"25.0.1\"");

        assertThat(found(Map.of())).isEqualTo(java);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JAVA_VERSION=\"17.0.15\"", "JAVA_VERSION=\"\"", "JAVA_VERSION=\"next\"", "JAVA_VERSION=\\u12",
        "JAVA_VERSION=\"25\"\nMODULES=\"java.base java.logging\""})
    void passesOverWhatCannotRunThePlatform(String release) throws IOException {
        jdk("usr/lib/jvm/strange", release);

        assertThat(found(Map.of())).as(release).isNull();
    }

    @Test
    void passesOverAHomeWithoutARunnableJava() throws IOException {
        Path java = jdk("usr/lib/jvm/java-25", "JAVA_VERSION=\"25\"");
        Files.delete(java);

        assertThat(found(Map.of())).isNull();
    }

    private Path found(Map<String, String> environment) {
        return InstalledJdks.of(environment, root.resolve("home"), root).findJava(Launch.LEAST_VERSION).orElse(null);
    }

    private Path jdk(String home, String release) throws IOException {
        Path java = root.resolve(home).resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(root.resolve(home).resolve("release"), release);
        Files.writeString(java, "");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return java;
    }
}
