package cn.jinchuanggu.listing.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.EmptyGraph;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.intake.IntakeKind;
import cn.jinchuanggu.intake.Intakes;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.imports.store.ImportStore;
import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import cn.jinchuanggu.shared.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Large imports on an empty platform of its own, whose worker is ended and started by the tests. */
@Tag("slow")
@SpringBootTest(properties = "jinchuanggu.seed.set=none")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class ImportsIT {

    private static final Account ACCOUNT = new Account("many-rows", "大表", Set.of(Role.INSTITUTION), "inst-many", true);
    private static final Actor ACTOR = ACCOUNT.actor();
    private static final int ROWS = 8_000;

    @TempDir
    private Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportWorker ended;

    @Autowired
    private ImportStore store;

    @Autowired
    private ImportFiles files;

    @Autowired
    private ImportWork work;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Listings listings;

    @Autowired
    private GraphWriter writer;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Neo4jClient client;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) {
        Path own = EmptyGraph.in(newFolder());
        registry.add("jinchuanggu.graph.data-folder", () -> own);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "imports-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    void anInstitution() throws InterruptedException {
        ended.close();
        writer.write(List.of(new GraphWriter.Node("inst-many", "Institution", Map.of("name", "大表学院"))), List.of());
        accounts.save(ACCOUNT);
    }

    @Test
    void anImportThatIsEndedOnTheWayGoesOnAtTheNextStartAndDoublesNothing() throws Exception {
        ImportRun begun = begin(csv("重启", ROWS, 7_777), Mode.ONLY_GOOD);

        try (ImportWorker first = started()) {
            await(begun, run -> run.counts().seen() >= 1_000);
        }
        ImportRun halfway = store.find(begun.id()).orElseThrow();
        assertThat(halfway.state()).isEqualTo(ImportState.STORING);
        assertThat(halfway.counts().seen()).isBetween(1_000, ROWS - 1).isEqualTo(halfway.counts().stored());
        ImportRun done;
        try (ImportWorker second = started()) {
            done = await(begun, run -> !run.state().isOpen());
        }

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.counts()).isEqualTo(new ImportCounts(ROWS, ROWS - 1, 1, 0, ROWS - 1));
        assertThat(listings.listOwn(ACTOR, 100_000)).filteredOn(own -> own.title().startsWith("重启 ")).hasSize(ROWS - 1);
        assertThat(files.isThere(begun.id())).isFalse();
        assertThat(problems(begun)).startsWith("PK");
    }

    @Test
    void aFileOfParkStaffThatIsEndedOnTheWayGoesOnWhereItWasAndIsTakenBackAcrossAnEnd() throws Exception {
        Actor staff = new Actor("many-staff", "园区", Set.of(Role.OPERATOR), null);
        accounts.save(new Account("many-staff", "园区", Set.of(Role.OPERATOR), null, true));
        StringBuilder rows = new StringBuilder("编号,企业名称,示例\n");
        for (int i = 1; i <= ROWS; i++) {
            rows.append("ent-many-").append(i).append(",第 ").append(i).append(" 家（示例）,是\n");
        }
        rows.append("ent-many-1,又写一次（示例）,是\n");
        ImportRun begun = intakes.begin(IntakeKind.ENTERPRISE, Files.writeString(folder.resolve("many.csv"), rows), "many.csv", staff);

        try (ImportWorker first = started()) {
            await(begun, run -> run.state() == ImportState.CHECKED);
            assertThat(enterprises()).isZero();
            intakes.store(begun.id(), staff);
            await(begun, run -> run.state() == ImportState.STORING && run.counts().seen() >= 1_000);
        }
        assertThat(enterprises()).isBetween(1_000L, ROWS - 1L).isEqualTo(store.find(begun.id()).orElseThrow().counts().stored());
        try (ImportWorker second = started()) {
            ImportRun done = await(begun, run -> run.state() == ImportState.DONE);
            assertThat(done.counts()).isEqualTo(new ImportCounts(ROWS + 1, ROWS, 1, 0, ROWS, 0));
            intakes.undo(begun.id(), staff);
            await(begun, run -> enterprises() < ROWS);
        }
        try (ImportWorker third = started()) {
            await(begun, run -> run.state() == ImportState.UNDONE);
        }
        assertThat(enterprises()).isZero();
    }

    private long enterprises() {
        return client.query("MATCH (e:Enterprise) WHERE e.id STARTS WITH 'ent-many-' RETURN count(e) AS n").fetchAs(Long.class).one().orElseThrow();
    }

    @Test
    void theSameFileOnceMoreFindsEverythingThere() throws Exception {
        Path file = csv("再来", ROWS, 0);

        try (ImportWorker worker = started()) {
            assertThat(await(begin(file, Mode.ALL_OR_NOTHING), run -> !run.state().isOpen()).counts().stored()).isEqualTo(ROWS);
            ImportRun again = await(begin(file, Mode.ALL_OR_NOTHING), run -> !run.state().isOpen());
            assertThat(again.state()).isEqualTo(ImportState.DONE);
            assertThat(again.counts()).isEqualTo(new ImportCounts(ROWS, 0, 0, ROWS, 0));
        }
    }

    @Test
    void allOrNothingStoresNothingWhenOneOfManyRowsIsFaulty() throws Exception {
        try (ImportWorker worker = started()) {
            ImportRun refused = await(begin(csv("全或无", ROWS, ROWS), Mode.ALL_OR_NOTHING), run -> !run.state().isOpen());

            assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
            assertThat(refused.counts()).isEqualTo(new ImportCounts(ROWS, ROWS - 1, 1, 0, 0));
            assertThat(refused.message()).contains("没有保存任何内容");
        }
        assertThat(listings.listOwn(ACTOR, 100_000)).noneMatch(own -> own.title().startsWith("全或无 "));
    }

    @Test
    void aCheckFindsTitlesThatStandTwiceHoweverFarApart() throws Exception {
        Path file = csv("两次", ROWS, 0);
        Files.writeString(file, Files.readString(file) + "两次 1,同名\r\n");

        try (ImportWorker worker = started()) {
            assertThat(await(begin(file, Mode.CHECK), run -> !run.state().isOpen()).counts()).isEqualTo(new ImportCounts(ROWS + 1, ROWS, 0, 1, 0));
        }
    }

    @Test
    void oneFileSentTwiceIsOneImportWhileItIsOpen() {
        Path file = csv("连点", ROWS, 0);

        ImportRun first = begin(file, Mode.CHECK);

        assertThat(begin(file, Mode.CHECK).id()).isEqualTo(first.id());
        assertThat(begin(file, Mode.ONLY_GOOD).id()).isNotEqualTo(first.id());
    }

    @Test
    void aSmallSheetIsLeftToBeTakenAtOnce() {
        assertThat(imports.beginIfLarge(csv("小", 5_000, 0), "小.csv", Mode.CHECK, ACTOR)).isEmpty();
    }

    @Test
    void whoseAccountIsGoneGetsNothingStored() throws Exception {
        Account gone = new Account("gone-rows", "停用", Set.of(Role.INSTITUTION), "inst-many", true);
        accounts.save(gone);
        ImportRun begun = imports.beginIfLarge(csv("停用", ROWS, 0), "停用.csv", Mode.ONLY_GOOD, gone.actor()).orElseThrow();
        accounts.save(gone.disabled());

        try (ImportWorker worker = started()) {
            ImportRun refused = await(begun, run -> !run.state().isOpen());
            assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
            assertThat(refused.message()).contains("停用");
        }
    }

    @Test
    void othersDoNotSeeItAndWhoMayNotListMayNotBegin() {
        Path file = csv("别人", ROWS, 0);
        ImportRun begun = begin(file, Mode.CHECK);
        Actor other = new Actor("other", "别人", Set.of(Role.INSTITUTION), "inst-many");

        assertThatThrownBy(() -> imports.getRun(begun.id(), other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.getRun(begun.id(), Actor.VISITOR)).isInstanceOf(NotFound.class);
        assertThat(imports.getRun(begun.id(), Actor.PLATFORM).id()).isEqualTo(begun.id());
        assertThatThrownBy(() -> imports.beginIfLarge(file, "a", Mode.CHECK, new Actor("officer", "官", Set.of(Role.POLICY_OFFICER), null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anImportThatStoppedGoesOnWhenAskedAsLongAsItsFileIsThere() {
        ImportRun begun = begin(csv("中断", ROWS, 0), Mode.CHECK);
        assertThatThrownBy(() -> imports.resume(begun.id(), ACTOR)).isInstanceOf(Conflict.class);
        store.save(begun.in(ImportState.STOPPED, new ImportCounts(2_000, 2_000, 0, 0, 2_000), "", begun.changedAt()));

        ImportRun resumed = imports.resume(begun.id(), ACTOR);

        assertThat(resumed.state()).isEqualTo(ImportState.STORING);
        assertThat(resumed.counts().seen()).isEqualTo(2_000);
        store.save(resumed.in(ImportState.STOPPED, resumed.counts(), "", begun.changedAt()));
        files.forget(begun.id());
        assertThatThrownBy(() -> imports.resume(begun.id(), ACTOR)).isInstanceOf(Conflict.class).hasMessageContaining("再上传一次");
    }

    private ImportRun begin(Path file, Mode mode) {
        return imports.beginIfLarge(file, "大表.csv", mode, ACTOR).orElseThrow();
    }

    private ImportWorker started() {
        ImportWorker worker = new ImportWorker(store, files, work);
        worker.start();
        return worker;
    }

    private interface Expected {

        boolean holds(ImportRun run);
    }

    private ImportRun await(ImportRun begun, Expected expected) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        ImportRun run = store.find(begun.id()).orElseThrow();
        while (!expected.holds(run) && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(10);
            run = store.find(begun.id()).orElseThrow();
        }
        assertThat(expected.holds(run)).as(run.toString()).isTrue();
        return run;
    }

    private String problems(ImportRun run) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        imports.writeProblems(run.id(), ACTOR, out);
        return out.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** @param faulty number of the row that has no summary; 0 for none */
    private Path csv(String title, int rows, int faulty) {
        StringBuilder text = new StringBuilder("成果名称,摘要\r\n");
        for (int i = 1; i <= rows; i++) {
            text.append(title).append(' ').append(i).append(',').append(i == faulty ? "" : "第 " + i + " 项成果的摘要").append("\r\n");
        }
        try {
            return Files.writeString(folder.resolve(title + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
