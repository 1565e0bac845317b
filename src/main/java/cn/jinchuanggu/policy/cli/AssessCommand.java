package cn.jinchuanggu.policy.cli;

import cn.jinchuanggu.policy.Overview;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.web.SheetView;
import cn.jinchuanggu.terminal.InputCommand;
import cn.jinchuanggu.shared.WallClock;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code assess --facts=F.yaml}: the sheets of one applicant for all articles, or of one article with {@code --article}.
 * Exit code 0 when done, 2 when an input is wrong.
 */
@Command(name = "assess", mixinStandardHelpOptions = true,
        description = "按 YAML 文件里的事实测算政策。不写条号时按申报单位测算全部二十条。不需要数据库和网络。")
public final class AssessCommand extends InputCommand {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    @Option(names = "--facts", required = true, description = "事实文件（YAML 或 JSON），键用英文名或中文名称。")
    private Path facts;

    @Option(names = "--article", description = "只测算这一条，1 到 20。")
    private Integer article;

    @Option(names = "--day", description = "测算日期，如 2026-01-10；不写为今天。")
    private LocalDate day;

    @Override
    protected int work(PrintWriter out, PrintWriter err) {
        Map<String, Object> given = FactsFile.read(facts);
        Clock clock = day == null ? WallClock.changzhi() : Clock.fixed(day.atStartOfDay(CHANGZHI).toInstant(), CHANGZHI);
        Policy policy = new Policy(clock);
        if (article == null) {
            print(policy.assessAll(given), out);
        } else {
            print(policy.assess(article, given), out);
        }
        return 0;
    }

    private static void print(Overview overview, PrintWriter out) {
        out.println("可得金额合计 " + overview.grantedTotal().toFen().display() + "（测算日期 " + overview.assessedOn() + "）");
        overview.sharedLimits().stream().filter(Overview.Shared::exceeded).forEach(l -> out.println(
                "上限 " + l.cap().account() + "：合计 " + l.asked().display() + "，按 " + l.cap().limit().display() + " 计"));
        List.of(overview.granted(), overview.bounded(), overview.undecided(), overview.lacking(), overview.refused())
                .forEach(sheets -> sheets.forEach(s -> print(s, out)));
        overview.untold().forEach(u -> out.println("? " + u.article().heading() + " " + u.question().question()));
        overview.described().forEach(a -> out.println("· " + a.heading() + " " + a.answer()
                + (a.bodies().isEmpty() ? "" : "（" + String.join("、", a.bodies()) + "）")));
    }

    private static void print(Sheet sheet, PrintWriter out) {
        SheetView view = SheetView.of(sheet);
        out.println();
        out.println("== " + view.title() + "：" + view.label());
        out.println(view.headline());
        view.points().forEach(p -> out.println("  - " + p.clause() + " " + p.sentence()));
        view.steps().forEach(s -> out.println("  = " + s.name() + "：" + s.formula() + (s.limited() ? "（上限起作用）" : "")));
        view.warnings().forEach(w -> out.println("  ! " + w));
        view.readings().forEach(r -> out.println("  ~ " + r.id() + " " + r.applied() + " 另一种读法：" + r.alternative() + " "
                + r.amount()));
        view.citations().forEach(c -> out.println("  “" + c.quote() + "” " + c.clause()));
        out.println("  资金来源 " + view.funding() + "；责任单位 " + view.bodies());
        out.println("  " + view.footer());
    }
}
