package cn.jinchuanggu.listing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    private static final String TEXT = "成果名称,摘要\r\n甲,乙\r\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void readsTheEncodingsOfSpreadsheetPrograms(String charset) throws IOException {
        assertThat(read(TEXT.getBytes(Charset.forName(charset)))).extracting(SheetLine::cells).extracting(c -> c.get(0)).containsExactly("成果名称", "甲");
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).getFirst().cells().get(0)).isEqualTo("成果名称");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void findsWhatParts(String delimiter) throws IOException {
        assertThat(lines(TEXT.replace(",", delimiter)).get(1).cells().values()).containsExactly("甲", "乙");
    }

    @Test
    void keepsWhatStandsInQuotesAndTheNumbersOfTheRows() throws IOException {
        List<SheetLine> lines = lines("成果名称,摘要\n\n\"甲,\"\"引\"\"\",\"一\n二\"\n,  ,\n丙");

        assertThat(lines).extracting(SheetLine::number).containsExactly(1, 3, 5);
        assertThat(lines.get(1).cells().values()).containsExactly("甲,\"引\"", "一\n二");
        assertThat(lines.get(2).cells().values()).containsExactly("丙");
    }

    @Test
    void marksTheErrorOfAFormula() throws IOException {
        assertThat(lines("成果名称,摘要\n#N/A,#1 号井\n").get(1).errors()).containsExactly(0);
    }

    private List<SheetLine> lines(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<SheetLine> read(byte[] content) throws IOException {
        try (CsvRows rows = new CsvRows(Files.write(folder.resolve("any.csv"), content))) {
            List<SheetLine> lines = new ArrayList<>();
            rows.forEachRemaining(lines::add);
            return lines;
        }
    }
}
