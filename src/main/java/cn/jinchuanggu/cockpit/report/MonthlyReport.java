package cn.jinchuanggu.cockpit.report;

import cn.jinchuanggu.cockpit.Scope;
import cn.jinchuanggu.cockpit.funnel.Funnel;
import cn.jinchuanggu.cockpit.goal.GoalStanding;
import cn.jinchuanggu.cockpit.money.ArticleMoney;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The cockpit of one month.
 *
 * @param month     what it is about
 * @param scope     which records, and the last day that was counted
 * @param writtenOn the day on which it was put together
 * @param decisions what somebody has to decide, one Chinese sentence or two each
 */
public record MonthlyReport(YearMonth month, Scope scope, LocalDate writtenOn, List<GoalStanding> goals, Funnel funnel, ArticleMoney money, List<String> decisions) {

    public MonthlyReport {
        goals = List.copyOf(goals);
        decisions = List.copyOf(decisions);
    }
}
