package cn.jinchuanggu.listing.imports;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.listing.imports.store.ImportStore;
import cn.jinchuanggu.listing.sheet.AchievementSheet;
import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import cn.jinchuanggu.listing.sheet.SheetReport.Status;
import cn.jinchuanggu.listing.sheet.SheetTaking;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Works off one large import. A part's listings and the record of how far the import is are one transaction, so whoever
 * takes it up again goes on behind the last part that is stored; and a row that comes twice is found by its id.
 */
@Component
class ImportWork {

    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);
    private static final int PART = 1_000;

    private final ImportStore store;
    private final ImportFiles files;
    private final AchievementSheet sheet;
    private final Accounts accounts;
    private final Clock clock;

    ImportWork(ImportStore store, ImportFiles files, AchievementSheet sheet, Accounts accounts, Clock clock) {
        this.store = store;
        this.files = files;
        this.sheet = sheet;
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
            Actor actor = accounts.find(run.account()).filter(Account::enabled).map(Account::actor)
                    .orElseThrow(() -> new NotAllowed("上传它的账户已经停用。"));
            ImportRun now = run;
            if (run.state() != ImportState.STORING && run.mode() != Mode.ONLY_GOOD) {
                now = pass(begin(now, ImportState.CHECKING), actor, goesOn);
            }
            if (goesOn.getAsBoolean() && now.mode() != Mode.CHECK && !isRefused(now)) {
                now = pass(now.state() == ImportState.STORING ? now : begin(now, ImportState.STORING), actor, goesOn);
            }
            if (goesOn.getAsBoolean()) {
                end(now, isRefused(now) ? ImportState.REFUSED : ImportState.DONE, message(now));
            }
        } catch (InvalidInput e) {
            end(now(run), ImportState.REFUSED, e.problems().stream().map(Problem::sentence).collect(Collectors.joining(" ")));
        } catch (AccessDeniedException e) {
            end(now(run), ImportState.REFUSED, e.getMessage());
        } catch (RuntimeException e) {
            // the graph or the disk is away; when not even this can be written, the record stays open and is taken up later
            log.warn("The import {} stopped: {}", run.id(), e.toString());
            store.save(changed(now(run), ImportState.STOPPED, "导入在途中停下了，已导入的行都在。请稍后点“继续”。"));
        }
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
    private ImportRun pass(ImportRun begun, Actor actor, BooleanSupplier goesOn) {
        try (SheetTaking taking = sheet.open(files.of(begun.id()), actor)) {
            taking.skip(begun.counts().seen());
            ImportRun run = begun.withUnknown(taking.unknownColumns());
            SheetTaking.Part part = taking.next(PART);
            while (!part.isEmpty() && goesOn.getAsBoolean()) {
                run = take(run, taking, part, actor);
                part = taking.next(PART);
            }
            return run;
        }
    }

    private ImportRun take(ImportRun run, SheetTaking taking, SheetTaking.Part part, Actor actor) {
        return store.inTransaction(() -> {
            int stored = run.state() == ImportState.STORING ? sheet.store(part, actor) : 0;
            KeptProblems problems = KeptProblems.of(taking, part, run.counts());
            if (!problems.rows().isEmpty()) {
                store.saveProblems(run.id(), run.counts().seen(), problems.write());
            }
            ImportCounts counts = run.counts().plus(new ImportCounts(part.rows().size(), part.count(Status.GOOD), part.count(Status.FAULTY),
                    part.count(Status.DUPLICATE), stored));
            ImportRun next = run.in(run.state(), counts, "", OffsetDateTime.now(clock));
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

    private static String message(ImportRun run) {
        ImportCounts c = run.counts();
        String counts = "可导入 %,d 行，有问题 %,d 行，重复 %,d 行。".formatted(c.good(), c.faulty(), c.duplicate());
        if (isRefused(run)) {
            return counts + "因为有行有问题，没有保存任何内容。请改好后再上传，或选择只导入没有问题的行。";
        }
        return run.mode() == Mode.CHECK ? counts + "还没有保存任何内容。"
                : counts + "新导入 %,d 项成果。".formatted(c.stored()) + (c.faulty() == 0 ? "" : "请改好有问题的行，只上传这些行即可。");
    }
}
