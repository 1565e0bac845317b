package cn.jinchuanggu.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.audit.DailyRound;
import cn.jinchuanggu.audit.seal.CopyFolder;
import cn.jinchuanggu.audit.seal.SignedFile;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.ImportState;
import cn.jinchuanggu.listing.imports.Imports;
import cn.jinchuanggu.listing.sheet.AchievementSheet;
import cn.jinchuanggu.policy.claim.Facts09;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/**
 * Forty steps of people, messages to a group robot, an upload and an audit copy while a quarter of all places where the product asks the
 * graph, its index, the robot's host or the disk is armed, and an armed place fails a quarter of the times. Afterwards all steps are sent once more with their keys, without faults: whatever had been answered
 * well is answered the same, whatever had failed is done now, nothing is there twice, every message arrives, no upload is known without its file, no copy is torn, and
 * ledgers, graph and index are whole.
 *
 * <p>{@code -Dfaults.seeds} says how many seeds (200 and 1,000 for the long runs), {@code -Dfaults.first} the first.
 */
class FaultsIT extends HostilePlatform {

    private static final int SEEDS = number("faults.seeds", 8);
    private static final long FIRST = Long.getLong("faults.first", 1L);
    private static final int STEPS = 40;
    private static final int MESSAGES = 3;
    private static final String ROBOT = "/api/notifications/settings/robot";
    private static final Actor UPLOADER = new Actor("institution", "某人", Set.of(Role.INSTITUTION), "inst-q-01");

    @Autowired
    private Imports imports;

    @Autowired
    private DailyRound copies;

    @Autowired
    private CopyFolder copyFolder;

    @Autowired
    private ScheduledTaskHolder rounds;

    private final Map<String, Map<String, Integer>> outcomes = new TreeMap<>();
    private int fired;

    /** Something a person sends, with the key it carries. */
    private record Sent(String account, String path, String json, String key) {
    }

    @AfterEach
    void putRight() {
        faults.disarm();
    }

