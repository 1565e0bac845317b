package cn.jinchuanggu.listing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetContentTest {

    @TempDir
    private Path folder;

    @Test
    void findsTheColumnsByTheirHeadersInAnyOrder() {
        SheetContent content = read(List.of("摘要", "意向价格", "成果名称"), List.of("乙", 800000, "甲"));

        assertThat(content.head().columns()).isEqualTo(new TreeMap<>(Map.of(0, Column.SUMMARY, 1, Column.PRICE, 2, Column.TITLE)));
        assertThat(content.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.cells()).isEqualTo(new TreeMap<>(Map.of(0, "乙", 1, "800000", 2, "甲")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"成果名称", "成果名称*", " 成 果 名 称 ", "成果名称（必填）", "名称"})
    void knowsAHeaderWhateverStandsAroundIt(String header) {
        assertThat(Column.find(header)).contains(Column.TITLE);
    }

    @Test
    void namesTheHeadersItDoesNotKnowAndPassesOverItsOwnErrors() {
        SheetContent content = read(List.of("成果名称", "摘要", "联系电话", "错误", "备注"), List.of("甲", "乙", "1", "2", "3"));

        assertThat(content.head().unknownHeaders()).containsExactly("联系电话", "备注");
    }

    @Test
    void namesAllColumnsThatAreMissingOrThereTwice() {
        assertThat(problems(List.of("关键词", "成熟度", "TRL"), List.of("甲", 5, 6))).extracting(Problem::message)
                .containsExactlyInAnyOrder("缺少“成果名称”这一列。", "缺少“摘要”这一列。", "有两列都是“成熟度”。");
    }

    @Test
    void takesAHeaderBelowATitleAndKeepsTheNumbersOfTheRows() {
        SheetContent content = read(List.of("某某大学成果汇总表"), List.of(), List.of("成果名称", "摘要"), List.of(), List.of("甲", "乙"));

        assertThat(content.rows()).extracting(SheetLine::number).containsExactly(5);
    }

    @Test
    void saysSoWhenThereIsNothingBelowTheHeader() {
        assertThat(problems(List.of("成果名称", "摘要"))).extracting(Problem::message).containsExactly("表头下面没有内容。");
        assertThat(problems(Arrays.asList((Object) null))).extracting(Problem::message).containsExactly("第一张工作表是空的。");
    }

    @Test
    void readsNumbersDaysAndFlagsAsAPersonSeesThem() {
        SheetContent content = read(List.of("成果名称", "摘要", "成熟度", "意向价格", "隐去单位", "成熟度依据", "知识产权数量"),
                List.of("甲", "乙", 7.0, 1234567.5, true, LocalDate.of(2025, 3, 1), "１２"));

        assertThat(content.rows().getFirst().cells().values()).containsExactly("甲", "乙", "7", "1234567.5", "是", "2025-03-01", "１２");
    }

    @Test
    void takesTheStoredValueOfAFormulaAndMarksAnError() {
        Path file = TestWorkbook.raw(row("成果名称", "摘要", "成熟度")
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"甲\"&amp;\"乙\"</f><v>甲乙</v></c><c r=\"B2\" t=\"inlineStr\"><is><r><t>富</t></r><r><t>文本</t></r></is></c>"
                + "<c r=\"C2\"><f>3+4</f><v>7</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"e\"><f>VLOOKUP(1,X,1)</f><v>#N/A</v></c><c r=\"B3\" t=\"inlineStr\"><is><t>乙</t></is></c></row>").in(folder);

        SheetContent content = SheetContent.read(file);

        assertThat(content.rows().getFirst().cells().values()).containsExactly("甲乙", "富文本", "7");
        assertThat(content.rows().getFirst().errors()).isEmpty();
        assertThat(content.rows().get(1).errors()).containsExactly(0);
    }

    @Test
    void readsASheetWithoutFormatsAndWithoutSharedTexts() {
        Path file = TestWorkbook.raw(row("成果名称", "摘要") + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c></row>")
                .without("xl/sharedStrings.xml").with("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>").in(folder);

        assertThat(SheetContent.read(file).rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SEGMENT, 煤矿安全装备, seg-mine-safety", "SEGMENT, 3d 打印, seg-3d-printing", "SEGMENT, 造船, 造船", "FIELD, 药理学, 31047", "FIELD, 31047, 31047",
        "READINESS, TRL 7, 7", "READINESS, 6级, 6", "READINESS, 高, 高", "CONCEPTS, 皮带、跑偏，视觉;防爆, '[皮带, 跑偏, 视觉, 防爆]'"})
    void turnsTheWordsOfACellIntoTheValueOfTheField(Column column, String cell, String value) {
        assertThat(column.value(cell)).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void namesAPlaceByItsLetters(int place, String letters) {
        assertThat(SheetHead.letters(place)).isEqualTo(letters);
    }

    @Test
    void theTemplateIsReadWithAllItsColumnsAndItsExampleIsNoRow() {
        Path file = TestWorkbook.write(folder.resolve("template.xlsx"), SheetFiles::writeTemplate);

        InvalidInput empty = catchThrowableOfType(InvalidInput.class, () -> SheetContent.read(file));

        assertThat(empty.problems()).extracting(Problem::message).containsExactly("表头下面没有内容。");
    }

    private SheetContent read(List<?>... rows) {
        return SheetContent.read(TestWorkbook.of(folder, List.of(rows)));
    }

    private List<Problem> problems(List<?>... rows) {
        return catchThrowableOfType(InvalidInput.class, () -> read(rows)).problems();
    }

    private static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < texts.length; i++) {
            row.append("<c r=\"").append(SheetHead.letters(i)).append("1\" t=\"inlineStr\"><is><t>").append(texts[i]).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
