package cn.jinchuanggu.listing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Bent;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets with some bits turned or texts bent are read to their end, or refused in words. {@code -Dbent.seed} bends them otherwise. */
class BentSheetsTest {

    private static final long SEED = Long.getLong("bent.seed", 20261126L);
    private static final int FILES = 400;

    @TempDir
    private Path folder;

    private int read;
    private int refused;

    @Test
    void ofExcel() throws IOException {
        byte[] good = Files.readAllBytes(TestWorkbook.of(folder, List.of(List.of("成果名称", "摘要", "成熟度"), List.of("甲", "乙", 7), List.of("丙", true, 0.5))));
        Random random = new Random(SEED);
        for (int i = 0; i < FILES; i++) {
            take(Files.write(folder.resolve("bent.xlsx"), Bent.bytes(random, good)), i);
        }
        assertThat(refused).isPositive();
    }

    /** Bits inside of a zip rarely pass its checksum, so the XML is bent before it is packed. */
    @Test
    void ofXmlInsideOfExcel() throws IOException {
        String good = "<row><c t=\"inlineStr\"><is><t>成果名称</t></is></c><c t=\"inlineStr\"><is><t>摘要</t></is></c></row>"
                + "<row><c t=\"inlineStr\"><is><t>甲</t></is></c><c><v>1.5</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c><f>1*2</f><v>3</v></c></row>";
        take(TestWorkbook.raw(good).in(folder), -1);
        assertThat(read).as("the good one is read").isEqualTo(1);
        Random random = new Random(SEED);
        for (int i = 0; i < FILES; i++) {
            take(TestWorkbook.raw(Bent.text(random, good)).in(folder), i);
        }
        assertThat(refused).isPositive();
    }

    @Test
    void ofCommas() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < FILES; i++) {
            String text = Bent.text(random, "成果名称,摘要,关键词\r\n甲,\"乙,\n\"\"丙\"\"\",冰芯、钻机\r\n丁;戊\t己,,\r\n");
            take(Files.writeString(folder.resolve("bent.csv"), text.replaceAll("\\p{Cs}", ""), StandardCharsets.UTF_8), i);
        }
        assertThat(read).isPositive();
    }

    private void take(Path file, int number) {
        try (TableFile table = TableFile.open(file, "成果名称"::equals)) {
            while (!table.next(100).isEmpty()) {
                continue; // to the end
            }
            read++;
        } catch (InvalidInput e) {
            assertThat(e.problems()).as("seed %d, file %d", SEED, number).isNotEmpty().allSatisfy(p -> assertThat(p.message()).containsPattern("\\p{IsHan}"));
            refused++;
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + SEED + ", file " + number, e);
        }
    }
}
