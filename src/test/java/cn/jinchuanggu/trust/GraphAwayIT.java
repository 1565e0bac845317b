package cn.jinchuanggu.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.JinchuangguApplication;
import cn.jinchuanggu.graph.GraphSettings;
import cn.jinchuanggu.graph.LocalDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The platform on a Neo4j server that goes away while it runs, and comes back. */
@Tag("slow")
class GraphAwayIT {

    private static final String PASSWORD = "only-for-tests-1";

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void saysSoWhileTheGraphIsAwayAndRecoversWithoutARestart() throws Exception {
        GraphSettings settings = new GraphSettings(folder, 0, "", 64);
        LocalDatabase.Opener opener = ServiceLoader.load(LocalDatabase.Opener.class).findFirst().orElseThrow();
        try (LocalDatabase server = opener.open(folder.resolve("server"), PASSWORD, settings);
                BoltLine line = new BoltLine(server.boltAddress().getPort());
                ConfigurableApplicationContext platform = new SpringApplicationBuilder(JinchuangguApplication.class).run(
                        "--server.port=0", "--jinchuanggu.graph.data-folder=" + folder.resolve("data"), "--jinchuanggu.seed.set=tiny",
                        "--jinchuanggu.demo.password=" + PASSWORD, "--spring.neo4j.uri=bolt://127.0.0.1:" + line.port(),
                        "--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=" + PASSWORD)) {
            int port = ((WebServerApplicationContext) platform).getWebServer().getPort();
            String need = get(port, "/api/needs").body().replaceAll("(?s).*?\"id\":\"(need-[^\"]+)\".*", "$1");
            assertThat(get(port, "/api/needs/" + need).statusCode()).isEqualTo(200);

            line.cut();
            HttpResponse<String> away = get(port, "/api/needs/" + need);
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            HttpResponse<String> page = get(port, "/needs/" + need);
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).doesNotContain("Exception");
            assertThat(get(port, "/api/needs").statusCode()).as("search needs the index alone").isEqualTo(200);
            HttpResponse<String> matches = get(port, "/api/needs/" + need + "/matches");
            assertThat(matches.statusCode()).as("matching goes on from the index, or says that it cannot").isIn(200, 503);
            assertThat(get(port, "/actuator/health").statusCode()).isEqualTo(503);

            line.join();
            await().atMost(Duration.ofSeconds(60)).until(() -> get(port, "/api/needs/" + need).statusCode() == 200);
            await().atMost(Duration.ofSeconds(90)).until(() -> get(port, "/actuator/health").statusCode() == 200);
        }
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(60)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
