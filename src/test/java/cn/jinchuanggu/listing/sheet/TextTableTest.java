package cn.jinchuanggu.listing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.WholeList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Long tables: written while they are read, and no row held after it. */
class TextTableTest {

    private static final int MANY = 200_000;
    private static final int SOME = 2_500;

    private enum Form {
        CSV, XLSX;

        void write(TextTable table, OutputStream out) {
            if (this == CSV) {
                table.writeCsv(out);
            } else {
                table.writeXlsx(out);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreWrittenWhileTheyAreReadAndThenLetGo(Form form) {
        Counting out = new Counting();
        long[] early = {0};
        boolean[] letGo = {false};
        form.write(table(use -> {
            WeakReference<String> first = new WeakReference<>(giveOne(use));
            Random random = new Random(20241128);
            for (int i = 1; i < MANY; i++) {
                use.accept(List.of("第 " + i + " 行", Long.toHexString(random.nextLong())));
                if (i == MANY / 2) {
                    early[0] = out.count;
                    letGo[0] = isLetGo(first);
                }
            }
        }), out);
        assertThat(early[0]).as("bytes when half of the rows were read").isGreaterThan(out.count * 2 / 5);
        assertThat(letGo[0]).as("the first row is held no longer").isTrue();
        assertThat(out.isOpen).isTrue();
    }

    @Test
    void everyRowOfAWorkbookStandsInItInOrder() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table(use -> IntStream.range(0, SOME).forEach(i -> use.accept(List.of("第 " + i + " 行", "乙")))).withLine("末行").writeXlsx(out);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.map(r -> r.getCellText(0))).containsExactlyElementsOf(
                    Stream.of(Stream.of("甲"), IntStream.range(0, SOME).mapToObj(i -> "第 " + i + " 行"), Stream.of("末行")).flatMap(s -> s).toList());
        }
    }

    @Test
    void moreThanASheetHoldsIsRefusedAndLeadsToCsv() {
        TextTable table = new TextTable("表", List.of("甲"), (WholeList<List<String>>) use -> IntStream.range(0, TextTable.MOST_ROWS).forEach(i -> use.accept(List.of(""))));
        assertThatThrownBy(() -> table.writeXlsx(OutputStream.nullOutputStream())).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems().getFirst().sentence()).contains("1,048,575 行").contains("CSV"));
        Counting csv = new Counting();
        table.writeCsv(csv);
        assertThat(csv.count).isGreaterThan(TextTable.MOST_ROWS);
    }

    @ParameterizedTest
    @EnumSource
    void whatFailsInTheMiddleFails(Form form) {
        TextTable table = table(use -> {
            IntStream.range(0, SOME).forEach(i -> use.accept(List.of("甲", "乙")));
            throw new IllegalStateException("the database is gone");
        });
        assertThatThrownBy(() -> form.write(table, OutputStream.nullOutputStream())).hasMessage("the database is gone");
    }

    @Test
    void aTextLongerThanACellIsCutOffInAWorkbookOnly() throws IOException {
        TextTable table = new TextTable("表", List.of("甲"), List.of(List.of("长".repeat(40_000))));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(TextTable.workbook(List.of(table))))) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(0)).hasSize(32_001).endsWith("长…");
        }
        assertThat(new String(table.csv(), StandardCharsets.UTF_8)).contains("长".repeat(40_000));
    }

    private static TextTable table(WholeList<List<String>> rows) {
        return new TextTable("表", List.of("甲", "乙"), rows);
    }

    /** In a method of its own, so that nothing here keeps the row. */
    private static String giveOne(Consumer<? super List<String>> use) {
        String text = new String("第 0 行");
        use.accept(List.of(text, "乙"));
        return text;
    }

    private static boolean isLetGo(WeakReference<String> text) {
        for (int attempt = 0; attempt < 10 && text.get() != null; attempt++) {
            System.gc();
        }
        return text.get() == null;
    }

    /** Only counts. */
    private static final class Counting extends OutputStream {

        private long count;
        private boolean isOpen = true;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }

        @Override
        public void close() {
            isOpen = false;
        }
    }
}
