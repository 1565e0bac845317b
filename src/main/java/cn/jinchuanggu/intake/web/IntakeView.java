package cn.jinchuanggu.intake.web;

import cn.jinchuanggu.intake.IntakeKind;
import cn.jinchuanggu.intake.Intakes;
import cn.jinchuanggu.listing.imports.ImportCounts;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.ImportState;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * An import as JSON and for its page.
 *
 * @param address   of its page
 * @param kindLabel what its rows are
 * @param account   who uploaded it
 * @param started   day and time, in Asia/Shanghai
 * @param percent   of the present pass, 0 to 100
 * @param rows      below the header; about, until all are read
 * @param seen      rows looked at in the present pass
 * @param added     rows that are new
 * @param changed   rows that are there and say something else
 * @param same      rows that are there and say the same
 * @param refused   rows with problems
 * @param stored    rows that were written
 * @param open      whether it goes on by itself
 * @param unread    headers whose cells are not read
 */
public record IntakeView(String id, String address, String kind, String kindLabel, String file, String account, String started, String state, String stateLabel,
        String message, int percent, int rows, int seen, int added, int changed, int same, int refused, int stored, boolean open, boolean mayStore, boolean mayUndo,
        boolean mayResume, boolean mayGiveUp, List<String> unread) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String OWN = "成果（单位自己登记）";

    static IntakeView of(ImportRun run, Intakes intakes, Clock clock) {
        ImportCounts c = run.counts();
        boolean own = run.kind().equals(ImportRun.OWN_ACHIEVEMENTS);
        ImportState state = run.state();
        return new IntakeView(run.id(), (own ? "/achievements/import/" : "/imports/") + run.id(), run.kind(),
                IntakeKind.find(run.kind()).map(IntakeKind::label).orElse(OWN), run.file(), run.account(),
                run.startedAt().atZoneSameInstant(clock.getZone()).format(TIME), state.name(), state.label(), run.message(), run.percent(),
                Math.max(run.rows(), c.seen()), c.seen(), c.good(), c.changed(), c.duplicate(), c.faulty(), c.stored(), state.isOpen(),
                state == ImportState.CHECKED && c.good() + c.changed() > 0, intakes.mayUndo(run), !own && intakes.mayResume(run),
                state == ImportState.MAPPING || state == ImportState.CHECKED, run.unknownColumns());
    }

    /** How the state looks on a page: good, bad, wait or info. */
    public String tone() {
        return switch (ImportState.valueOf(state)) {
            case DONE -> "good";
            case REFUSED, STOPPED -> "bad";
            case MAPPING, CHECKED, UNDONE -> "info";
            case WAITING, CHECKING, STORING, UNDOING -> "wait";
        };
    }
}
