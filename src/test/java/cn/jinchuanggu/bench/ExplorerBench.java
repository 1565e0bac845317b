package cn.jinchuanggu.bench;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.explorer.SavedView;
import cn.jinchuanggu.explorer.SavedViews;
import cn.jinchuanggu.graph.GraphWriter;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How a picture of 150 and of 500 nodes, the most it may hold, feels in headless Chromium: time until it is drawn, frames a second and
 * the longest task while it is dragged about and while a node is chosen. Goal for 150: drawn in 1.5 s, no task over 200 ms on panning.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench=ExplorerBench}
 */
public final class ExplorerBench {

    private static final double TIES_A_NODE = 2.5;
    private static final int PORTION = 500;
    private static final int COLUMNS = 50;
    private static final int RUNS = 5;
    private static final int WIDE = 1440;
    private static final int HIGH = 1000;
    private static final long SEED = 20261126;
    private static final String WATCH = """
            () => { window.longest = 0; window.frames = 0; window.since = performance.now();
              new PerformanceObserver(list => list.getEntries().forEach(e => { window.longest = Math.max(window.longest, e.duration); })).observe({ type: 'longtask' });
              const count = () => { window.frames++; requestAnimationFrame(count); }; requestAnimationFrame(count); }""";
    private static final String RESET = "() => { window.longest = 0; window.frames = 0; window.since = performance.now(); }";
    private static final String TELL = "() => [window.frames * 1000 / (performance.now() - window.since), window.longest].map(n => n.toFixed(0)).join(' frames/s, longest task ') + ' ms'";

    private ExplorerBench() {
    }

    public static void main(String[] args) throws IOException {
        try (OwnPlatform platform = OwnPlatform.startWithPages()) {
            String address = platform.address();
            for (int nodes : List.of(150, 500)) {
                measure(address + "/graph/explore?view=" + plant(platform, nodes), nodes);
            }
        }
    }

    private static String plant(OwnPlatform platform, int count) {
        Random random = new Random(SEED);
        GraphWriter writer = platform.get(GraphWriter.class);
        List<SavedView.Place> places = new ArrayList<>();
        List<GraphWriter.Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = "ent-bench-%d-%04d".formatted(count, i);
            nodes.add(new GraphWriter.Node(id, i % 3 == 0 ? "Institution" : "Enterprise", Map.of("name", "第" + i + "号单位（示例）", "illustrative", true)));
            places.add(new SavedView.Place(id, i % COLUMNS * 150d, i / COLUMNS * 100d, false));
        }
        List<GraphWriter.Tie> ties = new ArrayList<>();
        for (int i = 0; i < TIES_A_NODE * count; i++) {
            ties.add(new GraphWriter.Tie(places.get(random.nextInt(count)).id(), "COOPERATES_WITH", places.get(random.nextInt(count)).id(), "illustrative", String.valueOf(2015 + i % 10)));
        }
        for (int i = 0; i < count; i += PORTION) {
            writer.write(nodes.subList(i, Math.min(count, i + PORTION)), List.of());
        }
        writer.write(List.of(), ties);
        return platform.get(SavedViews.class).save("尺子" + count, places, null, Actor.PLATFORM, null).id();
    }

    private static void measure(String address, int nodes) {
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(System.getenv().getOrDefault("CHROME_BIN", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
            for (int run = 1; run <= RUNS; run++) {
                Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(WIDE, HIGH));
                long begun = System.nanoTime();
                page.navigate(address);
                page.waitForSelector("[data-explorer][data-ready]");
                double drawn = (System.nanoTime() - begun) / 1e9;
                page.evaluate(WATCH);
                drag(page);
                String pan = (String) page.evaluate(TELL);
                page.evaluate(RESET);
                page.evaluate("() => { const e = document.querySelector('[data-explorer]').explorer; e.select([...e.nodes.keys()][7]); }");
                page.waitForTimeout(500);
                System.out.printf("%d nodes, run %d: open %.1f s; pan %s; choose %s%n", nodes, run, drawn, pan, page.evaluate(TELL));
                page.close();
            }
        }
    }

    /** Two seconds of dragging the empty ground about. */
    private static void drag(Page page) {
        page.locator(".explorer-canvas").scrollIntoViewIfNeeded();
        var box = page.locator(".explorer-canvas").boundingBox();
        double x = box.x + 5;
        double y = box.y + 5;
        page.waitForTimeout(1_000);
        page.evaluate(RESET);
        page.mouse().move(x, y);
        page.mouse().down();
        for (int i = 0; i < 120; i++) {
            page.mouse().move(x + 200 * Math.sin(i / 10d) + 200, y + i % 60 * 4);
            page.waitForTimeout(16);
        }
        page.mouse().up();
    }
}
