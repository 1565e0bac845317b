package cn.jinchuanggu.cockpit.funnel.web;

import cn.jinchuanggu.cockpit.funnel.Funnel;
import cn.jinchuanggu.cockpit.funnel.FunnelFigures;
import cn.jinchuanggu.cockpit.funnel.NeedThread;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The funnel over HTTP. */
@RestController
@RequestMapping("/api/cockpit/funnel")
@Tag(name = "漏斗", description = "从发布需求到拨付补助：每个阶段多少需求、转化率、天数，以及背后的需求")
class FunnelApi {


    private final FunnelFigures figures;

    FunnelApi(FunnelFigures figures) {
        this.figures = figures;
    }

    /** @param needs one page of those behind the stage that was asked for, which are as many as its step counts; empty when none was */
    record FunnelAnswer(List<Funnel.Step> steps, List<NeedThread> needs) {
    }

    @GetMapping
    @Operation(summary = "漏斗", description = "到达后一阶段的需求也计入前面的阶段。天数是中位数。")
    @Parameter(name = "show", in = ParameterIn.QUERY, description = "demo 示例（默认）或 real 真实；从不加在一起")
    @Parameter(name = "track", in = ParameterIn.QUERY, description = "产业名称")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "发布单位的编号")
    @Parameter(name = "broker", in = ParameterIn.QUERY, description = "引荐人的账户名")
    @Parameter(name = "month", in = ParameterIn.QUERY, description = "发布的月份，如 2026-03")
    @Parameter(name = "stage", in = ParameterIn.QUERY, description = "列出至少到达这一阶段的需求，如 INTRODUCED；共多少项见这一阶段的 count")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "这些需求的页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数,1 至 100")
    FunnelAnswer funnel(@Parameter(hidden = true) @RequestParam Map<String, String> address) {
        FunnelFilters asked = FunnelFilters.of(address);
        FunnelFigures.Figures read = figures.read(asked.query(), asked.stage(), asked.paging());
        return new FunnelAnswer(read.funnel().steps(), read.needs().items());
    }

    @GetMapping("/export.xlsx")
    @Operation(summary = "导出为 Excel", description = "带 stage 时导出背后的需求，否则导出各阶段的数字；与页面所见相同。")
    ResponseEntity<TextTable> xlsx(@Parameter(hidden = true) @RequestParam Map<String, String> address) {
        FunnelFilters asked = FunnelFilters.of(address);
        TextTable table = asked.stage().map(s -> FunnelView.table(figures.listReached(asked.query(), s)))
                .orElseGet(() -> FunnelView.table(figures.read(asked.query(), asked.stage(), asked.paging()).funnel()));
        return TableAnswer.xlsx(table, "漏斗");
    }
}
