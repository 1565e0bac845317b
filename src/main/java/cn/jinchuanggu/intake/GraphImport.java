package cn.jinchuanggu.intake;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.ImportState;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** An exchange file from its begin to its end, for a caller who waits; the same run can be looked at and taken back on its page. */
@Service
public class GraphImport {

    private static final long LOOKS_EVERY_MS = 500;

    private final Intakes intakes;

    GraphImport(Intakes intakes) {
        this.intakes = intakes;
    }

    /**
     * What became of a file.
     *
     * @param told what is wrong with its rows, or what changes
     */
    public record Ended(ImportRun run, List<String> told) {
    }

    /**
     * Checks a file and, unless only the check is wanted, stores it; rows with problems are left out.
     *
     * @param dryRun   true to write nothing
     * @param progress hears of the run while it goes on, about twice a second
     * @throws cn.jinchuanggu.shared.InvalidInput when it is no such file
     */
    public Ended take(Path file, boolean dryRun, Consumer<ImportRun> progress) throws InterruptedException {
        ImportRun run = ended(intakes.begin(IntakeKind.EXCHANGE, file, String.valueOf(file.getFileName()), Actor.PLATFORM).id(), progress);
        List<String> told = told(run);
        boolean checked = run.state() == ImportState.CHECKED;
        if (checked && dryRun) {
            intakes.giveUp(run.id(), Actor.PLATFORM);
        } else if (checked) {
            intakes.store(run.id(), Actor.PLATFORM);
            run = ended(run.id(), progress);
        }
        return new Ended(run, told);
    }

    private ImportRun ended(String id, Consumer<ImportRun> progress) throws InterruptedException {
        ImportRun run = intakes.getRun(id, Actor.PLATFORM);
        while (run.state().isOpen()) {
            progress.accept(run);
            TimeUnit.MILLISECONDS.sleep(LOOKS_EVERY_MS);
            run = intakes.getRun(id, Actor.PLATFORM);
        }
        return run;
    }

    private List<String> told(ImportRun run) {
        return intakes.findRows(run).stream().flatMap(kept -> kept.rows().stream())
                .flatMap(row -> row.line().problems().stream().map(p -> "第 %,d 行 %s：%s%s".formatted(row.line().row(), row.line().statusLabel(),
                        p.field().isEmpty() ? "" : p.field() + " ", p.sentence()))).toList();
    }
}
