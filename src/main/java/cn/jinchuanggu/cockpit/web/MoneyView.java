package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.Measure;
import cn.jinchuanggu.cockpit.money.ArticleMoney;
import cn.jinchuanggu.cockpit.money.ClaimMoney;
import java.util.List;

/** Money of the articles for a page; each sum leads to its records. */
public record MoneyView(List<Row> articles, List<Row> months, Row total) {

    /** A sum and its address; empty for a sum that has no records. */
    public record Sum(String text, String href) {
    }

    public record Row(String name, Sum approved, Sum paid, Sum recovered, String open) {
    }

    static MoneyView of(ArticleMoney money, CockpitAddress address) {
        return new MoneyView(money.articles().stream().map(r -> row(r, address, "part")).toList(), money.months().stream().map(r -> row(r, address, "")).toList(),
                row(money.total(), address, "all"));
    }

    private static Row row(ArticleMoney.Row row, CockpitAddress address, String by) {
        return new Row(row.name(), sum(row.approved(), ClaimMoney.APPROVED, row, address, by), sum(row.paid(), ClaimMoney.PAID, row, address, by),
                sum(row.recovered(), ClaimMoney.RECOVERED, row, address, by), Measure.MONEY.show(row.open()));
    }

    private static Sum sum(long fen, String figure, ArticleMoney.Row row, CockpitAddress address, String by) {
        String path = "/cockpit/figures/" + figure;
        String href = fen == 0 || by.isEmpty() ? "" : by.equals("part") ? address.to(path, "part", row.key()) : address.to(path);
        return new Sum(Measure.MONEY.show(fen), href);
    }
}
