package cn.jinchuanggu.listing.imports;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.AchievementBatch;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.imports.store.ImportStore;
import cn.jinchuanggu.listing.sheet.AchievementSheet;
import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import cn.jinchuanggu.listing.sheet.MarkedRow;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.RecordId;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Large imports: begun, watched, continued. Somebody sees their own; the operator sees all. */
@Service
public class Imports {

    private final ImportStore store;
    private final ImportFiles files;
    private final ImportWorker worker;
    private final AchievementSheet sheet;
    private final AchievementBatch batch;
    private final Journal journal;
    private final Clock clock;

    Imports(ImportStore store, ImportFiles files, ImportWorker worker, AchievementSheet sheet, AchievementBatch batch, Journal journal, Clock clock) {
        this.store = store;
        this.files = files;
        this.worker = worker;
        this.sheet = sheet;
        this.batch = batch;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Begins an import when the sheet is too large to be taken while somebody waits. The same file sent again while its
     * import is open gives that import.
     *
     * @param upload is copied; the caller removes it
     * @param name   of the file, for people
     * @return empty for a sheet of at most {@value AchievementSheet#MOST_AT_ONCE} rows; nothing was done
     * @throws InvalidInput          when the file is no table, or made to burst
     * @throws AccessDeniedException when the actor may not list achievements
     */
    public Optional<ImportRun> beginIfLarge(Path upload, String name, Mode mode, Actor actor) {
        batch.checking(actor);
        int rows = sheet.countRows(upload) - 1;
        if (rows <= AchievementSheet.MOST_AT_ONCE) {
            return Optional.empty();
        }
        String hash = ImportFiles.hash(upload);
        Optional<ImportRun> same = store.listIn(Arrays.stream(ImportState.values()).filter(ImportState::isOpen).map(Enum::name).toList()).stream()
                .filter(run -> run.hash().equals(hash) && run.mode() == mode && run.account().equals(actor.username()) && files.isThere(run.id()))
                .findFirst();
        return same.isPresent() ? same : Optional.of(begin(upload, new Beginning(ImportRun.OWN_ACHIEVEMENTS, name, rows, mode, ImportState.WAITING, Map.of()), actor));
    }

    /**
     * What is known of a file when it comes in.
     *
     * @param kind    as {@link ImportRun#kind()}
     * @param name    of the file, for people; null for none
     * @param rows    below the header, about
     * @param state   WAITING, or MAPPING when somebody has to say what columns mean
     * @param mapping as {@link ImportRun#mapping()}
     */
    public record Beginning(String kind, String name, int rows, Mode mode, ImportState state, Map<String, String> mapping) {
    }

    /** Keeps a copy of a file and begins its import. Whether the actor may is for the caller to ask. */
    public ImportRun begin(Path upload, Beginning begun, Actor actor) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String hash = ImportFiles.hash(upload);
        ImportRun run = new ImportRun(RecordId.of("imp-", actor.username(), null), begun.kind(), begun.name() == null || begun.name().isBlank() ? "未命名" : begun.name(),
                hash, begun.mode(), begun.state(), actor.username(), begun.rows(), ImportCounts.NONE, now, now, "", List.of(), begun.mapping());
        files.keep(upload, run.id());
        journal.inTransaction(() -> {
            journal.take(run.id());
            return record(run, "BEGIN", Map.of("kind", run.kind(), "file", run.file(), "sha256", hash, "rows", run.rows(), "mode", run.mode().name()), actor);
        });
        worker.wake();
        return run;
    }

    /** Takes a run, changes it and writes into the journal that somebody did so, in one transaction; the worker is told. */
    public ImportRun advance(String id, String step, UnaryOperator<ImportRun> change, Actor actor) {
        ImportRun next = journal.inTransaction(() -> {
            journal.take(id);
            ImportRun before = getRun(id, actor);
            ImportRun changed = change.apply(before);
            if (changed.counts().seen() == 0) {
                store.removeProblems(id);
            }
            return record(changed, step, Map.of("from", before.state().name(), "to", changed.state().name()), actor);
        });
        worker.wake();
        return next;
    }

    /** Whoever calls holds the run's subject; the worker is told when the transaction has ended. */
    private ImportRun record(ImportRun run, String step, Map<String, Object> facts, Actor actor) {
        store.save(run);
        journal.append(Ledger.IMPORT, run.id(), step, facts, "", Command.of(actor, null, facts));
        return run;
    }

    /** The uploaded file of a run that has not ended. @throws NotFound when it is not here */
    public Path fileOf(ImportRun run) {
        if (!files.isThere(run.id())) {
            throw new NotFound("导入的文件", run.id());
        }
        return files.of(run.id());
    }

    /** Removes the file of a run that was given up. */
    public void forgetFile(ImportRun run) {
        files.forget(run.id());
    }

    /** Rows of a run that need a look, in the order of the file, and the first that are new; with the headers. */
    public Optional<KeptRows> findKept(ImportRun run) {
        List<KeptProblems> kept = store.listProblems(run.id()).stream().map(KeptProblems::read).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new KeptRows(kept.getFirst().headers(),
                kept.stream().flatMap(part -> part.rows().stream()).sorted(Comparator.comparing(row -> row.line().row())).toList()));
    }

    /**
     * Rows as they came, with what is to be said of each.
     *
     * @param headers texts of the header row by place, from 0
     */
    public record KeptRows(Map<Integer, String> headers, List<MarkedRow> rows) {
    }

    /** @throws NotFound when there is none that this actor may see */
    public ImportRun getRun(String id, Actor actor) {
        return store.find(id).filter(run -> !actor.isVisitor() && (actor.has(Role.OPERATOR) || run.account().equals(actor.username())))
                .orElseThrow(() -> new NotFound("批量导入", id));
    }

    /** Those this actor may see, newest first. @param kind as {@link ImportRun#kind()}; null for all */
    public List<ImportRun> list(Actor actor, String kind, int limit) {
        return actor.isVisitor() ? List.of() : store.listOf(actor.has(Role.OPERATOR) ? null : actor.username(), kind, limit);
    }

    /** Whether it has stopped and its file is still here. */
    public boolean mayContinue(ImportRun run) {
        return run.state() == ImportState.STOPPED && files.isThere(run.id());
    }

    /**
     * Takes up an import that has stopped, behind the last row that is stored.
     *
     * @throws Conflict when it has not stopped, or its file is gone
     */
    public ImportRun resume(String id, Actor actor) {
        ImportRun run = getRun(id, actor);
        if (!mayContinue(run)) {
            throw new Conflict(run.state() == ImportState.STOPPED ? "上传的文件已经不在了。请再上传一次，已导入的行不会重复。" : "这次导入现在是“" + run.state().label() + "”，不用继续。");
        }
        ImportRun resumed = run.in(run.counts().stored() > 0 ? ImportState.STORING : ImportState.WAITING, run.counts(), "", OffsetDateTime.now(clock));
        store.save(resumed);
        worker.wake();
        return resumed;
    }

    /** Writes the rows that need a look as an .xlsx with a column 错误: at most 5,000 with problems and 1,000 that are there already. */
    public void writeProblems(String id, Actor actor, OutputStream out) {
        ImportRun run = getRun(id, actor);
        KeptRows kept = findKept(run).orElseThrow(() -> new NotFound("有问题的行", id));
        sheet.writeMarked(kept.headers(), kept.rows(), out);
    }
}
