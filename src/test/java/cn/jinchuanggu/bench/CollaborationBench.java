package cn.jinchuanggu.bench;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.bench.GeneratedEcosystem.Kind;
import cn.jinchuanggu.collaboration.PartnerMode;
import cn.jinchuanggu.collaboration.PartnerQuestion;
import cn.jinchuanggu.collaboration.Partners;
import cn.jinchuanggu.collaboration.bridge.BridgeAnswer;
import cn.jinchuanggu.collaboration.bridge.Bridges;
import cn.jinchuanggu.collaboration.bridge.BrokeredBefore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * How long bridges and partners take on invented ecosystems of growing size ({@link GeneratedEcosystem}), between parties drawn
 * at random and between hubs. Works on the part of the platform that reads the graph; prints the rows of the table in
 * {@code src/docs/BENCHMARKS.md}. Arguments: {@code nodes=} sizes with commas between, {@code calls=} measured of each kind,
 * {@code warm=} before them,
 * {@code folder=} to keep the data in, {@code cache=} MiB of the page cache, {@code keep=} true to leave a graph where it is and
 * to take the one that is there.
 */
public final class CollaborationBench {

    private static final int HUBS = 20;
    private static final int LIMIT = 10;

    private final Path folder;
    private final int calls;
    private final int warmUp;
    private final long cache;
    private final boolean keep;

    /** The part of the platform that answers from the graph; nobody has introduced anybody. */
    @EnableAutoConfiguration
    @ComponentScan({"cn.jinchuanggu.graph", "cn.jinchuanggu.collaboration"})
    static class GraphAlone {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        BrokeredBefore brokered() {
            return (from, to, reader, today) -> List.of();
        }
    }

    private CollaborationBench(Arguments asked) {
        this.folder = asked.path("folder").orElse(Path.of("target/collaboration-bench"));
        this.calls = asked.number("calls", 300);
        this.warmUp = asked.number("warm", 150);
        this.cache = asked.number("cache", 1536);
        this.keep = asked.text("keep").map(Boolean::parseBoolean).orElse(false);
    }

    public static void main(String[] arguments) throws IOException {
        Arguments asked = Arguments.of(arguments);
        var bench = new CollaborationBench(asked);
        print("%n| nodes, ties | asked | from, to | p50 | p95 | longest | processor time | with an answer |%n|---|---|---|---|---|---|---|---|%n");
        for (String size : asked.text("nodes").orElse("10000,100000").split(",")) {
            bench.run(Integer.parseInt(size));
        }
    }

    private void run(int nodes) throws IOException {
        Path data = folder.resolve(Integer.toString(nodes));
        if (!keep || !Files.exists(data)) {
            delete(data);
            long from = System.nanoTime();
            new GeneratedEcosystem(nodes).write(data.resolve("neo4j"));
            System.err.printf("%,d nodes written in %.0f s%n", nodes, (System.nanoTime() - from) / 1e9);
        }
        try (ConfigurableApplicationContext platform = open(data, cache)) {
            measure(nodes, platform.getBean(Bridges.class), platform.getBean(Partners.class));
        } finally {
            if (!keep) {
                delete(data);
            }
        }
    }

    static ConfigurableApplicationContext open(Path data, long cache) {
        return new SpringApplicationBuilder(GraphAlone.class).web(WebApplicationType.NONE)
                .properties("logging.level.cn.jinchuanggu=WARN", "spring.main.lazy-initialization=true")
                .run("--jinchuanggu.graph.data-folder=" + data, "--jinchuanggu.graph.page-cache-mi-b=" + cache);
    }

    private void measure(int nodes, Bridges bridges, Partners partners) {
        var random = new SplittableRandom(7);
        Supplier<String> anybody = () -> any(random, nodes, Integer.MAX_VALUE);
        Supplier<String> hub = () -> any(random, nodes, HUBS);
        String size = String.format(Locale.ROOT, "%,d, %,d", nodes, (long) nodes * GeneratedEcosystem.TIES_PER_NODE);
        row(size, "bridges", "any, any", () -> ways(bridges, anybody.get(), anybody.get()));
        row(size, "bridges", "any, hub", () -> ways(bridges, anybody.get(), hub.get()));
        row(size, "bridges", "hub, hub", () -> ways(bridges, hub.get(), hub.get()));
        for (PartnerMode mode : PartnerMode.values()) {
            var question = new PartnerQuestion(mode, "", "", "", LIMIT);
            row(size, "partners, " + mode.word(), "any enterprise", () -> partners.listPartners(Kind.Enterprise.id(random.nextInt(Kind.Enterprise.of(nodes))),
                    question, Actor.VISITOR).partners().size());
            row(size, "partners, " + mode.word(), "hub", () -> partners.listPartners(hub.get(), question, Actor.VISITOR).partners().size());
        }
    }

    private static int ways(Bridges bridges, String from, String to) {
        return from.equals(to) ? 1 : bridges.find(from, to, LIMIT, Actor.VISITOR).groups().stream().map(BridgeAnswer.Group::bridges).mapToInt(List::size).sum();
    }

    /** A party of the first ranks, whatever its kind, or of all. */
    private static String any(SplittableRandom random, int nodes, int ranks) {
        List<Kind> kinds = ranks == HUBS ? List.of(Kind.Park, Kind.Institution, Kind.Enterprise, Kind.Platform)
                : List.of(Kind.Enterprise, Kind.Enterprise, Kind.Expert, Kind.Institution);
        Kind kind = kinds.get(random.nextInt(kinds.size()));
        return kind.id(random.nextInt(Math.min(ranks, kind.of(nodes))));
    }

    private void row(String size, String what, String between, Supplier<Integer> call) {
        for (int i = 0; i < warmUp; i++) {
            call.get();
        }
        Times times = new Times();
        int answered = 0;
        long processor = processorTime();
        for (int i = 0; i < calls; i++) {
            long from = System.nanoTime();
            answered += call.get() > 0 ? 1 : 0;
            times.add(System.nanoTime() - from);
        }
        print("| %s | %s | %s | %.1f ms | %.1f ms | %.0f ms | %.1f ms | %d %% |%n", size, what, between, times.ms(0.5), times.ms(0.95), times.ms(1),
                (processorTime() - processor) / 1e6 / calls, 100 * answered / calls);
    }

    /** Of this process with all its threads, in nanoseconds: says more than the clock when others use the cores too. */
    static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void delete(Path data) throws IOException {
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
