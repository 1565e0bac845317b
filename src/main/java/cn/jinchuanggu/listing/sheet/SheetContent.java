package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The first sheet of a workbook as texts: its headers and its rows that are not blank.
 *
 * @param headers        texts of the header row by place, from 0
 * @param columns        what the headers mean, by place
 * @param unknownHeaders headers that mean nothing here
 * @param rows           rows below the header
 */
record SheetContent(TreeMap<Integer, String> headers, TreeMap<Integer, Column> columns, List<String> unknownHeaders, List<Line> rows) {

    /** The header may stand below a title or a remark, but not deeper. */
    private static final int HEADER_WITHIN_ROWS = 10;
    /** The part of a number format that makes it a date: year, month or day, outside of quotes, colours and escapes. */
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i)[ymd年月日]");
    private static final Pattern FORMAT_LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final String FILE = "表头";

    /**
     * One row.
     *
     * @param number as the spreadsheet program shows it, from 1
     * @param cells  texts by place; blank cells are left out
     * @param errors places whose cell is an error of a formula
     */
    record Line(int number, TreeMap<Integer, String> cells, List<Integer> errors) {
    }

    /** @throws InvalidInput when the file is no such sheet, or its header lacks a column that must be there */
    static SheetContent read(Path file) {
        SheetGuard.check(file);
        List<Line> lines = lines(file);
        int header = header(lines);
        return of(lines.get(header), lines.subList(header + 1, lines.size()));
    }

    private static SheetContent of(Line header, List<Line> rows) {
        TreeMap<Integer, Column> columns = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        header.cells().forEach((place, text) -> Column.find(text).ifPresentOrElse(column -> {
            if (columns.containsValue(column)) {
                problems.add(new Problem(FILE, "有两列都是“" + column.header() + "”。", "请只留一列。"));
            }
            columns.put(place, column);
        }, () -> {
            if (!text.equals(Column.ERRORS)) {
                unknown.add(text);
            }
        }));
        Set<Column> missing = EnumSet.allOf(Column.class);
        missing.removeIf(c -> !c.isRequired() || columns.containsValue(c));
        missing.forEach(c -> problems.add(new Problem(FILE, "缺少“" + c.header() + "”这一列。", "请下载模板，按它的表头填写。")));
        if (problems.isEmpty() && rows.isEmpty()) {
            problems.add(new Problem("file", "表头下面没有内容。", "请每行写一项成果。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new SheetContent(header.cells(), columns, unknown, rows);
    }

    /** The first row that has a header we know; without one the first row, so that it can be said what is missing. */
    private static int header(List<Line> lines) {
        if (lines.isEmpty()) {
            throw SheetGuard.refused("第一张工作表是空的。", "请下载模板，每行写一项成果。");
        }
        for (int i = 0; i < Math.min(lines.size(), HEADER_WITHIN_ROWS); i++) {
            long known = lines.get(i).cells().values().stream().filter(text -> Column.find(text).isPresent()).count();
            if (known >= 2) {
                return i;
            }
        }
        return 0;
    }

    private static List<Line> lines(Path file) {
        List<Line> lines = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(hasFormats(file), true))) {
            Sheet first = workbook.getFirstSheet();
            try (Stream<Row> rows = first.openStream()) {
                rows.forEach(row -> line(row).ifPresent(lines::add));
            }
        } catch (IOException | RuntimeException e) {
            // whatever a made-up file does to the reader, it is the file that is wrong
            throw SheetGuard.unreadable(e);
        }
        return lines;
    }

    /** Small programs write sheets without formats, and the reader fails when it is asked for what is not there. */
    private static boolean hasFormats(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/styles.xml") != null;
        }
    }

    private static Optional<Line> line(Row row) {
        TreeMap<Integer, String> cells = new TreeMap<>();
        List<Integer> errors = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null && cell.getType() != CellType.EMPTY) {
                if (isError(cell)) {
                    errors.add(cell.getColumnIndex());
                }
                String text = text(cell).strip();
                if (!text.isEmpty()) {
                    cells.put(cell.getColumnIndex(), text);
                }
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Line(row.getRowNum(), cells, errors));
    }

    private static boolean isError(Cell cell) {
        return cell.getType() == CellType.ERROR
                || cell.getType() == CellType.FORMULA && cell.getRawValue() != null && cell.getRawValue().startsWith("#");
    }

    /** A formula counts as the value that was stored with it. */
    private static String text(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? date(cell.asDate()) : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        return cell.getType() == CellType.FORMULA || value == null ? textOf(cell.getRawValue()) : value.toString();
    }

    private static String textOf(String raw) {
        return raw == null ? "" : raw;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && cell.getType() == CellType.NUMBER && !format.equalsIgnoreCase("General")
                && DATE_FORMAT.matcher(FORMAT_LITERALS.matcher(format).replaceAll("")).find();
    }

    private static String date(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString().replace('T', ' ');
    }

    /** For messages: the letters of a place, such as C for 2. */
    static String letters(int place) {
        String letters = "";
        for (int rest = place; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }

    /** Where a column stands; empty when the sheet does not have it. */
    Optional<Integer> placeOf(Column column) {
        return columns.entrySet().stream().filter(e -> e.getValue() == column).map(Map.Entry::getKey).findFirst();
    }
}
