package cn.jinchuanggu.audit;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.audit.seal.CopyFolder;
import cn.jinchuanggu.audit.seal.SignedEntries;
import cn.jinchuanggu.audit.seal.Statement;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.journal.Reach;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Once a day: a sealed copy of what was written since the last one, then the end of what is older than the retention period.
 *
 * <p>Only what a sealed copy has is ever deleted, so that a clock that jumps ahead can shorten what is in the database but loses nothing.
 */
@Service
public class DailyRound {

    private static final Logger log = LoggerFactory.getLogger(DailyRound.class);
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final long EVERY_ms = 3_600_000;

    private final Journal journal;
    private final AuditTrail trail;
    private final SignedEntries files;
    private final CopyFolder copies;
    private final AuditSettings settings;
    private final Clock clock;

    DailyRound(Journal journal, AuditTrail trail, SignedEntries files, CopyFolder copies, AuditSettings settings, Clock clock) {
        this.journal = journal;
        this.trail = trail;
        this.files = files;
        this.copies = copies;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks every hour whether today's copy is there, so that a machine that was off at midnight makes up for it. */
    @Scheduled(initialDelay = EVERY_ms / 6, fixedDelay = EVERY_ms)
    void everyHour() {
        if (settings.rounds()) {
            round();
        }
    }

    /** Seals when today has no copy yet, and purges. */
    public void round() {
        try {
            if (copies.findNewest().filter(c -> !LocalDate.parse(c.signedAt().substring(0, 10)).isBefore(today())).isEmpty()) {
                seal(Actor.PLATFORM);
            }
            purge();
        } catch (IOException | RuntimeException e) {
            log.warn("The daily copy of the audit trail was not finished and is tried again in an hour: {}", e.toString());
            trail.note(AuditKind.SEAL_FAILED, Actor.PLATFORM, "copies", Map.of("reason", e.getClass().getSimpleName()));
        }
    }

    /** Writes a sealed copy of every ledger since the last one. @throws IOException when the folder cannot be written */
    public Statement seal(Actor actor) throws IOException {
        trail.settle();
        Optional<Statement> before = copies.findNewest();
        Map<String, Statement.Head> heads = new LinkedHashMap<>();
        for (Ledger ledger : Ledger.values()) {
            Reach reach = journal.reach(ledger);
            heads.put(ledger.name(), new Statement.Head(reach.number(), reach.hash()));
        }
        Statement sealed = copies.add("audit-" + today(), out -> files.write(out, SignedEntries.Form.JSON_LINES,
                use -> since(before, heads, use), heads, "daily", OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0).toString(), actor.username()));
        trail.record(AuditKind.SEALED, actor, "copies", Map.of("file", sealed.file(), "sha256", sealed.sha256(), "entries", sealed.entries()));
        return sealed;
    }

    private long since(Optional<Statement> before, Map<String, Statement.Head> heads, Consumer<Entry> use) {
        long count = 0;
        for (Ledger ledger : Ledger.values()) {
            long from = before.map(b -> b.heads().getOrDefault(ledger.name(), Statement.Head.NONE).number()).orElse(0L);
            long through = heads.get(ledger.name()).number();
            for (Iterator<Entry> entries = journal.walk(ledger, from); entries.hasNext();) {
                Entry entry = entries.next();
                if (entry.number() > through) {
                    break; // written since; the next copy has it
                }
                use.accept(entry);
                count++;
            }
        }
        return count;
    }

    /** Deletes the entries of the audit trail whose days are over. @return how many */
    public long purge() {
        LocalDate first = today().minusDays(settings.retentionDays());
        long copied = copies.findNewest().map(c -> c.heads().getOrDefault(Ledger.SECURITY.name(), Statement.Head.NONE).number()).orElse(0L);
        Reach reach = journal.reach(Ledger.SECURITY);
        Entry last = null;
        for (Iterator<Entry> entries = journal.walk(Ledger.SECURITY, reach.purged()); entries.hasNext();) {
            Entry entry = entries.next();
            if (entry.number() > copied || !entry.at().toLocalDate().isBefore(first)) {
                break;
            }
            last = entry;
        }
        return last == null ? 0 : purge(last, last.number() - reach.purged());
    }

    private long purge(Entry last, long count) {
        return journal.inTransaction(() -> {
            trail.record(AuditKind.PURGED, Actor.PLATFORM, "trail",
                    Map.of("through", last.number(), "hash", last.hash(), "count", count, "retentionDays", settings.retentionDays()));
            journal.purge(Ledger.SECURITY, last.number(), last.hash());
            return count;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }
}
