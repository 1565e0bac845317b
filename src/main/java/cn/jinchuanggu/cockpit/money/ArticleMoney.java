package cn.jinchuanggu.cockpit.money;

import cn.jinchuanggu.cockpit.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Money of the articles: approved, paid and taken back, in whole 分.
 *
 * @param articles by article, in their order
 * @param months   by month, the latest first
 * @param total    of everything
 */
public record ArticleMoney(List<Row> articles, List<Row> months, Row total) {

    /**
     * One article or one month.
     *
     * @param key part of the three figures, or the month
     */
    public record Row(String key, String name, long approved, long paid, long recovered) {

        /** Approved and not paid out yet. */
        public long open() {
            return approved - paid;
        }

        private Row plus(Row other) {
            return new Row(key, name, approved + other.approved, paid + other.paid, recovered + other.recovered);
        }

        private Row named(String otherKey, String otherName) {
            return new Row(otherKey, otherName, approved, paid, recovered);
        }
    }

    /** What one cell of one of the three figures says. */
    private record Sum(Tally.Cell cell, Row row) {
    }

    static ArticleMoney of(Tally approved, Tally paid, Tally recovered) {
        List<Sum> sums = Stream.of(approved.cells().stream().map(c -> new Sum(c, new Row("", "", c.fen(), 0, 0))),
                paid.cells().stream().map(c -> new Sum(c, new Row("", "", 0, c.fen(), 0))),
                recovered.cells().stream().map(c -> new Sum(c, new Row("", "", 0, 0, c.fen())))).flatMap(Function.identity()).toList();
        Map<String, Row> articles = new TreeMap<>();
        Map<String, Row> months = new TreeMap<>(Comparator.reverseOrder());
        Row total = new Row("", "合计", 0, 0, 0);
        for (Sum sum : sums) {
            String month = sum.cell().month().map(Object::toString).orElse("");
            articles.merge(sum.cell().part(), sum.row().named(sum.cell().part(), sum.cell().partName()), Row::plus);
            months.merge(month, sum.row().named(month, month), Row::plus);
            total = total.plus(sum.row());
        }
        return new ArticleMoney(List.copyOf(articles.values()), List.copyOf(months.values()), total);
    }
}
