package cn.jinchuanggu.cockpit;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A figure as it was counted, by part and by month; every other number about it is a sum of these cells.
 *
 * @param cells in any order
 */
public record Tally(Measure measure, List<Cell> cells) {

    /**
     * So many of one part that came in one month.
     *
     * @param part     key of the part; empty for a figure without parts
     * @param partName its name
     * @param month    empty when the day is not known
     * @param fen      their sum, 0 for what is no money
     */
    public record Cell(String part, String partName, Optional<YearMonth> month, long count, long fen) {
    }

    /** One part with its number. */
    public record Part(String key, String name, long value, long count) {
    }

    public Tally {
        cells = List.copyOf(cells);
    }

    /** The number: so many, or so many 分. */
    public long value() {
        return cells.stream().mapToLong(measure::of).sum();
    }

    /** How many records stand behind it, whatever it measures. */
    public long records() {
        return cells.stream().mapToLong(Cell::count).sum();
    }

    /** Records of one part. */
    public long records(String part) {
        return cells.stream().filter(c -> c.part().equals(part)).mapToLong(Cell::count).sum();
    }

    /** The same of these records only. */
    public Tally of(Behind behind) {
        return new Tally(measure, cells.stream().filter(behind::fits).toList());
    }

    /** What came in each month that brought something, in order. */
    public SortedMap<YearMonth, Long> byMonth() {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        cells.forEach(c -> c.month().ifPresent(m -> months.merge(m, measure.of(c), Long::sum)));
        return months;
    }

    /** Of which the day is not known. */
    public long undated() {
        return cells.stream().filter(c -> c.month().isEmpty()).mapToLong(measure::of).sum();
    }

    /** The parts, the largest first. */
    public List<Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        cells.forEach(c -> parts.merge(c.part(), new Part(c.part(), c.partName(), measure.of(c), c.count()),
                (a, b) -> new Part(a.key(), a.name(), a.value() + b.value(), a.count() + b.count())));
        return parts.values().stream().sorted(Comparator.comparingLong(Part::value).reversed().thenComparing(Part::key)).toList();
    }
}
