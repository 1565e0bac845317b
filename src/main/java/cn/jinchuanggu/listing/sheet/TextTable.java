package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.page.CsvLine;
import cn.jinchuanggu.page.TakenAway;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.WholeList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a file to take away. Every cell is text, so that no program takes one for a formula. Rows are written as they are read
 * and then let go: a table of a million rows takes the memory of a thousand.
 *
 * @param name    of the sheet
 * @param columns headings, in order
 * @param rows    as many cells each as there are columns
 */
public record TextTable(String name, List<String> columns, WholeList<List<String>> rows) {

    /** Rows of a workbook's sheet at the most, the headings among them: a limit of the format. */
    public static final int MOST_ROWS = Worksheet.MAX_ROWS;
    /** What spreadsheet programs know UTF-8 by. */
    public static final String BYTE_ORDER_MARK = CsvLine.BYTE_ORDER_MARK;

    private static final double WIDTH = 20;
    /** So many rows of a sheet are in memory. */
    private static final int HELD = 1_000;

    public TextTable {
        columns = List.copyOf(columns);
    }

    /** A table that is held already. */
    public TextTable(String name, List<String> columns, List<List<String>> rows) {
        this(name, columns, (WholeList<List<String>>) rows::forEach);
    }

    /** @param columns heading to cell, in the order of the map */
    public static <T> TextTable of(String name, Map<String, Function<T, String>> columns, WholeList<T> items) {
        return new TextTable(name, List.copyOf(columns.keySet()), items.map(i -> columns.values().stream().map(c -> c.apply(i)).toList()));
    }

    /** The same of what is held already. */
    public static <T> TextTable of(String name, Map<String, Function<T, String>> columns, List<T> items) {
        return of(name, columns, (WholeList<T>) items::forEach);
    }

    /** The same with one more row that says something about the table itself. */
    public TextTable withLine(String text) {
        List<String> line = Stream.concat(Stream.of(text), columns.stream().skip(1).map(c -> "")).toList();
        return new TextTable(name, columns, use -> {
            rows.forEach(use);
            use.accept(line);
        });
    }

    /**
     * Writes an Excel workbook with one sheet, its headings frozen. The stream stays open.
     *
     * @throws InvalidInput when there are more rows than a sheet can have; what was written until then is no workbook
     */
    public void writeXlsx(OutputStream out) {
        SheetFiles.write(out, workbook -> TakenAway.rows(into(workbook)));
    }

    /** As an Excel workbook with a sheet for each, their headings frozen. For small tables: it is held in memory. */
    public static byte[] workbook(List<TextTable> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFiles.write(out, workbook -> tables.forEach(table -> table.into(workbook)));
        return out.toByteArray();
    }

    /** @return how many rows there are below the headings */
    private int into(Workbook workbook) {
        try (Worksheet sheet = workbook.newWorksheet(name)) {
            for (int column = 0; column < columns.size(); column++) {
                sheet.inlineString(0, column, columns.get(column));
                sheet.width(column, WIDTH);
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            int[] row = {0};
            rows.forEach(cells -> write(cells, ++row[0], sheet));
            return row[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts stand in their cells and not in the list of shared texts, which would have to be held to the end. */
    private static void write(List<String> cells, int row, Worksheet sheet) {
        if (row >= MOST_ROWS) {
            throw new InvalidInput("", "超过 %,d 行，Excel 的一张表放不下。".formatted(MOST_ROWS - 1), "请改为导出 CSV，它没有这个限制；或者缩小范围，分几次导出。");
        }
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, SheetFiles.shortened(cells.get(column)));
        }
        if (row % HELD == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes UTF-8 text with a byte order mark, by which spreadsheet programs know it. The stream stays open. */
    public void writeCsv(OutputStream out) {
        long[] count = {0};
        write(BYTE_ORDER_MARK + line(columns), out);
        rows.forEach(cells -> {
            write(line(cells), out);
            count[0]++;
        });
        TakenAway.rows(count[0]);
    }

    /** As {@link #writeCsv}, for a small table: it is held in memory. */
    public byte[] csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeCsv(out);
        return out.toByteArray();
    }

    private static void write(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of CSV whose cells no spreadsheet program takes for a formula. */
    public static String line(List<String> cells) {
        return CsvLine.of(cells);
    }
}
