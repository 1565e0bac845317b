package cn.jinchuanggu.bench;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One person of the mixed day: signs in, then reads, matches and writes with pauses until the day ends. Seeded by its number. */
final class DayUser implements Runnable {

    private static final List<String> ACCOUNTS = List.of("enterprise", "institution", "broker", "operator", "officer");
    private static final List<String> WORDS = List.of("皮带跑偏", "党参提取", "视觉缺陷检测", "井下通信", "高值耗材", "半导体外延", "减速机", "疫苗冷链",
            "数字孪生", "植物精油", "焊缝跟踪", "余热回收");
    private static final List<String> ASKED = List.of("井下皮带老是跑偏，想要能自动纠偏并提前报警的装置，识别准确率不低于95%，预算80万以内。",
            "党参鲜货切制以后霉变多，想要低温干燥的办法，能耗不超过0.5千瓦时每公斤水。", "注塑件外观缺陷靠人看，漏检多，想要在线视觉检测，节拍不超过3秒。");

    /** People do not all come in the same instant; the connections that such a crowd opens were seen to stay for fifteen minutes. */
    private static final int ARRIVE_WITHIN_MS = 30_000;

    private final int number;
    private final Browser browser;
    private final ApiCaller writer;
    private final String account;
    private final String password;
    private final int listings;
    private final int pauseSeconds;
    private final long end;
    private final Seen seen;
    private final SplittableRandom random;

    DayUser(int number, URI platform, String password, int listings, int pauseSeconds, long end, Seen seen) {
        this.number = number;
        this.account = ACCOUNTS.get(number % ACCOUNTS.size());
        this.browser = new Browser(platform);
        this.writer = new ApiCaller(platform, number % 2 == 0 ? "enterprise" : "institution", password);
        this.password = password;
        this.listings = listings;
        this.pauseSeconds = pauseSeconds;
        this.end = end;
        this.seen = seen;
        this.random = new SplittableRandom(number);
    }

    @Override
    public void run() {
        try {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(ARRIVE_WITHIN_MS));
            browser.signIn(account, password);
            while (System.nanoTime() < end) {
                int dice = random.nextInt(100);
                if (dice < 70) {
                    read();
                } else if (dice < 90) {
                    match();
                } else {
                    write();
                }
                TimeUnit.MILLISECONDS.sleep((long) (-Math.log(1 - random.nextDouble()) * pauseSeconds * 1000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | AssertionError e) {
            seen.failed("user " + number + ": " + e);
        }
    }

    private void read() {
        String word = URLEncoder.encode(WORDS.get(random.nextInt(WORDS.size())), StandardCharsets.UTF_8);
        String listing = "ach-gen-" + random.nextInt(listings);
        switch (random.nextInt(10)) {
            case 0 -> open("home", "/");
            case 1 -> open("search", "/search?q=" + word);
            case 2 -> open("achievements, words", "/achievements?q=" + word);
            case 3 -> open("achievements, page", "/achievements?page=" + (1 + random.nextInt(50)));
            case 4, 5 -> open("achievement", "/achievements/" + listing);
            case 6 -> open("need", "/needs/" + need());
            case 7 -> open("entity", "/entities/inst-q-0" + (1 + random.nextInt(5)));
            case 8 -> open("services", "/services");
            default -> open("notifications", "/notifications");
        }
    }

    private void match() {
        if (random.nextInt(4) == 0) {
            String text = ASKED.get(random.nextInt(ASKED.size()));
            ask("match of a text", () -> writer.post("/api/matches", "{\"text\": \"" + text + "\", \"limit\": 10}"));
        } else if (random.nextInt(3) == 0) {
            ask("match, API", () -> writer.get("/api/needs/" + need() + "/matches?limit=10"));
        } else {
            open("match page", "/needs/" + need() + "/matches");
        }
    }

    private void write() {
        String name = "第 %d 位的第 %d 件".formatted(number, random.nextInt(1_000_000));
        if (number % 2 == 0) {
            ask("post a need", () -> writer.post("/api/needs", "{\"title\": \"皮带跑偏提前报警%s\", \"text\": \"%s\", \"acceptance\": \"现场连续运行三十天\"}"
                    .formatted(name, ASKED.getFirst())));
        } else {
            ask("post an achievement", () -> writer.post("/api/achievements", "{\"title\": \"托辊声音识别装置%s\", \"readiness\": 7, \"summary\": \"听声音识别卡死的托辊，提前报警。\"}"
                    .formatted(name)));
        }
    }

    private String need() {
        return "need-%s-%02d".formatted(List.of("e", "q", "h").get(random.nextInt(3)), 1 + random.nextInt(30));
    }

    private void open(String kind, String path) {
        ask(kind, () -> browser.get(path));
    }

    private void ask(String kind, Supplier<Answer> request) {
        long from = System.nanoTime();
        Answer answer = request.get();
        seen.add(kind, from, System.nanoTime() - from);
        if (answer.status() >= 300) {
            seen.failed(kind + " answered " + answer.status());
        }
    }

    /** What all of them saw. */
    static final class Seen {

        private final Map<String, Times> times = new TreeMap<>();
        private final Times all = new Times();
        private final Queue<String> errors = new ConcurrentLinkedQueue<>();
        private final List<Times> thirds = List.of(new Times(), new Times(), new Times());
        private long countFrom;
        private long length = Long.MAX_VALUE / 4;

        void countFrom(long nanoTime) {
            countFrom = nanoTime;
        }

        /** @param ns how long it is counted, so that its last third can be compared with its first */
        void countFrom(long nanoTime, long ns) {
            countFrom = nanoTime;
            length = ns;
        }

        /** Milliseconds that 95 % of the calls begun in this third of the time did not exceed. @param third 0, 1 or 2 */
        double p95OfThird(int third) {
            return thirds.get(third).ms(0.95);
        }

        void add(String kind, long from, long ns) {
            if (from >= countFrom) {
                all.add(ns);
                thirds.get((int) Math.min(2, (from - countFrom) / (length / 3))).add(ns);
                synchronized (times) {
                    times.computeIfAbsent(kind, k -> new Times()).add(ns);
                }
            }
        }

        void failed(String what) {
            errors.add(what);
        }

        Queue<String> errors() {
            return errors;
        }

        String table(Duration length) {
            StringBuilder table = new StringBuilder("| asked | requests | p50 | p95 | longest |\n|---|---|---|---|---|\n");
            synchronized (times) {
                times.forEach((kind, t) -> table.append(row(kind, t)));
            }
            table.append(row("all, %.1f a second, %d errors".formatted((double) all.count() / length.toSeconds(), errors.size()), all));
            return table.toString();
        }

        private static String row(String kind, Times t) {
            return String.format(Locale.ROOT, "| %s | %,d | %.0f ms | %.0f ms | %.0f ms |%n", kind, t.count(), t.ms(0.5), t.ms(0.95), t.ms(1));
        }
    }
}
