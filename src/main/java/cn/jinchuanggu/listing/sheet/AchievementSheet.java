package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.AchievementBatch;
import cn.jinchuanggu.listing.AchievementBatch.Checked;
import cn.jinchuanggu.listing.AchievementBatch.Faulty;
import cn.jinchuanggu.listing.AchievementBatch.Fresh;
import cn.jinchuanggu.listing.AchievementBatch.Known;
import cn.jinchuanggu.listing.sheet.SheetReport.Line;
import cn.jinchuanggu.listing.sheet.SheetReport.Outcome;
import cn.jinchuanggu.listing.sheet.SheetReport.Status;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Achievements by the sheet: a template to fill in, a check of what comes back, and the import.
 *
 * <p>At most {@value SheetGuard#MOST_ROWS} rows and 20 MB. Uploading the same file again creates nothing new.
 */
@Service
public class AchievementSheet {

    private final AchievementBatch batch;

    AchievementSheet(AchievementBatch batch) {
        this.batch = batch;
    }

    /** What shall happen with the rows. */
    public enum Mode {
        /** Nothing is stored. */
        CHECK,
        /** All rows, or none when one has problems. */
        ALL_OR_NOTHING,
        /** The rows without problems. */
        ONLY_GOOD
    }

    /** Writes the template: the sheet to fill in, and a second one that explains it. The stream stays open. */
    public void writeTemplate(OutputStream out) {
        SheetFiles.writeTemplate(out);
    }

    /**
     * Checks a filled sheet and, unless only a check is asked for, lists its achievements.
     *
     * @param file an .xlsx from anywhere; it is looked over before it is opened
     * @throws InvalidInput when the file cannot be read as such a sheet
     * @throws org.springframework.security.access.AccessDeniedException when the actor may not list achievements
     */
    public SheetReport take(Path file, Mode mode, Actor actor) {
        return take(SheetContent.read(file), mode, actor);
    }

    /** As {@link #take}, and writes the same rows back as an .xlsx with a column 错误. The stream stays open. */
    public SheetReport takeAndReturn(Path file, Mode mode, Actor actor, OutputStream out) {
        SheetContent content = SheetContent.read(file);
        SheetReport report = take(content, mode, actor);
        SheetFiles.writeReturned(content, report, out);
        return report;
    }

    private SheetReport take(SheetContent content, Mode mode, Actor actor) {
        List<Checked> checked = withCellErrors(content, batch.check(content.rows().stream().map(row -> fields(content, row)).toList(), actor));
        boolean faulty = checked.stream().anyMatch(Faulty.class::isInstance);
        boolean stores = mode == Mode.ONLY_GOOD || mode == Mode.ALL_OR_NOTHING && !faulty;
        int stored = stores ? batch.store(checked, actor) : 0;
        return report(content, checked, stores ? Outcome.STORED : mode == Mode.CHECK ? Outcome.CHECKED : Outcome.REFUSED, stored);
    }

    private static Map<String, Object> fields(SheetContent content, SheetContent.Line row) {
        Map<String, Object> fields = new HashMap<>();
        row.cells().forEach((place, text) -> {
            Column column = content.columns().get(place);
            if (column != null) {
                fields.put(column.field(), column.value(text));
            }
        });
        return fields;
    }

    /** A cell that shows an error of its formula is a problem, whatever its text would pass for. */
    private static List<Checked> withCellErrors(SheetContent content, List<Checked> checked) {
        List<Checked> result = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            SheetContent.Line row = content.rows().get(i);
            List<Problem> errors = row.errors().stream().filter(content.columns()::containsKey)
                    .map(place -> new Problem(content.columns().get(place).field(), "单元格 " + SheetContent.letters(place) + row.number()
                            + " 是公式错误“" + row.cells().get(place) + "”。", "请改正公式，或粘贴为数值。")).toList();
            List<Problem> others = checked.get(i) instanceof Faulty f ? f.problems() : List.of();
            result.add(errors.isEmpty() ? checked.get(i) : new Faulty(Stream.concat(errors.stream(), others.stream()).toList()));
        }
        return result;
    }

    private static SheetReport report(SheetContent content, List<Checked> checked, Outcome outcome, int stored) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            SheetContent.Line row = content.rows().get(i);
            String title = content.placeOf(Column.TITLE).map(row.cells()::get).orElse(null);
            lines.add(switch (checked.get(i)) {
                case Fresh fresh -> new Line(row.number(), title, Status.GOOD, outcome == Outcome.STORED ? fresh.id() : null, List.of());
                case Known known -> duplicate(content, row.number(), title, known, outcome);
                case Faulty bad -> new Line(row.number(), title, Status.FAULTY, null, bad.problems().stream()
                        .map(p -> new Problem(Column.headerOf(p.field()), p.message(), p.remedy())).toList());
            });
        }
        int good = count(lines, Status.GOOD);
        int faulty = count(lines, Status.FAULTY);
        int duplicate = count(lines, Status.DUPLICATE);
        return new SheetReport(outcome, message(outcome, good, faulty, duplicate, stored), lines.size(), good, faulty, duplicate,
                stored, content.unknownHeaders(), lines);
    }

    private static Line duplicate(SheetContent content, int number, String title, Known known, Outcome outcome) {
        boolean inSheet = known.before() >= 0;
        String message = inSheet ? "与第 " + content.rows().get(known.before()).number() + " 行同名。" : "这项成果已经发布过，编号 " + known.id() + "。";
        return new Line(number, title, Status.DUPLICATE, inSheet && outcome != Outcome.STORED ? null : known.id(),
                List.of(new Problem(Column.TITLE.header(), message, inSheet ? "如果是另一项成果，请改名称。" : "要修改请打开那一项。")));
    }

    private static String message(Outcome outcome, int good, int faulty, int duplicate, int stored) {
        String counts = "可导入 %,d 行，有问题 %,d 行，重复 %,d 行。".formatted(good, faulty, duplicate);
        return switch (outcome) {
            case CHECKED -> counts + "还没有保存任何内容。";
            case STORED -> counts + "新导入 %,d 项成果。".formatted(stored) + (faulty == 0 ? "" : "请改好有问题的行，再上传一次，已导入的不会重复。");
            case REFUSED -> counts + "因为有行有问题，没有保存任何内容。请改好后再上传，或选择只导入没有问题的行。";
        };
    }

    private static int count(List<Line> lines, Status status) {
        return (int) lines.stream().filter(line -> line.status() == status).count();
    }
}
