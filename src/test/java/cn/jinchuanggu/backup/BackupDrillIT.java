package cn.jinchuanggu.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.BesideOthers;
import cn.jinchuanggu.EmptyGraph;
import cn.jinchuanggu.JinchuangguApplication;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.backup.cli.BackupCommand;
import cn.jinchuanggu.backup.cli.RestoreCommand;
import cn.jinchuanggu.backup.store.Filling;
import cn.jinchuanggu.graph.GraphSettings;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.LocalDatabase;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.listing.ListingFeed;
import cn.jinchuanggu.search.SearchIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/**
 * The drill: some five thousand nodes and three writers, a backup in the middle of it, by the page's way and by the command; restored
 * into an empty folder, which then starts and finds everything, and into a server.
 */
@Tag("slow")
@BesideOthers
class BackupDrillIT {

    private static final int NODES = 4_000;
    private static final int TIES_EACH = 3;
    private static final int TOGETHER = 1_000;
    private static final int WRITERS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PASSWORD = "only-for-tests-1";

    @TempDir
    private Path folder;
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger number = new AtomicInteger();

    private record Ended(int code, String out, String err) {
    }

    @Test
    void whatIsRestoredIsWhatWasThereAtOneMoment() throws Exception {
        Path byCommand = folder.resolve("by-command.zip");
        Path byPage;
        try (ConfigurableApplicationContext platform = platform("first"); AutoCloseable still = () -> going.set(false)) {
            fill(platform.getBean(GraphWriter.class));
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(Thread.ofPlatform().start(() -> write(platform)));
            }
            await().atMost(PATIENCE).until(() -> number.get() > 2 * WRITERS);
            int before = number.get();
            byPage = platform.getBean(Backups.class).make(Backups.Kind.MANUAL, Actor.PLATFORM).file();
            assertThat(number.get()).as("nobody waited for the backup").isGreaterThan(before);
            Ended asked = run(new BackupCommand(), "--file=" + byCommand, data("first"));
            assertThat(asked.code()).as(asked.err()).isZero();
            assertThat(asked.out()).contains("已写到", "sha256");
            going.set(false);
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(run(new RestoreCommand(), "--file=" + byPage, data("first")).code()).as("the platform runs there").isNotZero();
        }
        for (Path backup : List.of(byPage, byCommand)) {
            holdsWholeCommandsOnly(backup);
        }
        restoresIntoAnEmptyFolder(byCommand);
        restoresIntoAServer(byPage);
    }

    private void fill(GraphWriter writer) {
        List<GraphWriter.Node> nodes = new ArrayList<>();
        List<GraphWriter.Tie> ties = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            nodes.add(enterprise("ent-fill-" + i));
            for (int k = 1; k <= TIES_EACH; k++) {
                ties.add(new GraphWriter.Tie("ent-fill-" + i, "COOPERATES_WITH", "ent-fill-" + (i + k * 7) % NODES, "illustrative", "2025-01-01"));
            }
        }
        for (int i = 0; i < NODES; i += TOGETHER) {
            writer.write(nodes.subList(i, i + TOGETHER), List.of());
        }
        for (int i = 0; i < ties.size(); i += TOGETHER) {
            writer.write(List.of(), ties.subList(i, i + TOGETHER));
        }
    }

    private static GraphWriter.Node enterprise(String id) {
        return new GraphWriter.Node(id, "Enterprise", Map.of("name", id + "（示例）", "illustrative", true));
    }

    /** One command after another: a record, two enterprises and the tie between them, all or nothing; and now and then one goes again. */
    private void write(ConfigurableApplicationContext platform) {
        var journal = platform.getBean(Journal.class);
        var audit = platform.getBean(AuditTrail.class);
        var writer = platform.getBean(GraphWriter.class);
        while (going.get()) {
            int i = number.incrementAndGet();
            journal.inTransaction(() -> {
                writer.write(List.of(enterprise("ent-drill-" + i + "-a"), enterprise("ent-drill-" + i + "-b")),
                        List.of(new GraphWriter.Tie("ent-drill-" + i + "-a", "COOPERATES_WITH", "ent-drill-" + i + "-b", "illustrative", "2026-01-01")));
                audit.record(AuditKind.SETTING_CHANGED, Actor.PLATFORM, "drill", Map.of("drill", i));
                return null;
            });
            writer.remove(List.of("ent-fill-" + i % NODES));
            writer.write(List.of(enterprise("ent-fill-" + i % NODES)), List.of());
        }
    }

    private static void holdsWholeCommandsOnly(Path backup) throws IOException {
        Set<Integer> recorded = new HashSet<>();
        Set<String> there = new HashSet<>();
        Set<String> tied = new HashSet<>();
        try (BackupFile file = BackupFile.open(backup)) {
            file.verify();
            file.eachNode(node -> {
                if (node.id().startsWith("JournalEntry/SECURITY#") && String.valueOf(node.properties().get("facts")).startsWith("{\"drill\":")) {
                    recorded.add(Integer.parseInt(String.valueOf(node.properties().get("facts")).replaceAll("\\D", "")));
                }
                if (node.id().startsWith("Entity/ent-drill-")) {
                    there.add(node.id());
                }
            });
            file.eachTie(tie -> {
                if (tie.from().startsWith("Entity/ent-drill-")) {
                    tied.add(tie.from() + " " + tie.to());
                }
            });
            assertThat(file.manifest().countNodes()).isGreaterThan(NODES);
        }
        assertThat(recorded).isNotEmpty();
        assertThat(there).hasSize(2 * recorded.size()).allMatch(id -> recorded.contains(Integer.parseInt(id.split("-")[2])));
        assertThat(tied).hasSize(recorded.size());
    }

    private void restoresIntoAnEmptyFolder(Path backup) throws IOException {
        Ended restored = run(new RestoreCommand(), "--file=" + backup, data("second"));
        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("逐字节比较", "已恢复");

        Path again = folder.resolve("again.zip");
        assertThat(run(new BackupCommand(), "--file=" + again, data("second")).code()).isZero();
        assertThat(otherLines(again, backup)).as("nothing but the record of the restore is new")
                .allMatch(id -> id.startsWith("JournalEntry/SECURITY#") || id.equals("JournalHead/SECURITY") || id.startsWith("JournalSubject/")).isNotEmpty();

        Ended refused = run(new RestoreCommand(), "--file=" + backup, data("second"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("已经有内容", "空的数据目录");

        try (ConfigurableApplicationContext platform = platform("second")) {
            var index = platform.getBean(SearchIndex.class);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(new TreeMap<>(index.revisions()))
                    .isNotEmpty().isEqualTo(new TreeMap<>(platform.getBean(ListingFeed.class).listOpenRevisions())));
        }
    }

    /** The ids of nodes whose lines stand in one backup and not in the other. */
    private static Set<String> otherLines(Path one, Path other) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        try (BackupFile first = BackupFile.open(one); BackupFile second = BackupFile.open(other)) {
            first.eachNode(node -> lines.put(node.id(), Lines.write(node)));
            second.eachNode(node -> lines.remove(node.id(), Lines.write(node)));
            List<String> ties = new ArrayList<>();
            first.eachTie(tie -> ties.add(Lines.write(tie)));
            List<String> before = new ArrayList<>();
            second.eachTie(tie -> before.add(Lines.write(tie)));
            assertThat(ties).isEqualTo(before);
        }
        return lines.keySet();
    }

    private void restoresIntoAServer(Path backup) {
        LocalDatabase.Opener opener = ServiceLoader.load(LocalDatabase.Opener.class).findFirst().orElseThrow();
        try (LocalDatabase server = opener.open(folder.resolve("server"), PASSWORD, new GraphSettings(folder, 0, "", 64))) {
            String[] there = {data("third"), "--spring.neo4j.uri=" + server.boltAddress(), "--spring.neo4j.authentication.username=neo4j",
                    "--spring.neo4j.authentication.password=" + PASSWORD};
            Ended cut = run(new RestoreCommand(), "--file=" + cut(backup), there);
            assertThat(cut.code()).isEqualTo(2);
            assertThat(cut.err()).contains("截断", "没有写入任何内容");

            Ended restored = run(new RestoreCommand(), "--file=" + backup, there);
            assertThat(restored.code()).as(restored.err()).isZero();

            Path again = folder.resolve("from-server.zip");
            assertThat(run(new BackupCommand(), "--file=" + again, there).code()).isZero();
            assertThat(otherLines(again, backup)).allMatch(id -> id.startsWith("Journal"));
            leftHalfWayItRefusesToStart(backup, there);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** As if the process had been killed in the middle: the platform does not start, and the next restore begins anew. */
    private void leftHalfWayItRefusesToStart(Path backup, String... there) {
        try (var opened = BackupContext.opened(Filling.class, there)) {
            opened.part().mark("half.zip");
        }
        assertThatThrownBy(() -> new SpringApplicationBuilder(JinchuangguApplication.class).web(WebApplicationType.NONE).run(there))
                .hasStackTraceContaining("half.zip");
        Ended restored = run(new RestoreCommand(), "--file=" + backup, there);
        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("清掉上一次没有完成的恢复");
    }

    private Path cut(Path backup) throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        return Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
    }

    private String data(String name) {
        return "--jinchuanggu.graph.data-folder=" + folder.resolve(name);
    }

    private ConfigurableApplicationContext platform(String name) {
        EmptyGraph.in(folder.resolve(name));
        return new SpringApplicationBuilder(JinchuangguApplication.class).web(WebApplicationType.NONE).run(data(name),
                "--jinchuanggu.demo.password=" + PASSWORD, "--jinchuanggu.demo.thread=false", "--jinchuanggu.backup.daily-at=");
    }

    private static Ended run(Object command, String first, String... others) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(List.of(first));
        words.addAll(List.of(others));
        int code = new CommandLine(command).setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(words.toArray(String[]::new));
        return new Ended(code, out.toString(), err.toString());
    }
}
