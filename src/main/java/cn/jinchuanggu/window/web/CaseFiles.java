package cn.jinchuanggu.window.web;

import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.window.CaseSummary;
import cn.jinchuanggu.window.Cases;
import cn.jinchuanggu.window.Figure;
import cn.jinchuanggu.window.Measure;
import cn.jinchuanggu.window.Measured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Cases and figures as tables to take away. */
final class CaseFiles {

    private CaseFiles() {
    }

    static TextTable cases(WholeList<CaseSummary> list, Cases cases) {
        Map<String, Function<CaseSummary, String>> columns = new LinkedHashMap<>();
        columns.put("编号", CaseSummary::id);
        columns.put("状态", c -> c.state().label());
        columns.put("企业或团队", CaseSummary::applicant);
        columns.put("示例", c -> c.illustrative() ? "示例" : "");
        columns.put("事项", c -> cases.namesOf(c.matters()));
        columns.put("现在在哪个部门", c -> String.join("、", c.bodies()));
        columns.put("服务专员", c -> c.officer().orElse(""));
        columns.put("提交时间", c -> WorkingTime.moment(c.filedAt()));
        columns.put("最近变化", c -> WorkingTime.moment(c.updatedAt()));
        columns.put("最早到时", c -> c.dueAt().map(WorkingTime::moment).orElse(""));
        columns.put("等申请人", c -> c.waiting() ? "是" : "");
        columns.put("已升级", c -> c.escalated() ? "是" : "");
        columns.put("满意程度", c -> c.score().map(String::valueOf).orElse(""));
        return TextTable.of("代办件", columns, list);
    }

    static TextTable measured(Measure measure, WholeList<Measured> list, Cases cases) {
        String unit = measure.isScore() ? "（分）" : "（分钟）";
        Map<String, Function<Measured, String>> columns = new LinkedHashMap<>();
        columns.put("编号", Measured::caseId);
        columns.put("企业或团队", Measured::applicant);
        columns.put("事项", m -> m.matter().map(cases::nameOf).orElse(""));
        columns.put("部门", m -> m.body().orElse(""));
        columns.put("从", m -> WorkingTime.moment(m.from()));
        columns.put("到", m -> m.to().map(WorkingTime::moment).orElse(""));
        columns.put("实际" + unit, m -> m.value().map(String::valueOf).orElse(""));
        columns.put("标准" + unit, m -> String.valueOf(m.limit()));
        columns.put("做到了", m -> m.kept() ? "是" : "否");
        return TextTable.of(measure.label(), columns, list);
    }

    static TextTable figures(List<Figure.Year> years, boolean illustrative) {
        List<String> heads = List.of("数据", "指标", "月份", "件数", "做到的件数", "做到的比例", "中位数");
        List<List<String>> rows = new ArrayList<>();
        years.forEach(y -> {
            rows.add(row(y.measure(), y.all(), illustrative));
            y.months().forEach(m -> rows.add(row(y.measure(), m, illustrative)));
        });
        return new TextTable("窗口承诺", heads, rows);
    }

    private static List<String> row(Measure measure, Figure figure, boolean illustrative) {
        return List.of(illustrative ? "示例" : "真实", measure.label(), figure.month().orElse("全年"), String.valueOf(figure.count()), String.valueOf(figure.kept()),
                PromiseView.share(figure), PromiseView.median(measure, figure));
    }
}
