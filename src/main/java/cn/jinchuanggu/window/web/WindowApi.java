package cn.jinchuanggu.window.web;

import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.window.Cases;
import cn.jinchuanggu.window.Figure;
import cn.jinchuanggu.window.MatterKind;
import cn.jinchuanggu.window.Measure;
import cn.jinchuanggu.window.Promises;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be filed, and how the promises are kept, over HTTP. */
@RestController
@RequestMapping("/api/window")
@Tag(name = "一窗代办")
class WindowApi {

    private final Cases cases;
    private final Promises promises;

    WindowApi(Cases cases, Promises promises) {
        this.cases = cases;
        this.promises = promises;
    }

    /** @param promise null where the article names no time; the working time is then a setting of the platform */
    record MatterAnswer(String id, String name, String clause, String quote, String body, String promise, long workingMinutes, List<String> documents, List<String> questions) {

        static MatterAnswer of(MatterKind kind) {
            return new MatterAnswer(kind.id(), kind.name(), kind.clause(), kind.quote(), kind.body(), kind.promise().map(MatterKind.Promise::name).orElse(null),
                    kind.given().toMinutes(), kind.documents(), kind.questions().stream().map(q -> q.key()).toList());
        }
    }

    /** @param share from 0 to 1; median in minutes, or in points for the satisfaction; null when nothing is measured */
    record FigureAnswer(String month, long count, long kept, Double share, Double median) {

        static FigureAnswer of(Figure figure) {
            return new FigureAnswer(figure.month().orElse(null), figure.count(), figure.kept(), figure.share().orElse(null), figure.median().orElse(null));
        }
    }

    record MeasureAnswer(String measure, String label, String meaning, FigureAnswer all, List<FigureAnswer> months) {
    }

    @GetMapping("/matters")
    @Operation(summary = "一个窗口办哪些事", description = "依据的条款和原话、默认的部门、承诺或一般的工作时间、要带的材料、可以先说明的。")
    List<MatterAnswer> matters() {
        return cases.listKinds().stream().map(MatterAnswer::of).toList();
    }

    @GetMapping("/promises")
    @Operation(summary = "承诺做到了多少", description = "首次答复、半日结、满意度，按年和按月。真实和示例从不合在一起。")
    @Parameter(name = "show", in = ParameterIn.QUERY, description = "real（真实，不填就是它）或 demo（示例）")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "四位年份，不填就是今年")
    List<MeasureAnswer> promises(@Parameter(hidden = true) @RequestParam Map<String, String> address) {
        return figures(PromiseFilters.of(address)).stream().map(y -> new MeasureAnswer(y.measure().path(), y.measure().label(), y.measure().meaning(),
                FigureAnswer.of(y.all()), y.months().stream().map(FigureAnswer::of).toList())).toList();
    }

    @GetMapping("/promises.xlsx")
    @Operation(summary = "承诺的数字导出为 Excel")
    ResponseEntity<TextTable> xlsx(@Parameter(hidden = true) @RequestParam Map<String, String> address) {
        PromiseFilters asked = PromiseFilters.of(address);
        return TableAnswer.xlsx(CaseFiles.figures(figures(asked), asked.illustrative()));
    }

    @GetMapping("/promises.csv")
    @Operation(summary = "承诺的数字导出为 CSV")
    ResponseEntity<TextTable> csv(@Parameter(hidden = true) @RequestParam Map<String, String> address) {
        PromiseFilters asked = PromiseFilters.of(address);
        return TableAnswer.csv(CaseFiles.figures(figures(asked), asked.illustrative()));
    }

    @GetMapping("/promises/{measure}")
    @Operation(summary = "一个数字背后的代办件", description = "给园区运营。")
    @Parameter(name = "show", in = ParameterIn.QUERY, description = "real 或 demo")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "四位年份")
    @Parameter(name = "month", in = ParameterIn.QUERY, description = "如 2026-03")
    @Parameter(name = "kept", in = ParameterIn.QUERY, description = "yes 或 no，不填就是两样都要")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数，1 至 100")
    Page<PromiseView.Line> behind(@PathVariable String measure, @Parameter(hidden = true) @RequestParam Map<String, String> address) {
        PromiseFilters asked = PromiseFilters.of(address);
        Measure known = measure(measure);
        return PromiseView.lines(known, promises.list(known, asked.illustrative(), year(asked), asked.month(), asked.kept(), asked.paging()), cases);
    }

    @GetMapping("/promises/{measure}/export.xlsx")
    @Operation(summary = "一个数字背后的代办件导出为 Excel", description = "给园区运营。")
    ResponseEntity<TextTable> measuredXlsx(@PathVariable String measure, @Parameter(hidden = true) @RequestParam Map<String, String> address) {
        return TableAnswer.xlsx(measured(measure, address));
    }

    @GetMapping("/promises/{measure}/export.csv")
    @Operation(summary = "一个数字背后的代办件导出为 CSV", description = "给园区运营。")
    ResponseEntity<TextTable> measuredCsv(@PathVariable String measure, @Parameter(hidden = true) @RequestParam Map<String, String> address) {
        return TableAnswer.csv(measured(measure, address));
    }

    private TextTable measured(String measure, Map<String, String> address) {
        PromiseFilters asked = PromiseFilters.of(address);
        Measure known = measure(measure);
        return CaseFiles.measured(known, promises.listAll(known, asked.illustrative(), year(asked), asked.month(), asked.kept()), cases);
    }

    private List<Figure.Year> figures(PromiseFilters asked) {
        return promises.read(asked.illustrative(), year(asked));
    }

    private int year(PromiseFilters asked) {
        return asked.year().orElseGet(() -> promises.listYears().getFirst());
    }

    private static Measure measure(String path) {
        return Measure.find(path).orElseThrow(() -> new NotFound("指标", path));
    }
}
