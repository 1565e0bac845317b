package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.funnel.Funnel;
import cn.jinchuanggu.cockpit.report.MonthlyReport;
import java.util.List;

/**
 * The monthly report, for the page and for the PDF alike.
 *
 * @param data which records, in words
 */
public record ReportView(String month, String day, String writtenOn, String data, boolean illustrative, List<GoalView> goals, List<StageRow> funnel, MoneyView money,
        List<String> decisions, String pdf) {

    public record StageRow(String label, long count, String share, String days) {
    }

    static ReportView of(MonthlyReport report, CockpitAddress address) {
        boolean demo = report.scope().illustrative();
        return new ReportView(report.month().toString(), report.scope().day().toString(), report.writtenOn().toString(),
                demo ? "全部是示例数据，不是长治的真实情况" : "全部是真实记录，不含示例数据", demo, report.goals().stream().map(g -> GoalView.of(g, address)).toList(),
                report.funnel().steps().stream().map(ReportView::stage).toList(), MoneyView.of(report.money(), address), report.decisions(), address.to("/cockpit/report.pdf"));
    }

    private static StageRow stage(Funnel.Step step) {
        return new StageRow(step.stage().label(), step.count(), step.share(), step.days());
    }
}
