package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.policy.claim.ClaimSummary;
import cn.jinchuanggu.shared.WholeList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Claims as a table to take away. */
final class ClaimExport {

    private static final Map<String, Function<ClaimSummary, String>> COLUMNS = new LinkedHashMap<>();

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

    static TextTable table(WholeList<ClaimSummary> claims) {
        return TextTable.of("申报台账", COLUMNS, claims);
    }
}
