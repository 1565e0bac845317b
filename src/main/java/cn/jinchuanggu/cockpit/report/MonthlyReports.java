package cn.jinchuanggu.cockpit.report;

import cn.jinchuanggu.cockpit.Scope;
import cn.jinchuanggu.cockpit.funnel.Funnel;
import cn.jinchuanggu.cockpit.funnel.FunnelFigures;
import cn.jinchuanggu.cockpit.goal.GoalStanding;
import cn.jinchuanggu.cockpit.goal.Goals;
import cn.jinchuanggu.cockpit.money.ArticleMoney;
import cn.jinchuanggu.cockpit.money.ClaimMoney;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;

/** Puts together what the cockpit shows of a month; the page, the print view and the PDF are written from the same. */
@Service
public class MonthlyReports {

    private final Goals goals;
    private final FunnelFigures funnels;
    private final ClaimMoney claims;

    MonthlyReports(Goals goals, FunnelFigures funnels, ClaimMoney claims) {
        this.goals = goals;
        this.funnels = funnels;
        this.claims = claims;
    }

    /**
     * @param scope the last day that is counted, in this month
     * @param today the day on which it is asked for
     */
    public MonthlyReport read(YearMonth month, Scope scope, LocalDate today) {
        List<GoalStanding> standings = goals.list(scope);
        Funnel funnel = funnels.readOn(scope.illustrative(), scope.day());
        ArticleMoney money = claims.read(scope);
        return new MonthlyReport(month, scope, today, standings, funnel, money, Decisions.of(standings, money, scope.day()));
    }
}
