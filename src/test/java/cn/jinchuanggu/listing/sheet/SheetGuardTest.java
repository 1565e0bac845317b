package cn.jinchuanggu.listing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jinchuanggu.shared.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no sheet, or that are made to burst, are refused before a reader sees them. */
class SheetGuardTest {

    private static final String ROW = "<row><c t=\"inlineStr\"><is><t>甲</t></is></c></row>";
    private static final int MILLION = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void letsAnOrdinarySheetPass() {
        Path file = TestWorkbook.of(folder, List.of(List.of("成果名称", "摘要"), List.of("甲", "乙")));

        assertThatCode(() -> SheetGuard.check(file)).doesNotThrowAnyException();
    }

    @Test
    void letsTheMostRowsPassAndCountsThem() {
        Path file = rows(SheetGuard.MOST_ROWS + 1).in(folder);

        assertThat(SheetGuard.check(file)).isEqualTo(new SheetGuard.Found(false, SheetGuard.MOST_ROWS + 1));
    }

    @Test
    void countsTheRowsOfATextThatHoldAnything() throws IOException {
        Path file = Files.writeString(folder.resolve("any.xlsx"), "成果名称,摘要\r\n\r\n甲,\"乙\n丙\"\r\n,,\r\n");

        assertThat(SheetGuard.check(file)).isEqualTo(new SheetGuard.Found(true, 2));
    }

