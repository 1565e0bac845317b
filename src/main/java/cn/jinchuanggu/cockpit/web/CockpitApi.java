package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.Figure;
import cn.jinchuanggu.cockpit.FigureRecord;
import cn.jinchuanggu.cockpit.Tally;
import cn.jinchuanggu.cockpit.figure.CockpitFigures;
import cn.jinchuanggu.cockpit.goal.Goals;
import cn.jinchuanggu.cockpit.money.ClaimMoney;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The goals and figures over HTTP. */
@RestController
@RequestMapping("/api/cockpit")
@Tag(name = "驾驶舱", description = "工作方案的目标与各项数字。show=real 真实或 demo 示例，从不加在一起；month 如 2026-11，数字按月末（不晚于今天）计。")
class CockpitApi {

    private final CockpitReader reader;
    private final Goals goals;
    private final CockpitFigures figures;
    private final ClaimMoney money;

    CockpitApi(CockpitReader reader, Goals goals, CockpitFigures figures, ClaimMoney money) {
        this.reader = reader;
        this.goals = goals;
        this.figures = figures;
        this.money = money;
    }

    /** Whose records, on which day. @param data 示例 or 真实 */
    record GoalsAnswer(String data, String day, List<GoalAnswer> goals) {
    }

    /** @param value in whole things or in 分 of money */
    record FigureAnswer(String id, String title, String definition, String unit, String data, String day, long value, List<Tally.Part> parts,
            Map<String, Long> months, Page<FigureRecord> records) {
    }

    @GetMapping("/goals")
    @Operation(summary = "工作方案的目标", description = "每个目标的每种读法：现在的数字、差多少、到期的预测或结果。")
    GoalsAnswer goals(@Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        CockpitAddress address = reader.read(asked);
        return new GoalsAnswer(data(address), address.scope().day().toString(), goals.list(address.scope()).stream().map(GoalAnswer::of).toList());
    }

    @GetMapping("/goals/{id}")
    @Operation(summary = "一个目标")
    GoalAnswer goal(@PathVariable String id, @Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        return GoalAnswer.of(goals.get(id, reader.read(asked).scope()));
    }

    @GetMapping("/figures/{id}")
    @Operation(summary = "一项数字和背后的记录", description = "part 只要一个部分，came 只要一个月里新增的（如 2026-03）；分页。")
    @Parameter(name = "part", in = ParameterIn.QUERY, description = "部分的编号")
    @Parameter(name = "came", in = ParameterIn.QUERY, description = "月份，如 2026-03")
    FigureAnswer figure(@PathVariable String id, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size,
            @Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        CockpitAddress address = reader.read(asked);
        Figure figure = figures.get(id);
        Paging paging = new Paging(page, size);
        Tally tally = figure.tally(address.scope());
        Map<String, Long> months = new LinkedHashMap<>();
        tally.byMonth().forEach((month, value) -> months.put(month.toString(), value));
        return new FigureAnswer(id, figure.title(), figure.definition(), figure.measure().unit(), data(address), address.scope().day().toString(), tally.value(), tally.parts(), months,
                new Page<>(figure.list(address.scope(), address.behind(), paging.skip(), paging.size()), page, size, tally.of(address.behind()).records()));
    }

    @GetMapping("/figures/{id}/records.{ending:xlsx|csv}")
    @Operation(summary = "背后的记录，Excel 或 CSV", description = "part、came 同上，全部页。")
    @Parameter(name = "part", in = ParameterIn.QUERY, description = "部分的编号")
    @Parameter(name = "came", in = ParameterIn.QUERY, description = "月份，如 2026-03")
    ResponseEntity<TextTable> records(@PathVariable String id, @PathVariable String ending, @Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        CockpitAddress address = reader.read(asked);
        Figure figure = figures.get(id);
        return TableAnswer.of(ending, FigureView.table(figure, figure.listAll(address.scope(), address.behind()), address.illustrative()));
    }

    @GetMapping("/figures/{id}/months.{ending:xlsx|csv}")
    @Operation(summary = "各月新增，Excel 或 CSV")
    ResponseEntity<TextTable> months(@PathVariable String id, @PathVariable String ending, @Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        Figure figure = figures.get(id);
        return TableAnswer.of(ending, FigureView.months(figure, figure.tally(reader.read(asked).scope())));
    }

    @GetMapping("/figures/{id}/parts.{ending:xlsx|csv}")
    @Operation(summary = "各部分，Excel 或 CSV")
    ResponseEntity<TextTable> parts(@PathVariable String id, @PathVariable String ending, @Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        Figure figure = figures.get(id);
        return TableAnswer.of(ending, FigureView.parts(figure, figure.tally(reader.read(asked).scope())));
    }

    @GetMapping("/money/articles.{ending:xlsx|csv}")
    @Operation(summary = "按条款的资金，Excel 或 CSV", description = "批准、拨付、追回，末行合计；元。")
    ResponseEntity<TextTable> moneyByArticle(@PathVariable String ending, @Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        CockpitAddress address = reader.read(asked);
        return TableAnswer.of(ending, MoneyView.articles(money.read(address.scope()), address.illustrative()));
    }

    @GetMapping("/money/months.{ending:xlsx|csv}")
    @Operation(summary = "按月的资金，Excel 或 CSV", description = "批准按批准之日，拨付和追回按登记的日期；元。")
    ResponseEntity<TextTable> moneyByMonth(@PathVariable String ending, @Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        CockpitAddress address = reader.read(asked);
        return TableAnswer.of(ending, MoneyView.months(money.read(address.scope()), address.illustrative()));
    }

    private static String data(CockpitAddress address) {
        return address.illustrative() ? "示例" : "真实";
    }
}
