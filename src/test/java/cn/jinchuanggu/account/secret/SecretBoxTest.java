package cn.jinchuanggu.account.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.graph.DataFolder;
import cn.jinchuanggu.graph.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretBoxTest {

    private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.US_ASCII);
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path folder;

    @Test
    void drawsAKeyForTheOwnerOnlyAndKeepsIt() throws IOException {
        String closed = box("", "").close(SECRET, "x");
        Path key = folder.resolve("security.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
        assertThat(box("", "").open(closed, "x")).isEqualTo(SECRET);
        assertThat(box("", key.toString()).open(closed, "x")).as("the same key from a file").isEqualTo(SECRET);
        assertThatThrownBy(() -> box(KEY, "").open(closed, "x")).as("another key").isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChangedTextDoesNotOpen() throws IOException {
        SecretBox box = box(KEY, "");
        String closed = box.close(SECRET, "x");
        char last = closed.charAt(closed.length() - 3);
        String changed = closed.substring(0, closed.length() - 3) + (last == 'A' ? 'B' : 'A') + closed.substring(closed.length() - 2);
        assertThatThrownBy(() -> box.open(changed, "x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box.open(closed, "y")).isInstanceOf(IllegalStateException.class);
        assertThat(folder.resolve("security.key")).doesNotExist();
    }

    @Test
    void aDigestNeedsTheKey() throws IOException {
        assertThat(box(KEY, "").digest("a")).isEqualTo(box(KEY, "").digest("a")).hasSize(64).isNotEqualTo(box("", "").digest("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "c2hvcnQ=", "not base 64 at all!"})
    void aKeyThatIsNoneIsRefusedAtTheStart(String key) {
        assertThatThrownBy(() -> box(key, "")).isInstanceOf(StartRefused.class);
    }

    private SecretBox box(String key, String file) throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            return new SecretBox(new KeySettings(key, file), data);
        }
    }
}
