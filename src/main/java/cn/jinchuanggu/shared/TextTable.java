package cn.jinchuanggu.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Records as a sheet or as text. Every cell is text, so that no program takes one for a formula. */
public final class TextTable<T> {

    private static final double WIDTH = 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, Function<T, String>> columns;

    /** @param columns what a cell says by its heading, in their order */
    public TextTable(Map<String, Function<T, String>> columns) {
        this.columns = new LinkedHashMap<>(columns);
    }

    /** One sheet with a heading that stays in sight. */
    public byte[] xlsx(String name, List<T> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jinchuanggu", null)) {
            Worksheet sheet = workbook.newWorksheet(name);
            int column = 0;
            for (Map.Entry<String, Function<T, String>> c : columns.entrySet()) {
                sheet.value(0, column, c.getKey());
                sheet.width(column, WIDTH);
                sheet.style(0, column).bold().set();
                for (int row = 0; row < records.size(); row++) {
                    sheet.value(row + 1, column, c.getValue().apply(records.get(row)));
                }
                column++;
            }
            sheet.freezePane(0, 1);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** With a byte order mark, by which spreadsheet programs know that it is UTF-8. */
    public byte[] csv(List<T> records) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append(line(List.copyOf(columns.keySet())));
        records.forEach(record -> text.append(line(columns.values().stream().map(c -> c.apply(record)).toList())));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TextTable::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Quoted, and with an apostrophe before what a spreadsheet program would compute. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
