package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.Measure;
import cn.jinchuanggu.cockpit.money.ArticleMoney;
import cn.jinchuanggu.cockpit.money.ClaimMoney;
import cn.jinchuanggu.listing.sheet.TextTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Money of the articles for a page; each sum leads to its records.
 *
 * @param articleFiles the table by article as files
 * @param monthFiles   the table by month as files
 */
public record MoneyView(List<Row> articles, List<Row> months, Row total, FilesView articleFiles, FilesView monthFiles) {

    private static final String API = "/api/cockpit/money/";

    /** A sum and its address; empty for a sum that has no records. */
    public record Sum(String text, String href) {
    }

    public record Row(String name, Sum approved, Sum paid, Sum recovered, String open) {
    }

    static MoneyView of(ArticleMoney money, CockpitAddress address) {
        return new MoneyView(money.articles().stream().map(r -> row(r, address, "part", r.key())).toList(),
                money.months().stream().map(r -> row(r, address, "came", r.key())).toList(), row(money.total(), address),
                FilesView.of(address, API + "articles"), FilesView.of(address, API + "months"));
    }

    /** The money by article, and all of it, as a table to take away. */
    static TextTable articles(ArticleMoney money, boolean illustrative) {
        return table("按条款的资金", "条款", "已批准未拨付(元)", Stream.concat(money.articles().stream(), Stream.of(money.total())).toList(), illustrative);
    }

    /** The money by month as a table to take away. */
    static TextTable months(ArticleMoney money, boolean illustrative) {
        return table("按月的资金", "月份", "批准减拨付(元)", money.months(), illustrative);
    }

    private static TextTable table(String name, String first, String open, List<ArticleMoney.Row> rows, boolean illustrative) {
        Map<String, Function<ArticleMoney.Row, String>> columns = new LinkedHashMap<>();
        columns.put(first, ArticleMoney.Row::name);
        columns.put("批准(元)", r -> Measure.MONEY.plain(r.approved()));
        columns.put("拨付(元)", r -> Measure.MONEY.plain(r.paid()));
        columns.put(open, r -> Measure.MONEY.plain(r.open()));
        columns.put("追回(元)", r -> Measure.MONEY.plain(r.recovered()));
        columns.put("数据", r -> illustrative ? "示例" : "真实");
        return TextTable.of(name, columns, rows);
    }

    /** @param by what the records are narrowed by: name and value; nothing for all */
    private static Row row(ArticleMoney.Row row, CockpitAddress address, String... by) {
        return new Row(row.name(), sum(row.approved(), ClaimMoney.APPROVED, address, by), sum(row.paid(), ClaimMoney.PAID, address, by),
                sum(row.recovered(), ClaimMoney.RECOVERED, address, by), Measure.MONEY.show(row.open()));
    }

    private static Sum sum(long fen, String figure, CockpitAddress address, String... by) {
        return new Sum(Measure.MONEY.show(fen), fen == 0 ? "" : address.to("/cockpit/figures/" + figure, by));
    }
}
