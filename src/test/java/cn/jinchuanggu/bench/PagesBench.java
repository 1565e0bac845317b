package cn.jinchuanggu.bench;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How long the server takes for the pages that everybody reads, asked one after the other over loopback by somebody who is signed in,
 * on the packaged jar with many listings in its graph. Goal: p95 of 300 ms for each page. Arguments: {@code listings=} (100,000),
 * {@code runs=} of each page (30), {@code folder=} to keep the data in.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench=PagesBench}
 */
public final class PagesBench {

    private static final int GOAL_MS = 300;
    /** Rounds over all pages before anything is counted. */
    private static final int WARM = 15;
    private static final List<String> PAGES = List.of("/", "/achievements", "/achievements?q=%E7%9A%AE%E5%B8%A6%E8%B7%91%E5%81%8F", "/achievements?page=40", "/achievements/ach-gen-77", "/needs",
            "/needs?track=track-equipment", "/search?q=%E7%9A%AE%E5%B8%A6%E8%B7%91%E5%81%8F", "/needs/need-q-15", "/needs/need-q-15/matches", "/services",
            "/services?category=%E6%A3%80%E9%AA%8C%E6%A3%80%E6%B5%8B&sort=CHEAPEST", "/services/serv-q-01", "/challenges", "/policy", "/policy/9", "/policy/calculator", "/graph",
            "/graph/explore?id=ent-q-01", "/api/explorer/openings?id=ent-q-01", "/entities/ent-q-01", "/entities/inst-q-02", "/entities/ent-q-01/partners", "/window", "/notifications", "/help");

    private PagesBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Arguments asked = Arguments.of(arguments);
        int runs = asked.number("runs", 30);
        Path folder = MixedDayBench.filled(asked, "pages", 100_000);
        try (JarProcess jar = JarProcess.start(folder, "/actuator/health", "--jinchuanggu.demo.password=" + MixedDayBench.PASSWORD)) {
            Browser browser = new Browser(jar.address());
            browser.signIn("institution", MixedDayBench.PASSWORD);
            Times.of(WARM, run -> PAGES.forEach(browser::get));
            System.out.printf("%n| page | status | kB | p50 | p95 | goal |%n|---|---|---|---|---|---|%n");
            PAGES.forEach(page -> measure(browser, page, runs));
        }
    }

    private static void measure(Browser browser, String page, int runs) {
        Times times = Times.of(runs, run -> browser.get(page));
        Answer answer = browser.get(page);
        System.out.printf(Locale.ROOT, "| `%s` | %d | %.0f | %.0f ms | %.0f ms | %d ms%s |%n", page, answer.status(), answer.body().length() / 1000.0, times.ms(0.5), times.ms(0.95),
                GOAL_MS, times.ms(0.95) > GOAL_MS ? ": missed" : "");
    }
}
