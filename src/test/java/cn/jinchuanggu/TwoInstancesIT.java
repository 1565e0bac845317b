package cn.jinchuanggu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.graph.LocalDatabase;
import cn.jinchuanggu.listing.ListingFeed;
import cn.jinchuanggu.search.SearchIndex;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Two instances of the platform, each with a data folder and an index of its own, on one Neo4j server. */
@Tag("slow")
@BesideOthers
class TwoInstancesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void stayEqualUnderWritesToBothAndOneServesOnWhenTheOtherEnds() {
        LocalDatabase server = EmptyGraph.openServer(folder, RunningPlatform.PASSWORD);
        try (server; ConfigurableApplicationContext first = instance("one", server); ConfigurableApplicationContext second = instance("two", server)) {
            String byFirst = post(first, "主井提升钢丝绳断丝在线探伤，编号甲一");
            String bySecond = post(second, "副井罐道梁腐蚀厚度检测，编号乙二");
            assertThat(api(first).delete("/api/needs/" + post(first, "写错了的一条")).status()).isEqualTo(204);

            var graph = second.getBean(ListingFeed.class);
            for (ConfigurableApplicationContext instance : new ConfigurableApplicationContext[] {first, second}) {
                await().atMost(PATIENCE).untilAsserted(() -> assertThat(new TreeMap<>(instance.getBean(SearchIndex.class).revisions()))
                        .containsKeys(byFirst, bySecond).isEqualTo(new TreeMap<>(graph.listOpenRevisions())));
            }

            String matches = "/api/needs/" + byFirst + "/matches?limit=3";
            String best = api(second).get(matches).json().get("matches").get(0).get("achievement").get("id").asString();
            assertThat(api(first).post("/api/matches/feedback", "{\"need\": \"" + byFirst + "\", \"achievement\": \"" + best + "\", \"verdict\": \"ACCEPTED\"}").status())
                    .isEqualTo(201);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(api(second).get(matches).body()).contains("想对接这一项"));

            tellsOnceOfWhatWasSavedOnOneAndPostedOnTheOther(first, second);

            first.close();
            String later = post(second, "另一个实例停了以后写的一条，编号丙三");
            await().atMost(PATIENCE).until(() -> second.getBean(SearchIndex.class).find(later).isPresent());
            assertThat(api(second).get("/api/needs/" + byFirst + "/matches?limit=3").status()).isEqualTo(200);
        }
    }

    private static void tellsOnceOfWhatWasSavedOnOneAndPostedOnTheOther(ConfigurableApplicationContext first, ConfigurableApplicationContext second) {
        assertThat(api(first, "institution").post("/api/saved-searches", "{\"q\": \"斜井人车钢丝绳\"}").status()).isEqualTo(201);
        List<String> posted = List.of(post(second, "斜井人车钢丝绳磨损在线检测，编号丁四"), post(first, "斜井人车钢丝绳断丝怎么发现，编号戊五"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(api(second, "institution").get("/api/notifications").json().get("total").asInt()).isEqualTo(2));
        await().during(Duration.ofSeconds(6)).atMost(PATIENCE).untilAsserted(() ->
                assertThat(api(first, "institution").get("/api/notifications").json().get("total").asInt()).as("both read on, neither tells again").isEqualTo(2));
        assertThat(api(first, "institution").get("/api/notifications").body()).contains(posted);
    }

    private ConfigurableApplicationContext instance(String name, LocalDatabase server) {
        return new SpringApplicationBuilder(JinchuangguApplication.class).run(
                "--server.port=0", "--jinchuanggu.graph.data-folder=" + folder.resolve(name),
                "--jinchuanggu.demo.password=" + RunningPlatform.PASSWORD, "--jinchuanggu.demo.thread=false", "--jinchuanggu.limits.enabled=false", "--spring.neo4j.uri=" + server.boltAddress(),
                "--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=" + RunningPlatform.PASSWORD);
    }

    private static ApiCaller api(ConfigurableApplicationContext instance) {
        return api(instance, "enterprise");
    }

    private static ApiCaller api(ConfigurableApplicationContext instance, String username) {
        int port = ((WebServerApplicationContext) instance).getWebServer().getPort();
        return new ApiCaller(URI.create("http://localhost:" + port), username, RunningPlatform.PASSWORD);
    }

    private static String post(ConfigurableApplicationContext instance, String text) {
        var posted = api(instance).post("/api/needs", "{\"text\": \"" + text + "\"}");
        assertThat(posted.status()).as(posted.body()).isEqualTo(201);
        return posted.json().get("id").asString();
    }
}
