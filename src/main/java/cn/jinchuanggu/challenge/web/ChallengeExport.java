package cn.jinchuanggu.challenge.web;

import cn.jinchuanggu.challenge.ChallengeSummary;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.WholeList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Challenges as a table to take away. */
final class ChallengeExport {

    private static final Map<String, Function<ChallengeSummary, String>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("榜单编号", ChallengeSummary::id);
        COLUMNS.put("榜单名称", ChallengeSummary::title);
        COLUMNS.put("发榜单位", ChallengeSummary::publisher);
        COLUMNS.put("示例", c -> c.illustrative() ? "示例" : "");
        COLUMNS.put("状态", c -> c.state().label());
        COLUMNS.put("榜金(元)", c -> c.award().map(Money::toFen).map(Money::toString).orElse(""));
        COLUMNS.put("揭榜截止日", c -> c.applyUntil().map(Object::toString).orElse(""));
        COLUMNS.put("谁可以揭榜", c -> c.applicants().map(a -> a.label()).orElse(""));
    }

    private ChallengeExport() {
    }

    static TextTable table(WholeList<ChallengeSummary> challenges) {
        return TextTable.of("揭榜挂帅", COLUMNS, challenges);
    }
}
