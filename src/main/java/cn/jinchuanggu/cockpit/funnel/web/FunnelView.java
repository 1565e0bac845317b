package cn.jinchuanggu.cockpit.funnel.web;

import cn.jinchuanggu.cockpit.funnel.Funnel;
import cn.jinchuanggu.cockpit.funnel.FunnelFigures;
import cn.jinchuanggu.cockpit.funnel.NeedThread;
import cn.jinchuanggu.cockpit.funnel.Stage;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.WholeList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A funnel for its page.
 *
 * @param steps   one bar each
 * @param stage   the stage whose needs are listed; null for none
 * @param needs   one page of those needs
 * @param href    the address of this list without the page
 * @param export  the address of a sheet with exactly what is shown
 * @param choices what the filters offer
 * @param texts   what stands in the filter
 */
public record FunnelView(List<StepRow> steps, String stage, Page<NeedRow> needs, String href, String export, FunnelFigures.Choices choices, Map<String, String> texts) {

    private static final String PAGE = "/cockpit/funnel";

    /** @param width of the bar, 0 to 100, of the first stage */
    public record StepRow(String label, long count, String conversion, String days, long width, String href, boolean chosen) {
    }

    public record NeedRow(String id, String title, String unit, String track, String furthest, List<String> days, boolean illustrative) {

        static NeedRow of(NeedThread thread) {
            return new NeedRow(thread.needId(), thread.title(), thread.unit(), thread.track(), thread.furthest().label(),
                    Arrays.stream(Stage.values()).map(s -> day(thread, s)).toList(), thread.illustrative());
        }
    }

    static FunnelView of(FunnelFilters asked, FunnelFigures.Figures figures) {
        Funnel funnel = figures.funnel();
        long most = Math.max(1, funnel.steps().getFirst().count());
        List<StepRow> steps = funnel.steps().stream().map(s -> new StepRow(s.stage().label(), s.count(), s.share(), s.days(),
                Math.round(100.0 * s.count() / most), asked.address(PAGE, Optional.of(s.stage())), asked.stage().filter(s.stage()::equals).isPresent())).toList();
        return new FunnelView(steps, asked.stage().map(Stage::label).orElse(null), figures.needs().map(NeedRow::of),
                asked.address(PAGE, asked.stage()), asked.address("/api/cockpit/funnel/export.xlsx", asked.stage()), figures.choices(), asked.texts());
    }

    /** The figures as a table to take away. */
    static TextTable table(Funnel funnel) {
        Map<String, Function<Funnel.Step, String>> columns = new LinkedHashMap<>();
        columns.put("阶段", s -> s.stage().label());
        columns.put("需求数", s -> String.valueOf(s.count()));
        columns.put("上一阶段的占比", Funnel.Step::share);
        columns.put("距上一阶段天数(中位)", Funnel.Step::days);
        return TextTable.of("漏斗", columns, funnel.steps());
    }

    /** The needs behind a figure as a table to take away. */
    static TextTable table(WholeList<NeedThread> needs) {
        List<String> columns = Stream.concat(Stream.of("需求编号", "需求", "示例", "单位", "产业", "到达"), Arrays.stream(Stage.values()).map(Stage::label)).toList();
        return new TextTable("需求", columns, needs.map(n -> Stream.concat(
                Stream.of(n.needId(), n.title(), n.illustrative() ? "示例" : "", n.unit(), n.track(), n.furthest().label()),
                Arrays.stream(Stage.values()).map(s -> day(n, s))).toList()));
    }

    private static String day(NeedThread thread, Stage stage) {
        return thread.reached().containsKey(stage) ? thread.reached().get(stage).toString() : "";
    }
}
