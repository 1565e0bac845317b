package cn.jinchuanggu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The table of articles in the documentation says what the data says. */
class ArticlesDocumentTest {

    @Test
    void documentationIsUpToDate() throws IOException {
        if (Boolean.getBoolean("articles.write")) {
            ArticlesDocument.write();
        }
        assertThat(Files.readString(ArticlesDocument.FILE).replace("\r\n", "\n"))
                .as("write it anew with " + ArticlesDocument.COMMAND)
                .isEqualTo(ArticlesDocument.text());
    }
}
