package cn.jinchuanggu.cockpit.goal;

import cn.jinchuanggu.cockpit.Figure;
import cn.jinchuanggu.cockpit.Measure;
import cn.jinchuanggu.cockpit.Scope;
import cn.jinchuanggu.cockpit.Tally;
import cn.jinchuanggu.cockpit.figure.CockpitFigures;
import cn.jinchuanggu.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;

/** The goals of the plan, counted. Before the last day of a goal it is forecast, afterwards its result is said. */
@Service
public class Goals {

    private final CockpitFigures figures;
    private final List<Goal> goals = GoalFile.read();

    Goals(CockpitFigures figures) {
        this.figures = figures;
        goals.stream().flatMap(g -> g.readings().stream()).forEach(r -> figures.get(r.figure()));
        goals.stream().flatMap(g -> g.candidates().stream()).forEach(figures::get);
    }

    /** All of them, in the order of the plan. */
    public List<GoalStanding> list(Scope scope) {
        return goals.stream().map(g -> stand(g, scope)).toList();
    }

    /** @throws NotFound when the plan has no goal of this id */
    public GoalStanding get(String id, Scope scope) {
        return stand(goals.stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("目标", id)), scope);
    }

    private GoalStanding stand(Goal goal, Scope asked) {
        Goal.Target target = goal.targetOn(asked.day());
        Scope scope = asked.until(target.due());
        boolean past = asked.day().isAfter(target.due());
        return new GoalStanding(goal, target, scope.day(), past, goal.readings().stream().map(r -> count(r, target, scope, past)).toList(),
                goal.candidates().map(figures::get).map(f -> new GoalStanding.Nearest(f, f.tally(scope).records())));
    }

    private GoalStanding.Counted count(Goal.Reading reading, Goal.Target target, Scope scope, boolean past) {
        Figure figure = figures.get(reading.figure());
        Tally tally = figure.tally(scope);
        long wanted = figure.measure().valueOf(target.value());
        return new GoalStanding.Counted(reading, figure, tally, wanted, forecast(tally, wanted, target, scope, past));
    }

    private static Forecast forecast(Tally tally, long wanted, Goal.Target target, Scope scope, boolean past) {
        if (past) {
            return new Forecast.Result(tally.value() >= wanted, "目标日 " + target.due() + " 已过，按当天的记录计数。以后补录的当天以前的事实仍会计入。");
        }
        return tally.measure() == Measure.MONEY ? Quarters.forecast(tally, wanted, target.due())
                : Arrivals.forecast(tally, scope.day(), wanted, target.due(), target.from());
    }
}
