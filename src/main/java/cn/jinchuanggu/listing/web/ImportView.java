package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.ImportState;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A large import as JSON and for its page.
 *
 * @param file           name of the file as uploaded
 * @param percent        of the present pass, 0 to 100
 * @param rows           below the header; about, until all are read
 * @param seen           rows looked at in the present pass
 * @param started        day and time, in Asia/Shanghai
 * @param message        why it ended as it did; empty while it is open
 * @param open           whether it goes on by itself
 * @param quietMinutes   for how long an open one has not got on
 * @param mayContinue    whether it has stopped and can be taken up
 * @param withProblems   whether there are rows to download
 * @param unknownColumns headers whose cells are not read
 */
public record ImportView(String id, String file, String mode, String modeLabel, String state, String stateLabel, int percent, int rows, int seen, int good,
        int faulty, int duplicate, int stored, String started, String message, boolean open, long quietMinutes, boolean mayContinue,
        boolean withProblems, List<String> unknownColumns) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static ImportView of(ImportRun run, boolean mayContinue, Clock clock) {
        var counts = run.counts();
        long quiet = run.state().isOpen() ? Duration.between(run.changedAt(), OffsetDateTime.now(clock)).toMinutes() : 0;
        return new ImportView(run.id(), run.file(), run.mode().name(), run.mode().label(), run.state().name(), run.state().label(), run.percent(),
                Math.max(run.rows(), counts.seen()), counts.seen(), counts.good(), counts.faulty(), counts.duplicate(), counts.stored(),
                run.startedAt().atZoneSameInstant(clock.getZone()).format(TIME), run.message(), run.state().isOpen(), quiet, mayContinue,
                counts.faulty() + counts.duplicate() > 0, run.unknownColumns());
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
