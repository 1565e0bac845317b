package cn.jinchuanggu.bench;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * How long the server takes for the pages that everybody reads, asked one after the other over loopback while the graph holds 100,000
 * more services. Goal: p95 of 300 ms for each page.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench=PagesBench}
 */
public final class PagesBench {

    private static final int RUNS = 30;
    private static final int WARM = 5;
    private static final List<String> PAGES = List.of("/", "/achievements", "/needs", "/needs?track=track-equipment", "/search?q=%E7%9A%AE%E5%B8%A6%E8%B7%91%E5%81%8F", "/needs/need-q-15",
            "/needs/need-q-15/matches", "/services", "/services?category=%E6%A3%80%E9%AA%8C%E6%A3%80%E6%B5%8B&sort=CHEAPEST", "/services/serv-q-01", "/challenges", "/policy", "/policy/9",
            "/policy/calculator", "/graph", "/graph/explore?id=ent-q-01", "/openings?id=ent-q-01", "/entities/ent-q-01", "/entities/ent-q-01/partners", "/window", "/help", "/login");

    private PagesBench() {
    }

    public static void main(String[] args) throws IOException {
        int runs = Arguments.of(args).number("runs", RUNS);
        try (OwnPlatform platform = OwnPlatform.startWithPages()) {
            CatalogueBench.plant(platform.get(Neo4jClient.class));
            Browser browser = new Browser(URI.create(platform.address()));
            System.out.printf("| page | status | kB | p50 | p95 | goal |%n|---|---|---|---|---|---|%n");
            PAGES.forEach(page -> measure(browser, page, runs));
        }
    }

    private static void measure(Browser browser, String page, int runs) {
        String path = page.startsWith("/openings") ? "/api/explorer" + page : page;
        Times.of(WARM, run -> browser.get(path));
        Times times = Times.of(runs, run -> browser.get(path));
        Answer answer = browser.get(path);
        System.out.printf(Locale.ROOT, "| `%s` | %d | %.0f | %.0f ms | %.0f ms | 300 ms%s |%n", path, answer.status(), answer.body().length() / 1000.0, times.ms(0.5), times.ms(0.95),
                times.ms(0.95) > 300 ? ": missed" : "");
    }
}
