package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.page.CsvLine;
import cn.jinchuanggu.page.TakenAway;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a file to take away. Every cell is text, so that no program takes one for a formula.
 *
 * @param name    of the sheet
 * @param columns headings, in order
 * @param rows    as many cells each as there are columns
 */
public record TextTable(String name, List<String> columns, List<List<String>> rows) {

    private static final double WIDTH = 20;
    /** What spreadsheet programs know UTF-8 by. */
    public static final String BYTE_ORDER_MARK = CsvLine.BYTE_ORDER_MARK;

    public TextTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** @param columns heading to cell, in the order of the map */
    public static <T> TextTable of(String name, Map<String, Function<T, String>> columns, List<T> items) {
        return new TextTable(name, List.copyOf(columns.keySet()), items.stream().map(i -> columns.values().stream().map(c -> c.apply(i)).toList()).toList());
    }

    /** The same with one more row that says something about the table itself. */
    public TextTable withLine(String text) {
        List<List<String>> all = new ArrayList<>(rows);
        all.add(Stream.concat(Stream.of(text), columns.stream().skip(1).map(c -> "")).toList());
        return new TextTable(name, columns, all);
    }

    /** As an Excel workbook with one sheet, its headings frozen. */
    public byte[] xlsx() {
        TakenAway.rows(rows.size());
        return workbook(List.of(this));
    }

    /** As an Excel workbook with a sheet for each, their headings frozen. */
    public static byte[] workbook(List<TextTable> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jinchuanggu", null)) {
            tables.forEach(table -> table.into(workbook.newWorksheet(table.name)));
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void into(Worksheet sheet) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.width(column, WIDTH);
            sheet.style(0, column).bold().set();
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(row + 1, column, rows.get(row).get(column));
            }
        }
        sheet.freezePane(0, 1);
    }

    /** As UTF-8 text with a byte order mark, by which spreadsheet programs know it. */
    public byte[] csv() {
        TakenAway.rows(rows.size());
        return (BYTE_ORDER_MARK + line(columns) + rows.stream().map(TextTable::line).collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    /** A line of CSV whose cells no spreadsheet program takes for a formula. */
    public static String line(List<String> cells) {
        return CsvLine.of(cells);
    }
}
