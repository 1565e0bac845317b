package cn.jinchuanggu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.audit.cli.VerifyAuditCommand;
import cn.jinchuanggu.audit.seal.CopyFolder;
import cn.jinchuanggu.audit.seal.SignedEntries;
import cn.jinchuanggu.audit.seal.Statement;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.journal.Ledger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import picocli.CommandLine;

/** The trail is written whatever becomes of a request, tells when somebody changed it, leaves the database in sealed copies, and ends late enough. */
class AuditTrailIT extends TinyPlatform {

    private static final Actor BROKER = new Actor("broker", "经纪人", Set.of(Role.BROKER), null);
    private static final Actor AUDITOR = new Actor("auditor", "审计管理员", Set.of(Role.AUDIT_ADMIN), null);

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailCheck check;

    @Autowired
    private Journal journal;

    @Autowired
    private SignedEntries files;

    @Autowired
    private CopyFolder copies;

    @Autowired
    private DailyRound round;

    @Autowired
    private Clock clock;

    @Autowired
    private Neo4jClient graph;

    @Test
    void aRefusalIsWrittenAlthoughItsTransactionIsNot() {
        assertThatThrownBy(() -> journal.inTransaction(() -> {
            trail.note(AuditKind.DENIED, BROKER, "t-denied", Map.of("status", 403));
            trail.record(AuditKind.ACCOUNT_CHANGED, BROKER, "t-denied", Map.of());
            throw new IllegalStateException("refused");
        })).isInstanceOf(IllegalStateException.class);
        trail.settle();

        assertThat(journal.listEntries("t-denied")).extracting(Entry::kind).containsExactly("DENIED");
        Entry entry = journal.listEntries("t-denied").getFirst();
        assertThat(entry.account()).isEqualTo("broker");
        assertThat(entry.facts()).containsKey("origin").containsEntry("status", 403);
    }

    @Test
    void theSameRefusalAgainIsCountedAndALoginIsNot() {
        IntStream.range(0, 500).forEach(i -> trail.note(AuditKind.DENIED, BROKER, "t-again", Map.of("status", 403)));
        IntStream.range(0, 20).forEach(i -> trail.note(AuditKind.LOGIN, BROKER, "t-logins", Map.of()));
        trail.settle();

        assertThat(journal.listEntries("t-again")).hasSize(1);
        assertThat(journal.listEntries("t-logins")).hasSize(20);
    }

    @Test
    void aChangedADeletedAndAMovedRecordAreFoundAndLocated() {
        trail.record(AuditKind.EXPORT, BROKER, "t-broken", Map.of("rows", 10));
        trail.record(AuditKind.EXPORT, BROKER, "t-broken", Map.of("rows", 20));
        Entry first = journal.listEntries("t-broken").getFirst();
        Entry second = journal.listEntries("t-broken").getLast();
        assertThat(broken()).isEmpty();

        set(first, Map.of("facts", "{\"rows\":1}"));
        assertThat(broken()).isEqualTo("第 " + first.number() + " 条记录（t-broken）的内容被改动过。");
        set(first, Map.of("facts", JournalJson.write(first.facts())));

        set(first, Map.of("account", "somebody-else"));
        assertThat(broken()).isEqualTo("第 " + first.number() + " 条记录（t-broken）的内容被改动过。");
        set(first, Map.of("account", "broker"));

        set(first, Map.of("ledger", "GONE"));
        assertThat(broken()).isEqualTo("第 " + first.number() + " 条记录不见了。");
        set(first, Map.of("ledger", "SECURITY"));

        set(first, Map.of("number", second.number()));
        set(second, Map.of("number", first.number()));
        assertThat(broken()).startsWith("第 " + first.number() + " 条记录");
        set(first, Map.of("number", first.number()));
        set(second, Map.of("number", second.number()));
        assertThat(broken()).isEmpty();
    }

