package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.shared.Problem;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes workbooks. Every cell is written as a string, so that no spreadsheet program takes a text that begins with
 * {@code = + - @} for a formula.
 */
final class SheetFiles {

    private static final String APPLICATION = "Jinchuanggu";
    private static final String HEADER_COLOUR = "0F4C5C";
    private static final String MARK_COLOUR = "FBE3E4";
    private static final String EXAMPLE_COLOUR = "FFF4D6";
    private static final double WIDE = 40;
    private static final double NARROW = 18;
    /** More a cell of a spreadsheet cannot hold. */
    private static final int LONGEST = 32_000;

    private SheetFiles() {
    }

    static void writeTemplate(OutputStream out) {
        write(out, workbook -> {
            Worksheet sheet = workbook.newWorksheet("成果");
            for (Column column : Column.values()) {
                header(sheet, column.ordinal(), column.header() + (column.isRequired() ? "*" : ""), column == Column.SUMMARY ? WIDE : NARROW);
            }
            sheet.freezePane(1, 1);
            explain(workbook.newWorksheet("填写说明"));
        });
    }

    private static void explain(Worksheet sheet) {
        List<String> headers = List.of("列名", "是否必填", "怎么填", "可选的值", "示例（请勿填在此处）");
        for (int i = 0; i < headers.size(); i++) {
            header(sheet, i, headers.get(i), i == 0 || i == 1 ? NARROW : WIDE);
        }
        for (Column column : Column.values()) {
            int row = column.ordinal() + 1;
            List<String> cells = List.of(column.header(), column.isRequired() ? "必填" : "选填", column.explanation(), column.allowed(), column.example());
            for (int i = 0; i < cells.size(); i++) {
                cell(sheet, row, i, cells.get(i));
            }
            sheet.style(row, headers.size() - 1).fillColor(EXAMPLE_COLOUR).wrapText(true).verticalAlignment("top").set();
        }
        int below = Column.values().length + 2;
        cell(sheet, below, 0, "第一张表“成果”每行写一项成果，最多 %,d 行；".formatted(SheetGuard.MOST_ROWS) + "列的次序可以变，带 * 的列必须有。");
        cell(sheet, below + 1, 0, "下面一行是完整的示例，只供参考，不会被导入：");
        for (Column column : Column.values()) {
            cell(sheet, below + 2, column.ordinal(), column.header());
            cell(sheet, below + 3, column.ordinal(), column.example());
            sheet.style(below + 3, column.ordinal()).fillColor(EXAMPLE_COLOUR).set();
        }
        sheet.freezePane(0, 1);
    }

    /** The rows as they came, with what is wrong with each in a further column. */
    static void writeMarked(Map<Integer, String> headers, List<MarkedRow> rows, OutputStream out) {
        int errors = headers.entrySet().stream().filter(e -> e.getValue().equals(Column.ERRORS)).map(Map.Entry::getKey)
                .findFirst().orElseGet(() -> Collections.max(headers.keySet()) + 1);
        write(out, workbook -> {
            Worksheet sheet = workbook.newWorksheet("检查结果");
            headers.forEach((place, text) -> header(sheet, place, text, NARROW));
            header(sheet, errors, Column.ERRORS, WIDE);
            for (int i = 0; i < rows.size(); i++) {
                SheetReport.Line line = rows.get(i).line();
                int row = i + 1;
                rows.get(i).cells().forEach((place, text) -> cell(sheet, row, place, text));
                cell(sheet, row, errors, line.status() == SheetReport.Status.GOOD ? "" : line.statusLabel() + "：" + sentences(line.problems()));
                if (line.status() == SheetReport.Status.FAULTY) {
                    line.problems().forEach(problem -> mark(sheet, headers, row, problem));
                    sheet.style(row, errors).fillColor(MARK_COLOUR).wrapText(true).set();
                }
            }
            sheet.freezePane(0, 1);
        });
    }

    private static void mark(Worksheet sheet, Map<Integer, String> headers, int row, Problem problem) {
        Optional<Column> column = Column.find(problem.field());
        headers.forEach((place, text) -> {
            if (text.equals(problem.field()) || column.isPresent() && Column.find(text).equals(column)) {
                sheet.style(row, place).fillColor(MARK_COLOUR).set();
            }
        });
    }

    private static String sentences(List<Problem> problems) {
        return problems.stream().map(p -> "【" + p.field() + "】" + p.sentence()).collect(Collectors.joining("\n"));
    }

    private static void header(Worksheet sheet, int place, String text, double width) {
        cell(sheet, 0, place, text);
        sheet.width(place, width);
        sheet.style(0, place).bold().fontColor("FFFFFF").fillColor(HEADER_COLOUR).set();
    }

    private static void cell(Worksheet sheet, int row, int place, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, place, shortened(text));
        }
    }

    /** A text as a cell can hold it: cut off, and an ellipsis in the place of the rest. */
    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Fills a workbook. */
    interface Content {

        void into(Workbook workbook);
    }

    /** Writes a workbook. The stream stays open. */
    static void write(OutputStream out, Content content) {
        OutputStream open = new FilterOutputStream(out) {

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
        try (Workbook workbook = new Workbook(open, APPLICATION, null)) {
            content.into(workbook);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
