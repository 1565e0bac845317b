package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.EmptyGraph;
import cn.jinchuanggu.JinchuangguApplication;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.listing.ListingFeed;
import cn.jinchuanggu.search.SearchIndex;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The platform on a disk that fills up. With the guard, writing stops and reading goes on. Without it the store fails as any Neo4j
 * does, and is opened again by itself once there is room; what was acknowledged is there, in the graph and in the index.
 */
@Tag("slow")
class FullDiskIT {

    private static final Duration NOTICED = Duration.ofSeconds(5);
    private static final Duration RECOVERED = Duration.ofSeconds(60);
    private static final long MB = 1L << 20;
    private static final int DISK_MB = 300;
    /** How often the disk is filled until the store fails; more by {@code -Ddisk.rounds}. */
    private static final int ROUNDS = Integer.getInteger("disk.rounds", 1);

    @TempDir
    private Path folder;

    @Test
    void writingStopsBeforeTheDiskIsFullAndAStoreThatFailedComesBackByItself() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), DISK_MB)) {
            List<String> acknowledged = new ArrayList<>();
            try (ConfigurableApplicationContext platform = start(disk, "96MB")) {
                refusesToWriteWhileTheDiskIsNearlyFull(platform, disk, acknowledged);
            }
            try (ConfigurableApplicationContext platform = start(disk, "0MB")) {
                for (int i = 0; i < ROUNDS; i++) {
                    comesBackAfterTheStoreFailed(platform, disk, acknowledged);
                }
            }
        }
    }

    private static void refusesToWriteWhileTheDiskIsNearlyFull(ConfigurableApplicationContext platform, SmallDisk disk, List<String> acknowledged) throws Exception {
        ApiCaller api = api(platform);
        acknowledged.add(post(api, 0).json().get("id").asString());
        Browser person = new Browser(address(platform));
        person.signIn("enterprise", RunningPlatform.PASSWORD);

        disk.fill(60 * MB);
        await().atMost(NOTICED).until(() -> post(api, 1).status() == 503);
        Answer refused = post(api, 2);
        assertThat(refused.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.header("Retry-After")).hasValue("60");
        assertThat(refused.json().get("title").asString()).contains("磁盘空间不足", "只能查看");
        Answer page = person.submit("/needs/new", "/needs", Map.of("text", "主井提升机闸瓦间隙在线监测"));
        assertThat(page.body()).doesNotContain("Exception");
        assertThat(api.get("/api/needs/" + acknowledged.getFirst()).status()).as("reading goes on").isEqualTo(200);
        assertThat(api.get("/api/needs").status()).isEqualTo(200);
        assertThat(person.get("/needs/" + acknowledged.getFirst()).status()).isEqualTo(200);
        assertThat(api.get("/actuator/health/readiness").status()).isEqualTo(503);
        assertThat(api.get("/actuator/health/reading").status()).isEqualTo(200);
        assertThat(api.get("/actuator/health/liveness").status()).isEqualTo(200);

        disk.empty();
        await().atMost(NOTICED).until(() -> post(api, 3).status() == 201);
        await().atMost(RECOVERED).untilAsserted(() -> assertReady(api));
    }

    private static void comesBackAfterTheStoreFailed(ConfigurableApplicationContext platform, SmallDisk disk, List<String> acknowledged) throws Exception {
        ApiCaller api = api(platform);
        for (int i = 10; i < 30; i++) {
            acknowledged.add(post(api, i).json().get("id").asString());
        }
        disk.fill(0);
        Answer answer = post(api, 30);
        for (int i = 31; answer.status() == 201 && i < 3_000; i++) {
            acknowledged.add(answer.json().get("id").asString());
            answer = post(api, i);
        }
        assertThat(answer.status()).as("the store has failed: %s", answer.body()).isGreaterThanOrEqualTo(500);
        long failedAt = System.nanoTime();
        await().atMost(NOTICED).pollInterval(Duration.ofMillis(100)).until(() -> api.get("/actuator/health/readiness").status() == 503);
        double noticed_s = seconds(failedAt);
        assertThat(api.get("/actuator/health/liveness").status()).as("the process is not to be killed").isEqualTo(200);

        disk.empty();
        long roomAt = System.nanoTime();
        await().atMost(RECOVERED).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> assertReady(api));
        double recovered_s = seconds(roomAt);
        Answer after = post(api, 9_000);
        assertThat(after.status()).as(after.body()).isEqualTo(201);
        acknowledged.add(after.json().get("id").asString());
        assertThat(acknowledged).allSatisfy(id -> assertThat(api.get("/api/needs/" + id).status()).isEqualTo(200));
        ListingFeed feed = platform.getBean(ListingFeed.class);
        SearchIndex index = platform.getBean(SearchIndex.class);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(new TreeMap<>(index.revisions())).isEqualTo(new TreeMap<>(feed.listOpenRevisions())));
        System.out.printf("Full disk: %d acknowledged, 0 lost; noticed after %.1f s, recovered %.1f s after there was room%n", acknowledged.size(), noticed_s, recovered_s);
    }

    private static void assertReady(ApiCaller api) {
        Answer readiness = api.get("/actuator/health/readiness");
        assertThat(readiness.status()).as(readiness.body()).isEqualTo(200);
    }

    private static ConfigurableApplicationContext start(SmallDisk disk, String keepFree) {
        return new SpringApplicationBuilder(JinchuangguApplication.class).run("--server.port=0", "--jinchuanggu.graph.data-folder=" + EmptyGraph.in(disk.folder()),
                "--jinchuanggu.graph.page-cache-mi-b=32", "--jinchuanggu.seed.set=tiny", "--jinchuanggu.demo.enterprise-party=ent-t-01", "--jinchuanggu.demo.password=" + RunningPlatform.PASSWORD,
                "--jinchuanggu.demo.thread=false", "--jinchuanggu.limits.enabled=false", "--jinchuanggu.disk.keep-free=" + keepFree);
    }

    private static Answer post(ApiCaller api, int number) {
        return api.post("/api/needs", "{\"text\": \"主井提升机闸瓦间隙在线监测，编号" + number + "\"}");
    }

    private static ApiCaller api(ConfigurableApplicationContext platform) {
        return new ApiCaller(address(platform), "enterprise", RunningPlatform.PASSWORD);
    }

    private static URI address(ConfigurableApplicationContext platform) {
        return URI.create("http://localhost:" + ((WebServerApplicationContext) platform).getWebServer().getPort());
    }

    private static double seconds(long from_ns) {
        return (System.nanoTime() - from_ns) / 1e9;
    }
}
