package cn.jinchuanggu.bench;

import cn.jinchuanggu.JinchuangguApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A platform in this process with an embedded Neo4j of its own; its folder goes with it. */
final class OwnPlatform implements AutoCloseable {

    private final Path folder;
    private final ConfigurableApplicationContext context;

    private OwnPlatform(Path folder, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.context = context;
    }

    /**
     * Starts it without its web server and without demo accounts.
     *
     * @param settings further settings, {@code name=value}
     */
    static OwnPlatform start(String... settings) throws IOException {
        return start(WebApplicationType.NONE, settings);
    }

    /** Starts it with its web server on a free port. */
    static OwnPlatform startWithPages() throws IOException {
        return start(WebApplicationType.SERVLET, "jinchuanggu.limits.enabled=false");
    }

    private static OwnPlatform start(WebApplicationType web, String... settings) throws IOException {
        Path folder = Files.createTempDirectory("bench");
        // as arguments, because defaults give way to application.yaml
        String[] arguments = Stream.concat(Stream.of("server.port=0", "logging.level.cn.jinchuanggu=WARN", "jinchuanggu.demo.enabled=false",
                "jinchuanggu.graph.data-folder=" + folder), Stream.of(settings)).map(setting -> "--" + setting).toArray(String[]::new);
        return new OwnPlatform(folder, new SpringApplicationBuilder(JinchuangguApplication.class).web(web).run(arguments));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    <T> T get(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    <T> Collection<T> all(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
