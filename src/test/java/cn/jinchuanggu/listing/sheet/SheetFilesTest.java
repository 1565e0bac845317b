package cn.jinchuanggu.listing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.sheet.SheetReport.Line;
import cn.jinchuanggu.listing.sheet.SheetReport.Status;
import cn.jinchuanggu.shared.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFilesTest {

    @TempDir
    private Path folder;

    @Test
    void theTemplateHasTheHeadersAndExplainsEachOfThem() throws IOException {
        Path file = TestWorkbook.write(folder.resolve("template.xlsx"), SheetFiles::writeTemplate);

        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("成果", "填写说明");
            assertThat(texts(sheets.get(0)).getFirst()).startsWith("成果名称*", "摘要*", "解决的问题").hasSize(Column.values().length);
            List<List<String>> explained = texts(sheets.get(1));
            assertThat(explained.getFirst()).contains("可选的值", "示例（请勿填在此处）");
            for (Column column : Column.values()) {
                assertThat(explained.get(column.ordinal() + 1)).startsWith(column.header());
            }
            assertThat(explained).anySatisfy(row -> assertThat(row).contains("下面一行是完整的示例，只供参考，不会被导入："));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5 ℃", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    void aTextThatLooksLikeAFormulaIsWrittenAsText(String text) throws IOException {
        SheetContent content = SheetContent.read(TestWorkbook.of(folder, List.of(List.of("成果名称", "摘要"), List.of(text, "乙"))));

        Path file = returned(content, new Line(2, text, Status.FAULTY, null, List.of(new Problem("成果名称", text, ""))));

        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).asString()).isEqualTo(text.strip());
            assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void theReturnedSheetSaysWhatIsWrongInAFurtherColumnAndIsReadAgain() throws IOException {
        SheetContent content = SheetContent.read(TestWorkbook.of(folder,
                List.of(List.of("摘要", "成果名称", "备注"), List.of("乙", "甲", "丙"), List.of("丁", "戊", "己"))));

        Path file = returned(content, new Line(2, "甲", Status.FAULTY, null, List.of(new Problem("成熟度", "错一。", "改一。"), new Problem("摘要", "错二。", ""))),
                new Line(3, "戊", Status.GOOD, null, List.of()));

        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(texts(workbook.getFirstSheet())).containsExactly(List.of("摘要", "成果名称", "备注", "错误"),
                    List.of("乙", "甲", "丙", "有问题：【成熟度】错一。 改一。\n【摘要】错二。"), List.of("丁", "戊", "己"));
        }
        SheetContent again = SheetContent.read(file);
        assertThat(again.rows()).hasSize(2);
        assertThat(again.head().unknownHeaders()).containsExactly("备注");
    }

    @Test
    void aCharacterThatXmlDoesNotAllowDoesNotSpoilTheReturnedSheet() throws IOException {
        SheetContent content = SheetContent.read(TestWorkbook.of(folder, List.of(List.of("成果名称", "摘要"), List.of("甲", "乙"))));

        Path file = returned(content, new Line(2, "甲", Status.FAULTY, null, List.of(new Problem("摘要", "有\u0001字符\uFFFF和\uD800半个字。", ""))));

        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(texts(workbook.getFirstSheet()).get(1).get(2)).startsWith("有问题：【摘要】有").contains("半个字");
        }
    }

    private Path returned(SheetContent content, Line... lines) {
        List<MarkedRow> rows = IntStream.range(0, lines.length).mapToObj(i -> new MarkedRow(content.rows().get(i).cells(), lines[i])).toList();
        return TestWorkbook.write(folder.resolve("returned.xlsx"), out -> SheetFiles.writeMarked(content.head().headers(), rows, out));
    }

    private static List<List<String>> texts(Sheet sheet) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> texts.add(row.stream().filter(c -> c != null && c.getType() != CellType.EMPTY).map(Cell::getText).toList()));
        }
        return texts;
    }
}
