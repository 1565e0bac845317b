package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.Tally;
import cn.jinchuanggu.cockpit.goal.Forecast;
import cn.jinchuanggu.cockpit.goal.GoalStanding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.LongStream;

/**
 * How a figure grew, as bars of an SVG of {@value #WIDTH} by {@value #HEIGHT}, with the target as a line and the forecast as a
 * whisker. Every number of it also stands in {@code rows}, its table.
 *
 * @param target  height of the line of the target
 * @param whisker the interval that is forecast; null for none
 * @param summary the chart in a sentence
 */
public record TrendChart(List<Bar> bars, long target, Whisker whisker, List<Row> rows, String summary) {

    static final int WIDTH = 760;
    static final int HEIGHT = 240;
    private static final int LEFT = 8;
    private static final int BOTTOM = 206;
    private static final int TOP = 16;
    private static final int MOST_MONTHS = 36;
    private static final int EVERY = 3;

    /** One month. @param tick what stands below it; empty for nothing */
    public record Bar(long x, long y, long width, long height, String tick, long middle) {
    }

    /** From {@code low} to {@code high}, with the middle between them. */
    public record Whisker(long x, long left, long right, long low, long middle, long high) {
    }

    /** One month in numbers. @param href the records that came in it; empty when none did */
    public record Row(String month, String came, String altogether, String href) {
    }

    /** @param from the month that the first bar stands for at the latest */
    static TrendChart of(GoalStanding standing, GoalStanding.Counted counted, YearMonth from, CockpitAddress address) {
        Tally tally = counted.tally();
        SortedMap<YearMonth, Long> came = tally.byMonth();
        YearMonth last = YearMonth.from(standing.target().due());
        YearMonth end = YearMonth.from(standing.day());
        YearMonth first = last.minusMonths(MOST_MONTHS - 1L).isAfter(from) ? last.minusMonths(MOST_MONTHS - 1L) : from;
        long sum = tally.undated() + came.headMap(first).values().stream().mapToLong(Long::longValue).sum();
        List<Long> sums = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(end); month = month.plusMonths(1)) {
            long more = came.getOrDefault(month, 0L);
            sum += more;
            sums.add(sum);
            rows.add(new Row(month.toString(), counted.measure().show(more), counted.measure().show(sum),
                    more == 0 ? "" : address.to("/cockpit/figures/" + counted.figure().id(), "came", month.toString())));
        }
        long most = LongStream.of(counted.target(), sum, counted.forecast() instanceof Forecast.Expected e ? e.high() : 0, 1).max().getAsLong();
        return new TrendChart(bars(sums, first, last, most), height(counted.target(), most), whisker(counted.forecast(), first, last, most), rows.reversed(),
                summary(counted, standing.day()));
    }

    private static List<Bar> bars(List<Long> sums, YearMonth first, YearMonth last, long most) {
        long step = step(first, last);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            YearMonth month = first.plusMonths(i);
            long y = height(sums.get(i), most);
            bars.add(new Bar(LEFT + i * step, y, step - 4, BOTTOM - y, month.getMonthValue() % EVERY == 0 ? month.toString() : "", LEFT + i * step + step / 2));
        }
        return bars;
    }

    private static Whisker whisker(Forecast forecast, YearMonth first, YearMonth last, long most) {
        if (!(forecast instanceof Forecast.Expected expected)) {
            return null;
        }
        long months = first.until(last, ChronoUnit.MONTHS);
        long x = LEFT + months * step(first, last) + step(first, last) / 2;
        return new Whisker(x, x - 7, x + 7, height(expected.low(), most), height(expected.middle(), most), height(expected.high(), most));
    }

    private static long step(YearMonth first, YearMonth last) {
        return (WIDTH - 2 * LEFT) / (first.until(last, ChronoUnit.MONTHS) + 1);
    }

    private static long height(long value, long most) {
        return BOTTOM - Math.round((double) (BOTTOM - TOP) * value / most);
    }

    private static String summary(GoalStanding.Counted counted, LocalDate day) {
        return "截至 %s：%s，目标 %s。每个月的数字见下表。".formatted(day, counted.measure().show(counted.value()), counted.measure().show(counted.target()));
    }
}