    @Test
    void aSealedCopyIsTheOwnersCanBeCheckedAndShowsAChainThatWasWrittenAnew() throws IOException {
        trail.record(AuditKind.EXPORT, BROKER, "t-sealed", Map.of("rows", 10));
        Statement sealed = round.seal(AUDITOR);
        Path file = copies.path().resolve(sealed.file());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(sealed.heads().get("SECURITY").number()).isPositive();
        assertThat(verify(file)).isZero();
        assertThat(verify(forged(file))).isPositive();

        Entry head = journal.find(Ledger.SECURITY, sealed.heads().get("SECURITY").number()).orElseThrow();
        set(head, Map.of("hash", "0".repeat(64)));
        assertThat(broken()).isNotEmpty();
        set(head, Map.of("hash", head.hash()));
        assertThat(check.check(EnumSet.allOf(Ledger.class)).isWhole()).isTrue();
        assertThat(check.check(EnumSet.allOf(Ledger.class)).copy()).isEqualTo(copies.findNewest().orElseThrow().file());
    }

    @Test
    void aRecordOfDayZeroIsThereOnDay184AndPurgedAfterItOnceASealedCopyHasIt() throws IOException {
        trail.record(AuditKind.EXPORT, BROKER, "t-old", Map.of("rows", 10));
        SetClock later = new SetClock(LocalDate.now(clock).plusDays(AuditSettings.LEAST_DAYS).toString());
        DailyRound at = new DailyRound(journal, trail, files, copies, new AuditSettings(AuditSettings.LEAST_DAYS, "", true), later);

        later.pass(1);
        long before = journal.reach(Ledger.SECURITY).purged();
        assertThat(copies.findNewest().map(c -> c.heads().get("SECURITY").number()).orElse(0L)).isLessThan(journal.reach(Ledger.SECURITY).number());
        at.purge();
        assertThat(journal.listEntries("t-old")).as("no sealed copy has it yet").hasSize(1);

        round.seal(AUDITOR);
        later.pass(-1);
        at.purge();
        assertThat(journal.listEntries("t-old")).as("day 184").hasSize(1);
        later.pass(1);
        assertThat(at.purge()).isPositive();

        assertThat(journal.listEntries("t-old")).isEmpty();
        assertThat(journal.reach(Ledger.SECURITY).purged()).isGreaterThan(before);
        assertThat(broken()).isEmpty();
        graph.query("MATCH (h:JournalHead {ledger: 'SECURITY'}) SET h.purged = h.purged + 1, h.purgedHash = 'x'").run();
        assertThat(broken()).isNotEmpty();
        graph.query("MATCH (h:JournalHead {ledger: 'SECURITY'}) SET h.purged = h.purged - 1, h.purgedHash = $hash")
                .bind(told().get("hash")).to("hash").run();
        assertThat(broken()).isEmpty();
        assertThatThrownBy(() -> journal.purge(Ledger.VOUCHER, 1, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCheckIsItselfWrittenDown() {
        assertThat(check.checkAndRecord(AUDITOR).isWhole()).isTrue();

        assertThat(journal.listEntries("ledgers")).last().satisfies(e -> assertThat(List.of(e.kind(), e.account())).containsExactly("CHECKED", "auditor"));
    }

    private Map<String, Object> told() {
        return journal.listEntries("trail").stream().filter(e -> e.kind().equals("PURGED")).reduce((one, other) -> other).orElseThrow().facts();
    }

    /** The same file with one word of an entry changed. What a zip says about itself, such as the times of its parts, is not signed. */
    private static Path forged(Path file) throws IOException {
        Path forged = Files.createTempFile("audit", ".zip");
        try (ZipFile from = new ZipFile(file.toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(forged))) {
            for (ZipEntry part : Collections.list(from.entries())) {
                String text = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(text.replace("t-sealed", "t-sealer").getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return forged;
    }

    private static int verify(Path file) {
        StringWriter said = new StringWriter();
        return new CommandLine(new VerifyAuditCommand()).setOut(new PrintWriter(said)).setErr(new PrintWriter(said)).execute("--file=" + file);
    }

    private String broken() {
        return check.check(Set.of(Ledger.SECURITY)).states().getFirst().broken();
    }

    /** As somebody would who has the database in hand. */
    private void set(Entry entry, Map<String, Object> changed) {
        graph.query("MATCH (e:JournalEntry {id: $id}) SET e += $changed").bind("SECURITY#" + entry.number()).to("id").bind(changed).to("changed").run();
    }
}