    static Stream<Arguments> hostile() {
        String doctype = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        TestWorkbook.Part zeros = out -> repeat(out, "0".repeat(1 << 16), 64 * 16);
        return Stream.of(
                Arguments.of("超过 200,000 行", rows(SheetGuard.MOST_ROWS + 2)),
                Arguments.of("文字超过 3,000,000 段", TestWorkbook.raw(ROW).with("xl/sharedStrings.xml", SheetGuardTest::manyTexts)),
                Arguments.of("超过 200,000 行", TestWorkbook.raw("").with("xl/worksheets/sheet1.xml", SheetGuardTest::millionRows)),
                Arguments.of("解压后太大", TestWorkbook.raw(ROW).with("xl/sharedStrings.xml", out -> {
                    out.write("<sst>".getBytes(StandardCharsets.UTF_8));
                    zeros.writeTo(out);
                })),
                Arguments.of("解压后太大", TestWorkbook.raw(ROW).with("xl/media/image1.png", zeros)),
                Arguments.of("解压后太大", TestWorkbook.raw("").with("xl/worksheets/sheet1.xml", out -> {
                    out.write(TestWorkbook.SHEET_BEGIN.getBytes(StandardCharsets.UTF_8));
                    repeat(out, "<row r=\"1\"></row>".repeat(100), 200_000);
                })),
                Arguments.of("超过 100,000 字", TestWorkbook.raw("<row><c t=\"inlineStr\"><is><t>" + "中a0z9".repeat(30_000) + "</t></is></c></row>")),
                Arguments.of("单元格地址", TestWorkbook.raw("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>")),
                Arguments.of("单元格地址", TestWorkbook.raw("<row><c r=\"A99999999999\"><v>1</v></c></row>")),
                Arguments.of("实体声明", TestWorkbook.raw("").with("xl/worksheets/sheet1.xml", doctype + "<worksheet>&e;</worksheet>")),
                Arguments.of("实体声明", TestWorkbook.raw(ROW).with("xl/sharedStrings.xml", doctype + "<sst><si><t>&e;</t></si></sst>")),
                Arguments.of("实体声明", TestWorkbook.raw(ROW).with("xl/_rels/workbook.xml.rels", doctype + "<Relationships/>")),
                Arguments.of("文件打不开", TestWorkbook.raw("<row><c></row>")),
                Arguments.of("有宏", TestWorkbook.raw(ROW).with("xl/vbaProject.bin", "x")),
                Arguments.of("有宏", TestWorkbook.raw(ROW).with("xl/macrosheets/sheet1.xml", "<x/>")),
                Arguments.of("链接到别的文件", TestWorkbook.raw(ROW).with("xl/externalLinks/externalLink1.xml", "<x/>")),
                Arguments.of("链接到别的文件", TestWorkbook.raw(ROW).with("xl/connections.xml", "<x/>")),
                Arguments.of("同名的部件", TestWorkbook.raw(ROW).with("xl/worksheets/SHEET1.xml", "<x/>")),
                Arguments.of("不是 .xlsx 表格", TestWorkbook.raw(ROW).without("xl/workbook.xml")),
                Arguments.of("不是 .xlsx 表格", TestWorkbook.raw(ROW).without("[Content_Types].xml")),
                Arguments.of("没有工作表", TestWorkbook.raw(ROW).without("xl/worksheets/sheet1.xml")),
                Arguments.of("Word 文件", TestWorkbook.raw(ROW).with("word/document.xml", "<x/>")),
                Arguments.of("有一行超过 16,384 格", TestWorkbook.raw("").with("xl/worksheets/sheet1.xml", SheetGuardTest::millionColumns)),
                Arguments.of("部件超过 500 个", many(TestWorkbook.raw(ROW), "xl/worksheets/more%d.xml", 10_000)),
                Arguments.of("21 张工作表", many(TestWorkbook.raw(ROW), "xl/worksheets/more%d.xml", 20)),
                Arguments.of("部件超过 500 个", many(TestWorkbook.raw(ROW), "xl/media/%d.png", 600)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesAHostileWorkbookByItsReason(String reason, TestWorkbook workbook) {
        assertThat(refusal(workbook.in(folder))).contains(reason);
    }

    static Stream<Arguments> otherFiles() throws IOException {
        byte[] ole2 = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 4096);
        byte[] encrypted = ole2.clone();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 1024, name.length);
        return Stream.of(
                Arguments.of("文件是空的", new byte[0]),
                Arguments.of("不是 .xlsx 或 .csv 表格", new byte[] {'P', 0}),
                Arguments.of("编码既不是 UTF-8", new byte[] {'a', (byte) 0xFF, (byte) 0xFF, '\n'}),
                Arguments.of("第 2 行读不出来", ("甲,乙\n\"丙," + "丁".repeat(10)).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("第 2 行读不出来", ("甲,乙\n\"丙" + ",丁\n".repeat(400_000)).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("有 201 格", ",".repeat(200).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("超过 100,000 字", ("甲,乙\n丙," + "丁".repeat(100_001)).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("超过 200,000 行", "甲,乙\n".repeat(SheetGuard.MOST_ROWS + 2).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("PDF 文件", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("旧格式", ole2),
                Arguments.of("有密码保护", encrypted),
                Arguments.of("没有工作表", Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22)),
                Arguments.of("文件打不开", Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 2000)),
                Arguments.of("最多 128 MB", new byte[(int) SheetGuard.MOST_BYTES + 1]));
    }

    @ParameterizedTest
    @MethodSource("otherFiles")
    void refusesWhatIsNoSheetByItsKind(String reason, byte[] content) throws IOException {
        assertThat(refusal(Files.write(folder.resolve("any.xlsx"), content))).contains(reason);
    }

    @Test
    void refusesASheetThatWasCutOff() throws IOException {
        Path whole = TestWorkbook.of(folder, List.of(List.of("成果名称", "摘要"), List.of("甲", "乙")));
        byte[] bytes = Files.readAllBytes(whole);

        assertThat(refusal(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2)))).contains("文件打不开");
    }

    /** Those that take a reader's memory: a million rows, under 1 MB with 400 MB of shared texts, a million columns, ten thousand and one sheets. */
    @Test
    void refusesWithinTwoSecondsAnd64MegabytesOfHeap() throws Exception {
        Path rows = TestWorkbook.raw("").with("xl/worksheets/sheet1.xml", SheetGuardTest::millionRows).in(Files.createDirectory(folder.resolve("rows")));
        Path texts = TestWorkbook.raw(ROW).with("xl/sharedStrings.xml", out -> repeat(out, "<si><t>" + "0".repeat(65_000) + "</t></si>", 6_400))
                .in(Files.createDirectory(folder.resolve("texts")));
        Path columns = TestWorkbook.raw("").with("xl/worksheets/sheet1.xml", SheetGuardTest::millionColumns).in(Files.createDirectory(folder.resolve("columns")));
        Path sheets = many(TestWorkbook.raw(ROW), "xl/worksheets/more%d.xml", 10_000).in(Files.createDirectory(folder.resolve("sheets")));
        Process guard = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
                System.getProperty("java.class.path"), SmallHeap.class.getName(), rows.toString(), texts.toString(), columns.toString(), sheets.toString()).redirectErrorStream(true).start();

        String said = new String(guard.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(guard.waitFor()).as(said).isZero();
        assertThat(said.lines()).hasSize(4).allSatisfy(line -> {
            assertThat(Long.parseLong(line.split(" ")[0])).as("milliseconds of processor time").isLessThan(2_000);
            assertThat(line.split(" ")[1]).isIn("InvalidInput");
        });
    }

    /** Runs the guard alone and says what it took. */
    static final class SmallHeap {

        private SmallHeap() {
        }

        public static void main(String[] files) {
            for (String file : files) {
                long begun = processorTime();
                InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> SheetGuard.check(Path.of(file)));
                System.out.println((processorTime() - begun) / 1_000_000 + " " + refused.getClass().getSimpleName());
            }
        }

        private static long processorTime() {
            return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(InvalidInput.class, () -> SheetGuard.check(file)).problems().getFirst().sentence();
    }

    private static void millionRows(OutputStream out) throws IOException {
        out.write(TestWorkbook.SHEET_BEGIN.getBytes(StandardCharsets.UTF_8));
        repeat(out, ROW.repeat(100), MILLION / 100);
        out.write(TestWorkbook.SHEET_END.getBytes(StandardCharsets.UTF_8));
    }

    private static void millionColumns(OutputStream out) throws IOException {
        out.write((TestWorkbook.SHEET_BEGIN + "<row>").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < MILLION; i++) {
            out.write(("<c><v>" + i * 7919L + "</v></c>").getBytes(StandardCharsets.UTF_8));
        }
        out.write(("</row>" + TestWorkbook.SHEET_END).getBytes(StandardCharsets.UTF_8));
    }

    /** Rows that differ, as those of people do; rows that are all alike pack to less than a hundredth. */
    private static TestWorkbook rows(int count) {
        return TestWorkbook.raw("").with("xl/worksheets/sheet1.xml", out -> {
            out.write(TestWorkbook.SHEET_BEGIN.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < count; i++) {
                out.write(ROW.replace("甲", "第" + i * 7919L).getBytes(StandardCharsets.UTF_8));
            }
            out.write(TestWorkbook.SHEET_END.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static void manyTexts(OutputStream out) throws IOException {
        out.write("<sst>".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i <= 3 * MILLION; i++) {
            out.write(("<si><t>" + Integer.toString(i * 7919, 36) + "</t></si>").getBytes(StandardCharsets.UTF_8));
        }
        out.write("</sst>".getBytes(StandardCharsets.UTF_8));
    }

    private static void repeat(OutputStream out, String text, int times) throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        once.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < times; i++) {
            once.writeTo(out);
        }
    }

    private static TestWorkbook many(TestWorkbook workbook, String name, int count) {
        for (int i = 0; i < count; i++) {
            workbook.with(name.formatted(i), "<x/>");
        }
        return workbook;
    }
}
