package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.Figure;
import cn.jinchuanggu.cockpit.FigureRecord;
import cn.jinchuanggu.cockpit.Tally;
import cn.jinchuanggu.cockpit.figure.CockpitFigures;
import cn.jinchuanggu.cockpit.goal.Goals;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    CockpitApi(CockpitReader reader, Goals goals, CockpitFigures figures) {
        this.reader = reader;
        this.goals = goals;
        this.figures = figures;
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
    @Operation(summary = "一项数字和背后的记录", description = "part 只要一个部分；分页。")
    FigureAnswer figure(@PathVariable String id, @RequestParam(required = false) String part, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size, @Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        CockpitAddress address = reader.read(asked);
        Figure figure = figures.get(id);
        Paging paging = new Paging(page, size);
        Optional<String> of = Optional.ofNullable(part).filter(p -> !p.isBlank());
        Tally tally = figure.tally(address.scope());
        Map<String, Long> months = new LinkedHashMap<>();
        tally.byMonth().forEach((month, value) -> months.put(month.toString(), value));
        return new FigureAnswer(id, figure.title(), figure.definition(), figure.measure().unit(), data(address), address.scope().day().toString(), tally.value(), tally.parts(), months,
                new Page<>(figure.list(address.scope(), of, paging.skip(), paging.size()), page, size, of.map(tally::records).orElseGet(tally::records)));
    }

    @GetMapping("/figures/{id}/records.xlsx")
    @Operation(summary = "背后的记录，Excel")
    ResponseEntity<TextTable> xlsx(@PathVariable String id, @RequestParam(required = false) String part, @Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        return TableAnswer.xlsx(records(id, part, asked));
    }

    @GetMapping("/figures/{id}/records.csv")
    @Operation(summary = "背后的记录，CSV")
    ResponseEntity<TextTable> csv(@PathVariable String id, @RequestParam(required = false) String part, @Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        return TableAnswer.csv(records(id, part, asked));
    }

    @GetMapping("/figures/{id}/months.csv")
    @Operation(summary = "各月新增，CSV")
    ResponseEntity<TextTable> months(@PathVariable String id, @Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        Figure figure = figures.get(id);
        return TableAnswer.csv(FigureView.months(figure, figure.tally(reader.read(asked).scope())));
    }

    @GetMapping("/figures/{id}/parts.csv")
    @Operation(summary = "各部分，CSV")
    ResponseEntity<TextTable> parts(@PathVariable String id, @Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        Figure figure = figures.get(id);
        return TableAnswer.csv(FigureView.parts(figure, figure.tally(reader.read(asked).scope())));
    }

    private TextTable records(String id, String part, Map<String, String> asked) {
        CockpitAddress address = reader.read(asked);
        Figure figure = figures.get(id);
        return FigureView.table(figure, figure.listAll(address.scope(), Optional.ofNullable(part).filter(p -> !p.isBlank())), address.illustrative());
    }

    private static String data(CockpitAddress address) {
        return address.illustrative() ? "示例" : "真实";
    }
}
