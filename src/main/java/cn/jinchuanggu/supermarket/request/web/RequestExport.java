package cn.jinchuanggu.supermarket.request.web;

import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.supermarket.request.RequestSummary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Requests as a table to take away. */
final class RequestExport {

    private static final Map<String, Function<RequestSummary, String>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("编号", RequestSummary::id);
        COLUMNS.put("要办的事", RequestSummary::title);
        COLUMNS.put("提出", RequestSummary::partyName);
        COLUMNS.put("示例", r -> r.illustrative() ? "示例" : "");
        COLUMNS.put("类别", RequestSummary::category);
        COLUMNS.put("预算(元)", r -> Optional.ofNullable(r.budget()).map(Money::plain).orElse(""));
        COLUMNS.put("希望完成", r -> Objects.toString(r.by(), ""));
        COLUMNS.put("用创新券", r -> r.voucher() ? "是" : "");
        COLUMNS.put("状态", r -> r.state().label());
        COLUMNS.put("发布日期", r -> Objects.toString(r.publishedOn(), ""));
        COLUMNS.put("报价", r -> String.valueOf(r.offers()));
        COLUMNS.put("本单位已报价", r -> r.offered() ? "是" : "");
    }

    private RequestExport() {
    }

    static TextTable table(WholeList<RequestSummary> requests) {
        return TextTable.of("找人代办", COLUMNS, requests);
    }
}
