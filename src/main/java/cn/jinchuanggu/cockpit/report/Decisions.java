package cn.jinchuanggu.cockpit.report;

import cn.jinchuanggu.cockpit.Measure;
import cn.jinchuanggu.cockpit.goal.Forecast;
import cn.jinchuanggu.cockpit.goal.GoalStanding;
import cn.jinchuanggu.cockpit.money.ArticleMoney;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the figures of a month ask somebody to decide. */
final class Decisions {

    /** 工作专班自成立之日起运行至2026年年底 (工作方案 附件). */
    private static final LocalDate TASK_FORCE_ENDS = LocalDate.of(2026, 12, 31);
    private static final int MONTHS_BEFORE = 3;
    private static final double EVEN = 0.5;

    private Decisions() {
    }

    static List<String> of(List<GoalStanding> goals, ArticleMoney money, LocalDate day) {
        List<String> decisions = new ArrayList<>();
        goals.forEach(goal -> {
            disputed(goal).ifPresent(decisions::add);
            behind(goal).ifPresent(decisions::add);
        });
        goals.stream().filter(g -> g.goal().isMilestone()).forEach(g -> decisions.add(
                "%s %s：平台没有可数的记录，请长治高新区报告%s的进度。".formatted(g.goal().id(), g.goal().title(), g.goal().title())));
        if (money.total().open() > 0) {
            decisions.add("已批准、尚未拨付 %s，请财政部门安排。".formatted(Measure.MONEY.show(money.total().open())));
        }
        taskForce(day).ifPresent(decisions::add);
        return decisions;
    }

    /** The readings lead to different answers, so somebody must say which one holds. */
    private static Optional<String> disputed(GoalStanding goal) {
        return !goal.isDisputed() ? Optional.empty() : Optional.of("%s %s：几种读法的结论不同（%s），请工作专班办公室明确按哪一种。".formatted(goal.goal().id(), goal.goal().title(),
                goal.readings().stream().map(r -> r.reading().name() + " " + r.measure().show(r.value()) + (r.reached() ? "，已达到" : "，未达到")).collect(Collectors.joining("；"))));
    }

    private static Optional<String> behind(GoalStanding goal) {
        return goal.main().filter(main -> !main.reached()).flatMap(main -> switch (main.forecast()) {
            case Forecast.Expected expected when expected.chance() < EVEN -> Optional.of("%s %s：还差 %s，按现在的速度到 %s 预计 %s，多半达不到，请决定要不要采取措施。".formatted(
                    goal.goal().id(), goal.goal().title(), main.measure().show(main.missing()), goal.target().due(), main.measure().about(expected.middle())));
            case Forecast.Result result -> Optional.of("%s %s：%s 未达到，差 %s，请说明原因。".formatted(goal.goal().id(), goal.goal().title(), goal.target().due(),
                    main.measure().show(main.missing())));
            case Forecast.Unknown unknown -> Optional.of("%s %s：还差 %s，记录太少，无法预测，请核对有没有漏报。".formatted(goal.goal().id(), goal.goal().title(),
                    main.measure().show(main.missing())));
            case Forecast.Expected likely -> Optional.empty();
        });
    }

    private static Optional<String> taskForce(LocalDate day) {
        if (day.isAfter(TASK_FORCE_ENDS)) {
            return Optional.of("工作专班运行至 %s，已到期；没有延期的记录时，其他县区企业的审核由市科技局决定由谁承担。".formatted(TASK_FORCE_ENDS));
        }
        return day.isBefore(TASK_FORCE_ENDS.minusMonths(MONTHS_BEFORE)) ? Optional.empty()
                : Optional.of("工作专班运行至 %s；需要保留的，由专班办公室说明必要性，按程序报市政府申请延期。".formatted(TASK_FORCE_ENDS));
    }
}
