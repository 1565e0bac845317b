package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.goal.Forecast;
import cn.jinchuanggu.cockpit.goal.GoalStanding;
import java.time.LocalDate;
import java.util.List;

/**
 * A goal over HTTP.
 *
 * @param day      that was counted
 * @param past     whether the last day is past, so that the forecast is a result
 * @param disputed whether the readings disagree about whether the target is reached
 */
record GoalAnswer(String id, String title, String text, String clause, String open, LocalDate day, LocalDate due, boolean past, boolean disputed,
        List<ReadingAnswer> readings) {

    /**
     * @param value  in {@code unit}; money in 分
     * @param figure id of the figure whose records stand behind it
     */
    record ReadingAnswer(String id, String name, String figure, String unit, long value, long target, long missing, boolean reached, Forecast forecast) {
    }

    static GoalAnswer of(GoalStanding standing) {
        return new GoalAnswer(standing.goal().id(), standing.goal().title(), standing.goal().text(), standing.goal().clause(), standing.goal().open(), standing.day(),
                standing.target().due(), standing.past(), standing.isDisputed(), standing.readings().stream().map(r -> new ReadingAnswer(r.reading().id(), r.reading().name(),
                        r.figure().id(), r.measure().unit(), r.value(), r.target(), r.missing(), r.reached(), r.forecast())).toList());
    }
}
