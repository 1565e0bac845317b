package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.policy.claim.ClaimSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Claims as a sheet or as text. Every cell is text, so that no program takes one for a formula. */
final class ClaimExport {

    private static final Map<String, Function<ClaimSummary, String>> COLUMNS = new LinkedHashMap<>();
    private static final double WIDTH = 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static {
        COLUMNS.put("申报编号", ClaimSummary::id);
        COLUMNS.put("状态", c -> c.state().label());
        COLUMNS.put("申报单位", ClaimSummary::unitName);
        COLUMNS.put("统一社会信用代码", ClaimSummary::unitCode);
        COLUMNS.put("示例", c -> c.illustrative() ? "示例" : "");
        COLUMNS.put("条款", ClaimSummary::articleName);
        COLUMNS.put("起草日期", c -> c.createdAt().toLocalDate().toString());
        COLUMNS.put("状态日期", c -> c.updatedAt().toLocalDate().toString());
        COLUMNS.put("测算结果", ClaimSummary::outcome);
        COLUMNS.put("测算金额(元)", c -> c.computed().map(ClaimAnswer::money).orElse(""));
        COLUMNS.put("决定金额(元)", c -> c.decided().map(ClaimAnswer::money).orElse(""));
        COLUMNS.put("已追回(元)", c -> ClaimAnswer.money(c.recovered()));
    }

    private ClaimExport() {
    }

    static byte[] xlsx(List<ClaimSummary> claims) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jinchuanggu", null)) {
            Worksheet sheet = workbook.newWorksheet("申报台账");
            int column = 0;
            for (Map.Entry<String, Function<ClaimSummary, String>> c : COLUMNS.entrySet()) {
                sheet.value(0, column, c.getKey());
                sheet.width(column, WIDTH);
                sheet.style(0, column).bold().set();
                for (int row = 0; row < claims.size(); row++) {
                    sheet.value(row + 1, column, c.getValue().apply(claims.get(row)));
                }
                column++;
            }
            sheet.freezePane(0, 1);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** With a byte order mark, by which spreadsheet programs know that it is UTF-8. */
    static byte[] csv(List<ClaimSummary> claims) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append(line(List.copyOf(COLUMNS.keySet())));
        claims.forEach(claim -> text.append(line(COLUMNS.values().stream().map(c -> c.apply(claim)).toList())));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ClaimExport::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Quoted, and with an apostrophe before what a spreadsheet program would compute. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
