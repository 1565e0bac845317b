package cn.jinchuanggu.policy.claim.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.policy.claim.ClaimState;
import cn.jinchuanggu.policy.claim.ClaimSummary;
import cn.jinchuanggu.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a spreadsheet program opens without computing anything in them. */
class ClaimExportTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-02T10:00:00+08:00");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aNameThatLooksLikeAFormulaIsText(String name) throws IOException {
        assertThat(csv(name)).contains("\"'" + name + "\"");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(TextTable.workbook(List.of(table(name)))))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(2).allSatisfy(row -> row.forEach(cell ->
                    assertThat(cell == null || cell.getType() == CellType.STRING || cell.getType() == CellType.EMPTY).isTrue()));
        }
    }

    @Test
    void quotesAreDoubledAndAmountsKeepTwoDecimals() {
        assertThat(csv("甲\"乙\",丙")).contains("\"甲\"\"乙\"\",丙\"").contains("\"50000.00\"").startsWith("\uFEFF\"申报编号\"");
    }

    private static String csv(String name) {
        return new String(table(name).csv(), StandardCharsets.UTF_8);
    }

    private static TextTable table(String name) {
        return ClaimExport.table(List.of(claim(name))::forEach);
    }

    private static ClaimSummary claim(String name) {
        return new ClaimSummary("claim-1", ClaimState.DRAFT, 1, name, "91140400000000002M", true, 9, "第九条", AT, AT, "GRANTED",
                Optional.of(Money.of(50_000)), Optional.empty(), Money.ZERO);
    }
}
