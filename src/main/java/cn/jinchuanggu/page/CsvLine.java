package cn.jinchuanggu.page;

import java.util.List;
import java.util.stream.Collectors;

/** A line of CSV whose cells no spreadsheet program takes for a formula. */
public final class CsvLine {

    /** What spreadsheet programs know UTF-8 by. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvLine() {
    }

    /** The cells quoted, with the end of the line. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Quoted, and with an apostrophe before what a spreadsheet program would compute. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
