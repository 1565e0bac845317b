package cn.jinchuanggu.listing.imports;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.imports.store.ImportStore;
import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Works off one import. A part's rows and the record of how far the import is are one transaction, so whoever
 * takes it up again goes on behind the last part that is stored; and a row that comes twice is found by its id.
 */
@Component
class ImportWork {

    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);
    private static final int PART = 1_000;

    private final ImportStore store;
    private final ImportFiles files;
    private final List<ImportKind> kinds;
    private final Accounts accounts;
    private final Clock clock;

    ImportWork(ImportStore store, ImportFiles files, List<ImportKind> kinds, Accounts accounts, Clock clock) {
        this.store = store;
        this.files = files;
        this.kinds = kinds;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Goes on with an import until it has ended or shall pause.
     *
     * @param goesOn asked between two parts
     */
    void work(ImportRun run, BooleanSupplier goesOn) {
        try {
            if (run.state() == ImportState.UNDOING) {
                undo(run, goesOn);
            } else {
                take(run, goesOn);
            }
        } catch (InvalidInput e) {
            end(now(run), ImportState.REFUSED, e.problems().stream().map(Problem::sentence).collect(Collectors.joining(" ")));
        } catch (AccessDeniedException e) {
            end(now(run), ImportState.REFUSED, e.getMessage());
        } catch (RuntimeException e) {
            // the graph or the disk is away; when not even this can be written, the record stays open and is taken up later
            log.warn("The import {} stopped: {}", run.id(), e.toString());
            store.save(run.state() == ImportState.UNDOING ? changed(now(run), ImportState.DONE, "撤销在途中停下了。请稍后再点“撤销”，会接着撤销其余的。")
                    : changed(now(run), ImportState.STOPPED, "导入在途中停下了，已导入的行都在。请稍后点“继续”。"));
        }
    }

    private void take(ImportRun run, BooleanSupplier goesOn) {
        Actor actor = actor(run);
        ImportKind kind = kindOf(run);
        ImportRun now = run;
        if (run.state() != ImportState.STORING && (run.mode() != Mode.ONLY_GOOD || kind.isAskedFirst())) {
            now = pass(begin(now, ImportState.CHECKING), kind, actor, goesOn);
        }
        if (goesOn.getAsBoolean() && now.state() == ImportState.CHECKING && kind.isAskedFirst()) {
            store.save(changed(now, ImportState.CHECKED, kind.messageOf(now, ImportState.CHECKED)));
            return;
        }
        if (goesOn.getAsBoolean() && now.mode() != Mode.CHECK && !isRefused(now)) {
            now = pass(now.state() == ImportState.STORING ? now : begin(now, ImportState.STORING), kind, actor, goesOn);
        }
        if (goesOn.getAsBoolean()) {
            ImportState ended = isRefused(now) ? ImportState.REFUSED : ImportState.DONE;
            end(now, ended, kind.messageOf(now, ended));
        }
    }

    private void undo(ImportRun run, BooleanSupplier goesOn) {
        try {
            if (kindOf(run).undo(run, goesOn)) {
                store.save(changed(now(run), ImportState.UNDONE, "这次导入已经撤销，图谱回到导入之前的样子。"));
            }
        } catch (Conflict e) {
            store.save(changed(now(run), ImportState.DONE, e.getMessage()));
        }
    }

    /** The account that uploaded it; what was begun at the terminal is done by the platform itself. */
    private Actor actor(ImportRun run) {
        return run.account().equals(Actor.PLATFORM.username()) ? Actor.PLATFORM : accounts.find(run.account()).filter(Account::enabled)
                .map(Account::actor).orElseThrow(() -> new NotAllowed("上传它的账户已经停用。"));
    }

    private ImportKind kindOf(ImportRun run) {
        return kinds.stream().filter(kind -> kind.takes(run.kind())).findFirst()
                .orElseThrow(() -> new IllegalStateException("no import takes the kind " + run.kind()));
    }

    /** All or nothing was asked for, and the check has found something. */
    private static boolean isRefused(ImportRun run) {
        return run.state() == ImportState.CHECKING && run.mode() == Mode.ALL_OR_NOTHING && run.counts().faulty() > 0;
    }

    /** As the graph has it: part after part was written since. */
    private ImportRun now(ImportRun run) {
        return store.find(run.id()).orElse(run);
    }

    private ImportRun begin(ImportRun run, ImportState state) {
        ImportRun begun = run.in(state, ImportCounts.NONE, "", OffsetDateTime.now(clock));
        return store.inTransaction(() -> {
            store.removeProblems(run.id());
            store.save(begun);
            return begun;
        });
    }

    /** Takes all rows that this pass has not seen yet. */
    private ImportRun pass(ImportRun begun, ImportKind kind, Actor actor, BooleanSupplier goesOn) {
        try (OpenImport open = kind.open(begun, files.of(begun.id()), actor)) {
            open.skip(begun.counts().seen());
            ImportRun run = begun.withUnknown(open.unknownColumns());
            boolean more = open.read(PART);
            while (more && goesOn.getAsBoolean()) {
                run = take(run, open);
                more = open.read(PART);
            }
            return run;
        }
    }

    private ImportRun take(ImportRun run, OpenImport open) {
        return store.inTransaction(() -> {
            ImportPart part = run.state() == ImportState.STORING ? open.store() : open.check();
            KeptProblems problems = KeptProblems.of(open.headers(), part, run.counts());
            if (!problems.rows().isEmpty()) {
                store.saveProblems(run.id(), run.counts().seen(), problems.write());
            }
            ImportRun next = run.in(run.state(), run.counts().plus(part.counts()), "", OffsetDateTime.now(clock));
            store.save(next);
            return next;
        });
    }

    private void end(ImportRun run, ImportState state, String message) {
        store.save(changed(run, state, message));
        files.forget(run.id());
        log.info("Import {} ended as {}: {} rows, {} stored", run.id(), state, run.counts().seen(), run.counts().stored());
    }

    private ImportRun changed(ImportRun run, ImportState state, String message) {
        return run.in(state, run.counts(), message, OffsetDateTime.now(clock));
    }
}
