package cn.jinchuanggu.listing.imports;

import cn.jinchuanggu.account.Actor;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** What a kind of file holds and how its rows enter the graph. The job around it is the same for all kinds. */
public interface ImportKind {

    /** Whether files of this kind are read here, by {@link ImportRun#kind()}. */
    boolean takes(String kind);

    /**
     * Opens a file of this kind.
     *
     * @throws cn.jinchuanggu.shared.InvalidInput                        when it cannot be read as one
     * @throws org.springframework.security.access.AccessDeniedException when the actor may not import this kind
     */
    OpenImport open(ImportRun run, Path file, Actor actor);

    /** Whether somebody reads the check of every file before anything is stored. */
    boolean isAskedFirst();

    /** What became of the rows, in a sentence for people. @param end CHECKED, DONE or REFUSED */
    String messageOf(ImportRun run, ImportState end);

    /**
     * Takes back what a run has stored, part by part.
     *
     * @param goesOn asked between two parts
     * @return true when nothing of it is left
     * @throws cn.jinchuanggu.listing.Conflict when something has been attached since; what was taken back until then stays so
     */
    boolean undo(ImportRun run, BooleanSupplier goesOn);
}
