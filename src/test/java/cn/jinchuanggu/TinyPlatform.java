package cn.jinchuanggu;

import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The application on an embedded graph of its own that holds {@code seed-data/tiny}, started once for all {@code *IT}
 * classes that extend this. For what is drawn on paper; what needs the demo accounts or a port is a {@link RunningPlatform}.
 */
@SpringBootTest(properties = {"jinchuanggu.seed.set=tiny", "jinchuanggu.demo.enabled=false", "jinchuanggu.window.rounds=false"})
public abstract class TinyPlatform {

    /** A new one for every test run; {@code mvn clean} takes them away. */
    private static final Path FOLDER = Path.of("target", "tiny-platform-" + ProcessHandle.current().pid());

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jinchuanggu.graph.data-folder", () -> EmptyGraph.in(FOLDER));
    }
}