    @Test
    void whateverFailsNothingIsLostNothingIsDoneTwiceAndAllStaysWhole() {
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            run(seed, "a");
        }
        System.out.println("faults: seeds " + FIRST + " to " + (FIRST + SEEDS - 1) + ", " + STEPS + " steps each, " + fired + " faults " + faults.firedByKind());
        outcomes.forEach((kind, statuses) -> System.out.println("faults: " + kind + " " + statuses));
        assertThat(fired).as("faults that fired").isGreaterThan(SEEDS);
        assertThat(faults.firedByKind().keySet()).as("kinds of faults that fired").contains("Neo4jClient").anyMatch(kind -> kind.startsWith("Directory"));
    }

    @Test
    void aSeedReproduces() {
        run(FIRST, "w"); // what is remembered between requests is remembered from now on
        run(FIRST, "b");
        List<String> once = faults.fired().stream().filter(f -> !f.startsWith("background")).toList();
        run(FIRST, "c");
        assertThat(faults.fired().stream().filter(f -> !f.startsWith("background"))).containsExactlyElementsOf(once);
    }

    private void run(long seed, String time) {
        List<Sent> sent = draw(seed, time);
        Map<Sent, Answer> answers = new LinkedHashMap<>();
        String robot = "%08x-0000-4000-8000-%012x".formatted(seed, (long) time.charAt(0));
        Answer kept = api("provider").put(ROBOT, json(Map.of("robot", robot, "kinds", List.of(), "consent", true)));
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        faults.arm(seed);
        try {
            sent.forEach(s -> answers.put(s, send(s)));
            besideThePeople(seed, time);
        } finally {
            faults.disarm();
        }
        fired += faults.fired().size();
        for (Sent s : sent) {
            Answer before = answers.get(s);
            assertThat(Verdict.on(before, Duration.ZERO).stream().filter(w -> !w.startsWith("status"))).as("seed %d: %s", seed, s).isEmpty();
            Answer again = send(s);
            assertThat(again.status()).as("seed %d: %s after %d: %s", seed, s, before.status(), again.body()).isLessThan(300);
            if (before.status() < 300 && !again.body().isEmpty()) {
                assertThat(again.json().get("id")).as("seed %d: %s", seed, s).isEqualTo(before.json().get("id"));
            }
        }
        assertThat(broken()).as("seed %d", seed).isEmpty();
        eachIsThereOnceAndFound(seed, time);
        everyMessageArrived(seed, robot);
        filesAreWhole(seed);
    }

    /** What the platform does at some time: it speaks to the robot, keeps what was uploaded and seals an audit copy. */
    private void besideThePeople(long seed, String time) {
        robotRound();
        note("upload", () -> upload("故障" + seed + time + ".csv"));
        note("audit copy", () -> copies.seal(Actor.PLATFORM));
    }

    private void robotRound() {
        rounds.getScheduledTasks().stream().filter(task -> task.toString().contains("RobotRound")).forEach(task -> task.getTask().getRunnable().run());
    }

    private ImportRun upload(String name) throws IOException {
        Path file = Files.createTempFile("faults", ".csv");
        try {
            Files.writeString(file, "成果名称\n" + name + "\n");
            return imports.begin(file, new Imports.Beginning(ImportRun.OWN_ACHIEVEMENTS, name, 1, AchievementSheet.Mode.CHECK, ImportState.MAPPING, Map.of()), UPLOADER);
        } finally {
            Files.delete(file);
        }
    }

    private void note(String kind, Callable<?> work) {
        String outcome = "done";
        try {
            work.call();
        } catch (Exception e) {
            outcome = "failed";
        }
        count(kind, outcome);
    }

    private void count(String kind, String outcome) {
        outcomes.computeIfAbsent(kind, k -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    }

    /** What waits after a failure waits for minutes; here it is sent at once. */
    private void everyMessageArrived(long seed, String robot) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            graph.query("MATCH (m:RobotMessage {account: 'provider'}) WHERE m.state IN ['WAITING', 'SENDING'] SET m.nextAt = m.createdAt").run();
            robotRound();
            assertThat(graph.query("MATCH (r:GroupRobot {account: 'provider'}) MATCH (m:RobotMessage {robot: r.robot}) RETURN m.state").fetchAs(String.class).all())
                    .as("seed %d: messages", seed).hasSize(MESSAGES).containsOnly("SENT");
        });
        assertThat(ROBOTS.asked()).as("seed %d: heard by the group", seed).filteredOn(asked -> asked.key().equals(robot)).hasSizeGreaterThanOrEqualTo(MESSAGES);
    }

    private void filesAreWhole(long seed) {
        imports.list(UPLOADER, ImportRun.OWN_ACHIEVEMENTS, Integer.MAX_VALUE).stream().filter(run -> run.state() == ImportState.MAPPING)
                .forEach(run -> assertThat(imports.fileOf(run)).as("seed %d: %s", seed, run).isNotEmptyFile());
        copyFolder.list().forEach(file -> assertThat(problems(file)).as("seed %d: %s", seed, file).isEmpty());
    }

    private static List<String> problems(Path copy) {
        try {
            return SignedFile.read(copy).problems(Optional.empty());
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    private void eachIsThereOnceAndFound(long seed, String time) {
        String mark = "故障" + seed + time;
        List<String> twice = List.copyOf(graph.query("MATCH (l:Listing) WHERE l.name STARTS WITH $mark WITH l.name AS name, count(*) AS n WHERE n > 1 RETURN name")
                .bind(mark).to("mark").fetchAs(String.class).all());
        assertThat(twice).as("seed %d: written twice", seed).isEmpty();
        long stored = graph.query("MATCH (l:Need) WHERE l.name STARTS WITH $mark AND NOT l:Hidden RETURN count(l)").bind(mark).to("mark").fetchAs(Long.class).one().orElse(0L);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                assertThat(api().get("/api/needs?size=100&q=" + Shot.encoded(mark)).json().findValuesAsString("title").stream().filter(t -> t.startsWith(mark)).distinct().count())
                        .as("seed %d: found of %d", seed, stored).isEqualTo(stored));
    }

    private List<Sent> draw(long seed, String time) {
        Random random = new Random(seed);
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            String name = "故障" + seed + time + " 第" + i + "步";
            String key = "faults " + seed + time + " " + i;
            sent.add(switch (random.nextInt(5)) {
                case 0, 1 -> new Sent("enterprise", "/api/needs", json(Map.of("title", name, "text", name + "：井下皮带跑偏识别不准，要求识别准确率不低于95%。")), key);
                case 2 -> new Sent("institution", "/api/claims", json(Facts09.draft(Facts09.code((int) (seed * 1_000 + i) * 3 + time.charAt(0)),
                        Facts09.transfer(name, name))), key);
                case 3 -> new Sent("enterprise", "/api/challenges", json(Map.of("title", name, "text", "粉尘大、照度低时识别不准。", "awardYuan", "100万元")), key);
                default -> new Sent("enterprise", "/api/requests", json(Map.of("text", name + "：需要做防爆检测，请帮忙找机构。", "category", "检验检测", "budget", 20_000)), key);
            });
        }
        for (int i = 0; i < MESSAGES; i++) {
            sent.add(new Sent("provider", ROBOT + "/trial", "{}", "faults " + seed + time + " message " + i));
        }
        return sent;
    }

    private static String json(Map<String, Object> fields) {
        return ApiOperation.JSON.writeValueAsString(fields);
    }

    private Answer send(Sent sent) {
        Answer answer = api(sent.account()).post(sent.path(), sent.json(), "Idempotency-Key", sent.key());
        count(sent.path(), String.valueOf(answer.status()));
        return answer;
    }
}
