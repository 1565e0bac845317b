package cn.jinchuanggu.engagement.deal.web;

import cn.jinchuanggu.engagement.deal.DealSummary;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.WholeList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Deals as a table to take away. */
final class DealExport {

    private static final Map<String, Function<DealSummary, String>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("交易编号", DealSummary::id);
        COLUMNS.put("状态", d -> d.state().label());
        COLUMNS.put("成果", d -> Objects.toString(d.achievement(), ""));
        COLUMNS.put("供给方", d -> Objects.toString(d.supplier(), ""));
        COLUMNS.put("受让方", d -> Objects.toString(d.buyer(), ""));
        COLUMNS.put("价格(元)", d -> d.amount().map(Money::toFen).map(Money::toString).orElse(""));
        COLUMNS.put("状态日期", d -> d.updatedAt().toLocalDate().toString());
        COLUMNS.put("应办日期", d -> d.dueOn().map(Object::toString).orElse(""));
    }

    private DealExport() {
    }

    static TextTable table(WholeList<DealSummary> deals) {
        return TextTable.of("交易", COLUMNS, deals);
    }
}
