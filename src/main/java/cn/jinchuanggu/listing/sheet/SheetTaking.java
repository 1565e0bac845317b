package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.listing.AchievementBatch.Checked;
import cn.jinchuanggu.listing.AchievementBatch.Checking;
import cn.jinchuanggu.listing.AchievementBatch.Faulty;
import cn.jinchuanggu.listing.AchievementBatch.Fresh;
import cn.jinchuanggu.listing.AchievementBatch.Known;
import cn.jinchuanggu.listing.sheet.SheetReport.Line;
import cn.jinchuanggu.listing.sheet.SheetReport.Status;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A table that is being taken, its rows checked part by part in their order. Close it; not for several threads. */
public final class SheetTaking implements AutoCloseable {

    private final OpenSheet sheet;
    private final Checking checking;
    /** Row numbers by place, to say which row a later one repeats. */
    private final List<Integer> numbers = new ArrayList<>();

    SheetTaking(OpenSheet sheet, Checking checking) {
        this.sheet = sheet;
        this.checking = checking;
    }

    /**
     * Rows that were checked together.
     *
     * @param checked what the check says, to be stored
     * @param rows    each as it came with what is to be said of it, as long as it is not stored
     */
    public record Part(List<Checked> checked, List<MarkedRow> rows) {

        public boolean isEmpty() {
            return rows.isEmpty();
        }

        public int count(Status status) {
            return (int) rows.stream().filter(row -> row.line().status() == status).count();
        }
    }

    /** Headers that mean nothing here; their cells are not read. */
    public List<String> unknownColumns() {
        return sheet.head().unknownHeaders();
    }

    /** The texts of the header row by place, from 0. */
    public Map<Integer, String> headers() {
        return new TreeMap<>(sheet.head().headers());
    }

    /** Passes over rows that are done. */
    public void skip(int rows) {
        int passed = 0;
        int last = 1;
        while (passed < rows && last > 0) {
            last = sheet.next(Math.min(1_000, rows - passed)).size();
            passed += last;
        }
    }

    /**
     * Checks the next rows; the part is empty at the end.
     *
     * @param most how many at the most
     * @throws cn.jinchuanggu.shared.InvalidInput when the file cannot be read on
     */
    public Part next(int most) {
        List<SheetLine> rows = sheet.next(most);
        rows.forEach(row -> numbers.add(row.number()));
        List<Checked> checked = withCellErrors(rows, checking.check(rows.stream().map(sheet.head()::fields).toList()));
        List<MarkedRow> marked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            marked.add(new MarkedRow(rows.get(i).cells(), line(rows.get(i), checked.get(i))));
        }
        return new Part(checked, marked);
    }

    private List<Checked> withCellErrors(List<SheetLine> rows, List<Checked> checked) {
        List<Checked> result = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            List<Problem> errors = sheet.head().errors(rows.get(i));
            List<Problem> others = checked.get(i) instanceof Faulty f ? f.problems() : List.of();
            result.add(errors.isEmpty() ? checked.get(i) : new Faulty(Stream.concat(errors.stream(), others.stream()).toList()));
        }
        return result;
    }

    private Line line(SheetLine row, Checked checked) {
        String title = sheet.head().text(row, Column.TITLE);
        return switch (checked) {
            case Fresh fresh -> new Line(row.number(), title, Status.GOOD, null, List.of());
            case Known known -> duplicate(row.number(), title, known);
            case Faulty bad -> new Line(row.number(), title, Status.FAULTY, null, bad.problems().stream()
                    .map(p -> new Problem(Column.headerOf(p.field()), p.message(), p.remedy())).toList());
        };
    }

    private Line duplicate(int number, String title, Known known) {
        boolean inSheet = known.before() >= 0;
        String message = inSheet ? "与第 " + numbers.get(known.before()) + " 行同名。" : "这项成果已经发布过，编号 " + known.id() + "。";
        return new Line(number, title, Status.DUPLICATE, inSheet ? null : known.id(),
                List.of(new Problem(Column.TITLE.header(), message, inSheet ? "如果是另一项成果，请改名称。" : "要修改请打开那一项。")));
    }

    @Override
    public void close() {
        sheet.close();
    }
}
