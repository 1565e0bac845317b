package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.AchievementBatch;
import cn.jinchuanggu.listing.AchievementBatch.Fresh;
import cn.jinchuanggu.listing.AchievementBatch.Known;
import cn.jinchuanggu.listing.sheet.SheetReport.Line;
import cn.jinchuanggu.listing.sheet.SheetReport.Outcome;
import cn.jinchuanggu.listing.sheet.SheetReport.Status;
import cn.jinchuanggu.listing.sheet.SheetTaking.Part;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Achievements by the sheet: a template to fill in, a check of what comes back, and the import. A sheet is an .xlsx or a
 * .csv of at most {@value SheetGuard#MOST_ROWS} rows and 128 MB. Uploading the same file again creates nothing new.
 *
 * <p>Up to {@value #MOST_AT_ONCE} rows are taken while somebody waits; more are taken part by part.
 */
@Service
public class AchievementSheet {

    /** So many rows are checked and stored in a few seconds. */
    public static final int MOST_AT_ONCE = 5_000;

    private final AchievementBatch batch;

    AchievementSheet(AchievementBatch batch) {
        this.batch = batch;
    }

    /** What shall happen with the rows. */
    public enum Mode {
        /** Nothing is stored. */
        CHECK("只检查"),
        /** All rows, or none when one has problems. */
        ALL_OR_NOTHING("全部没有问题才导入"),
        /** The rows without problems. */
        ONLY_GOOD("导入没有问题的行");

        private final String label;

        Mode(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The columns of the sheet, in the order of the template. */
    public static List<SheetColumn> listColumns() {
        return Arrays.stream(Column.values()).map(Column::column).toList();
    }

    /** Writes the template: the sheet to fill in, and a second one that explains it. The stream stays open. */
    public void writeTemplate(OutputStream out) {
        SheetFiles.writeTemplate(out);
    }

    /**
     * How many rows hold anything, the header included.
     *
     * @throws InvalidInput when the file is no table, or made to burst
     */
    public int countRows(Path file) {
        return TableFile.countRows(file);
    }

    /**
     * Checks a filled sheet and, unless only a check is asked for, lists its achievements. The whole sheet is held in memory.
     *
     * @param file an .xlsx or .csv from anywhere; it is looked over before it is opened
     * @throws InvalidInput when the file cannot be read as such a sheet
     * @throws org.springframework.security.access.AccessDeniedException when the actor may not list achievements
     */
    public SheetReport take(Path file, Mode mode, Actor actor) {
        try (SheetTaking taking = open(file, actor)) {
            return report(taking, taking.next(Integer.MAX_VALUE), mode, actor);
        }
    }

    /** As {@link #take}, and writes the same rows back as an .xlsx with a column 错误. The stream stays open. */
    public SheetReport takeAndReturn(Path file, Mode mode, Actor actor, OutputStream out) {
        try (SheetTaking taking = open(file, actor)) {
            Part all = taking.next(Integer.MAX_VALUE);
            SheetReport report = report(taking, all, mode, actor);
            writeMarked(taking.headers(), all.rows(), out);
            return report;
        }
    }

    /** Opens a sheet to be taken part by part; throws as {@link #take}. */
    public SheetTaking open(Path file, Actor actor) {
        AchievementBatch.Checking checking = batch.checking(actor);
        return new SheetTaking(OpenSheet.open(file), checking);
    }

    /** Lists what can be listed of a part. @return how many were listed, without those that were there already */
    public int store(Part part, Actor actor) {
        return batch.store(part.checked(), actor);
    }

    /** Writes rows as an .xlsx with what is wrong with each in a column 错误. The stream stays open. */
    public void writeMarked(Map<Integer, String> headers, List<MarkedRow> rows, OutputStream out) {
        SheetFiles.writeMarked(headers, rows, out);
    }

    private SheetReport report(SheetTaking taking, Part all, Mode mode, Actor actor) {
        int faulty = all.count(Status.FAULTY);
        boolean stores = mode == Mode.ONLY_GOOD || mode == Mode.ALL_OR_NOTHING && faulty == 0;
        int stored = stores ? store(all, actor) : 0;
        Outcome outcome = stores ? Outcome.STORED : mode == Mode.CHECK ? Outcome.CHECKED : Outcome.REFUSED;
        int good = all.count(Status.GOOD);
        int duplicate = all.count(Status.DUPLICATE);
        return new SheetReport(outcome, message(outcome, good, faulty, duplicate, stored), all.rows().size(), good, faulty, duplicate,
                stored, taking.unknownColumns(), stores ? withIds(all) : all.rows().stream().map(MarkedRow::line).toList());
    }

    /** Once they are stored, rows can be opened by their ids; also those that repeat a row. */
    private static List<Line> withIds(Part part) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < part.rows().size(); i++) {
            Line line = part.rows().get(i).line();
            lines.add(switch (part.checked().get(i)) {
                case Fresh fresh -> line.withId(fresh.id());
                case Known known -> line.withId(known.id());
                case AchievementBatch.Faulty bad -> line;
            });
        }
        return lines;
    }

    private static String message(Outcome outcome, int good, int faulty, int duplicate, int stored) {
        String counts = "可导入 %,d 行，有问题 %,d 行，重复 %,d 行。".formatted(good, faulty, duplicate);
        return switch (outcome) {
            case CHECKED -> counts + "还没有保存任何内容。";
            case STORED -> counts + "新导入 %,d 项成果。".formatted(stored) + (faulty == 0 ? "" : "请改好有问题的行，再上传一次，已导入的不会重复。");
            case REFUSED -> counts + "因为有行有问题，没有保存任何内容。请改好后再上传，或选择只导入没有问题的行。";
        };
    }
}
