package cn.jinchuanggu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on an embedded graph with {@code seed-data/tiny}, started once for all classes that extend it. */
@SpringBootTest(properties = "jinchuanggu.seed.set=tiny")
public abstract class TinyPlatform {

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) {
        registry.add("jinchuanggu.graph.data-folder", TinyPlatform::newFolder);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("jinchuanggu-tiny");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
