package cn.jinchuanggu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.WholeList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.http.MockHttpOutputMessage;

/** Files that leave: no cell is a formula in any program, and who is signed in stands below with the minute. */
class TakenAwayTest {

    @TempDir
    private Path folder;

    private static final Actor OFFICER = new Actor("officer", "审核员", Set.of(Role.POLICY_OFFICER), null);
    private static final List<String> HOSTILE = List.of("=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "=cmd|'/c calc'!A1", "a\",=1+1,\"b", "x\r\n=1+1", "12.50", "2026-03-02");

    private final SetClock clock = new SetClock("2026-03-02");

    @Test
    void aSignedInPersonIsNamedBelowWithTheMinute() throws IOException {
        String csv = new String(written(OFFICER, TableAnswer.CSV), StandardCharsets.UTF_8);
        assertThat(csv.lines().reduce((a, b) -> b)).contains("\"导出人：审核员（officer），导出时间：2026-03-02 10:00\",\"\"");
        assertThat(cells(written(OFFICER, TableAnswer.XLSX)).getLast().getText()).isEqualTo("导出人：审核员（officer），导出时间：2026-03-02 10:00");
    }

    @Test
    void whatAVisitorTakesIsEverybodysAndNamesNobody() throws IOException {
        assertThat(new String(written(Actor.VISITOR, TableAnswer.CSV), StandardCharsets.UTF_8)).doesNotContain("导出人");
    }

    @Test
    void noCellOfTextBeginsAFormula() throws IOException {
        String csv = new String(written(OFFICER, TableAnswer.CSV), StandardCharsets.UTF_8).replace(TextTable.BYTE_ORDER_MARK, "");
        List<String> cells = CSVParser.parse(csv, CSVFormat.RFC4180).stream().flatMap(CSVRecord::stream).toList();
        assertThat(cells).noneMatch(c -> !c.isEmpty() && "=+-@\t\r".indexOf(c.charAt(0)) >= 0).contains("'=1+1", "'\t=1+1", "'\r=1+1", "a\",=1+1,\"b", "12.50");
    }

    @Test
    void everyCellOfAWorkbookIsTextAndAsItWasWritten() throws IOException {
        byte[] workbook = written(OFFICER, TableAnswer.XLSX);
        List<Cell> cells = cells(workbook);
        assertThat(cells).allMatch(c -> c.getType() == CellType.STRING);
        assertThat(cells.stream().map(Cell::getText).map(t -> t.replace("\r", ""))).containsAll(HOSTILE.stream().map(t -> t.replace("\r", "")).toList());
        try (ZipFile parts = new ZipFile(Files.write(folder.resolve("taken.xlsx"), workbook).toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                assertThat(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8)).as(part.getName())
                        .doesNotContain("<f>", "<f ", "externalLink", "hyperlink");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void nothingIsSentOfATableThatFailsInTheMiddle(String ending) {
        MediaType type = ending.equals("csv") ? TableAnswer.CSV : TableAnswer.XLSX;
        MockHttpOutputMessage output = new MockHttpOutputMessage();
        output.getHeaders().setContentType(type);
        TextTable table = new TextTable("表", List.of("甲"), (WholeList<List<String>>) use -> {
            IntStream.range(0, 20_000).forEach(i -> use.accept(List.of("第 " + i + " 行")));
            throw new IllegalStateException("the database is gone");
        });
        assertThatThrownBy(() -> new TakenAway(() -> OFFICER, clock).write(table, type, output)).hasMessage("the database is gone");
        assertThat(output.getBodyAsBytes()).isEmpty();
        assertThat(output.getHeaders().getContentLength()).isEqualTo(-1);
    }

    @Test
    void aFileSaysHowLongItIs() throws IOException {
        MockHttpOutputMessage output = new MockHttpOutputMessage();
        output.getHeaders().setContentType(TableAnswer.CSV);
        new TakenAway(() -> Actor.VISITOR, clock).write(new TextTable("表", List.of("甲"), List.of(List.of("乙"))), TableAnswer.CSV, output);
        assertThat(output.getHeaders().getContentLength()).isEqualTo(output.getBodyAsBytes().length).isPositive();
    }

    private byte[] written(Actor actor, MediaType type) throws IOException {
        MockHttpOutputMessage output = new MockHttpOutputMessage();
        output.getHeaders().setContentType(type);
        TextTable table = new TextTable("表", List.of("甲", "乙"), HOSTILE.stream().map(h -> List.of(h, "文字")).toList());
        new TakenAway(() -> actor, clock).write(table, type, output);
        return output.getBodyAsBytes();
    }

    private static List<Cell> cells(byte[] workbook) throws IOException {
        List<Cell> cells = new ArrayList<>();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : read.getFirstSheet().read()) {
                row.forEach(cell -> {
                    if (cell != null && !cell.getText().isEmpty()) {
                        cells.add(cell);
                    }
                });
            }
        }
        return cells;
    }
}
