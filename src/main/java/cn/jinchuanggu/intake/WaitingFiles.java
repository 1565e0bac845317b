package cn.jinchuanggu.intake;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.intake.exchange.ExchangeNode;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.ImportState;
import cn.jinchuanggu.listing.imports.Imports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the other files of the same person will bring that are checked and wait to be stored: relations between them can be checked before,
 * so that a set of files is looked at as a whole. What they bring counts in a check only, never in an import.
 */
@Component
class WaitingFiles {

    private static final int MOST_FILES = 20;
    private static final int TOGETHER = 1_000;

    /** Asked late: the job of imports itself is made of the kinds that ask this. */
    private final ObjectProvider<Imports> imports;

    WaitingFiles(ObjectProvider<Imports> imports) {
        this.imports = imports;
    }

    /** @param open opens the file of a run */
    List<Found> list(ImportRun asking, Actor actor, BiFunction<ImportRun, Path, RowSource> open) {
        List<Found> found = new ArrayList<>();
        Imports all = imports.getObject();
        all.list(actor, null, MOST_FILES).stream()
                .filter(run -> run.state() == ImportState.CHECKED && run.account().equals(asking.account()) && !run.id().equals(asking.id()))
                .filter(run -> !run.kind().equals(asking.kind())).forEach(run -> add(open.apply(run, all.fileOf(run)), found));
        return found;
    }

    private static void add(RowSource opened, List<Found> found) {
        try (RowSource rows = opened) {
            for (List<RowDraft> part = rows.next(TOGETHER); !part.isEmpty(); part = rows.next(TOGETHER)) {
                part.stream().filter(row -> row.problems().isEmpty() && row.lines().getFirst() instanceof ExchangeNode).map(row -> (ExchangeNode) row.lines().getFirst())
                        .forEach(node -> found.add(new Found(node.id(), node.kind(), node.name(), false, Set.of(), Set.of())));
            }
        }
    }
}
