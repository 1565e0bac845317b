package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.goal.Forecast;
import cn.jinchuanggu.cockpit.goal.Goal;
import cn.jinchuanggu.cockpit.goal.GoalStanding;
import cn.jinchuanggu.cockpit.goal.GoalStanding.Counted;
import java.util.List;
import java.util.Locale;

/**
 * A goal for its page and for the lists.
 *
 * @param readings none for a milestone
 * @param href     its page
 * @param status   in a few words, such as {@code 还差 82 家}
 * @param tone     of the status: good, wait, bad or neutral
 * @param forecast of the first reading, in one line; what was found instead when there is none
 * @param basis    how it was forecast
 * @param disputed whether the readings disagree
 * @param nearest  what could count next; empty for none
 */
public record GoalView(Goal goal, String day, String due, boolean past, List<ReadingRow> readings, String href, String status, String tone, String forecast,
        String basis, boolean disputed, String nearest, String nearestHref) {

    /** @param share of the target, 0 to 100, for a bar */
    public record ReadingRow(String id, String name, String title, String definition, String value, String target, String missing, boolean reached, long share,
            String forecast, String href, long records) {
    }

    static GoalView of(GoalStanding standing, CockpitAddress address) {
        Goal goal = standing.goal();
        List<ReadingRow> rows = standing.readings().stream().map(r -> row(r, address)).toList();
        String nearest = standing.nearest().filter(n -> n.count() > 0).map(n -> n.figure().title() + " " + n.figure().measure().show(n.count())).orElse("");
        return new GoalView(goal, standing.day().toString(), standing.target().due().toString(), standing.past(), rows,
                address.to("/cockpit/goals/" + goal.id()), status(standing), tone(standing), standing.main().map(m -> forecast(m)).orElse("里程碑，不作预测"),
                standing.main().map(m -> m.forecast().basis()).orElse(""), standing.isDisputed(), nearest,
                standing.nearest().map(n -> address.to("/cockpit/figures/" + n.figure().id())).orElse(""));
    }

    private static ReadingRow row(Counted counted, CockpitAddress address) {
        return new ReadingRow(counted.reading().id(), counted.reading().name(), counted.figure().title(), counted.figure().definition(),
                counted.measure().show(counted.value()), counted.measure().show(counted.target()), counted.measure().show(counted.missing()), counted.reached(),
                Math.min(100, Math.round(100.0 * counted.value() / counted.target())), forecast(counted),
                address.to("/cockpit/figures/" + counted.figure().id()), counted.tally().records());
    }

    private static String status(GoalStanding standing) {
        return standing.main().map(main -> standing.isEmpty() ? "没有记录" : main.reached() ? (standing.past() ? "已按期达到" : "已达到")
                : (standing.past() ? "到期未达到，差 " : "还差 ") + main.measure().show(main.missing())).orElse("没有记录");
    }

    private static String tone(GoalStanding standing) {
        return standing.main().filter(m -> !standing.isEmpty()).map(m -> m.reached() ? "good" : standing.past() ? "bad" : "wait").orElse("neutral");
    }

    /** The forecast in one line. */
    static String forecast(Counted counted) {
        return switch (counted.forecast()) {
            case Forecast.Expected e -> "%s（%s 至 %s），达到目标的可能 %s".formatted(counted.measure().about(e.middle()), counted.measure().about(e.low()),
                    counted.measure().about(e.high()), percent(e.chance()));
            case Forecast.Unknown unknown -> "记录太少，不作预测";
            case Forecast.Result result -> result.reached() ? "已有结果：达到" : "已有结果：未达到";
        };
    }

    /** Never quite 0 or 100, which nobody can promise. */
    private static String percent(double chance) {
        return chance >= 1 ? "100 %" : chance > 0.99 ? "99 % 以上" : chance < 0.01 ? "不到 1 %" : String.format(Locale.ROOT, "%.0f %%", 100 * chance);
    }
}
