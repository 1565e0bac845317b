package cn.jinchuanggu.trust;

import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.EmptyGraph;
import cn.jinchuanggu.JinchuangguApplication;
import cn.jinchuanggu.graph.LocalDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The platform in this process on a Neo4j server, with a {@link BoltLine} between them. */
public final class ServerPlatform implements AutoCloseable {

    private final LocalDatabase server;
    private final BoltLine line;
    private final ConfigurableApplicationContext platform;

    private ServerPlatform(LocalDatabase server, BoltLine line, ConfigurableApplicationContext platform) {
        this.server = server;
        this.line = line;
        this.platform = platform;
    }

    /** @param arguments further settings, such as {@code --jinchuanggu.seed.set=tiny} */
    public static ServerPlatform start(Path folder, String... arguments) throws IOException {
        LocalDatabase server = EmptyGraph.openServer(folder, ChildPlatform.PASSWORD);
        BoltLine line = new BoltLine(server.boltAddress().getPort());
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--jinchuanggu.graph.data-folder=" + folder.resolve("data"),
                "--jinchuanggu.demo.password=" + ChildPlatform.PASSWORD, "--jinchuanggu.demo.thread=false", "--jinchuanggu.limits.enabled=false",
                "--spring.neo4j.uri=bolt://127.0.0.1:" + line.port(), "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + ChildPlatform.PASSWORD));
        all.addAll(List.of(arguments));
        return new ServerPlatform(server, line, new SpringApplicationBuilder(JinchuangguApplication.class).run(all.toArray(String[]::new)));
    }

    public BoltLine line() {
        return line;
    }

    public <T> T bean(Class<T> type) {
        return platform.getBean(type);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + ((WebServerApplicationContext) platform).getWebServer().getPort());
    }

    /** A program that calls it as a demo account. */
    public ApiCaller api(String username) {
        return new ApiCaller(address(), username, ChildPlatform.PASSWORD);
    }

    /** A person's browser, not signed in. */
    public Browser visitor() {
        return new Browser(address());
    }

    @Override
    public void close() throws IOException {
        line.loseNothing();
        platform.close();
        line.close();
        server.close();
    }
}
