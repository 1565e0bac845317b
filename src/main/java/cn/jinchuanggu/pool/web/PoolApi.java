package cn.jinchuanggu.pool.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.chain.figures.Figures;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.pool.Library;
import cn.jinchuanggu.pool.Pool;
import cn.jinchuanggu.pool.PoolCount;
import cn.jinchuanggu.pool.PoolStep;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The libraries for programs. */
@RestController
@RequestMapping("/api/pools")
@Tag(name = "培育库", description = "高新技术企业培育库、上市后备库、人才库、融资需求库：入库标准、差距清单、政策给多少、纳入和移出")
class PoolApi {

    private static final String KEY = "Idempotency-Key";
    private static final String KEY_TEXT = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会办两次。";
    private static final String YEAR = """
            {"year": 2025, "source": "2025 年度审计报告", "revenueYuan": "3600万元", "researchYuan": "160万元", "researchHomeYuan": "160万元",
             "hiTechYuan": "2500万元", "staff": 80, "researchStaff": 12, "ownRights": 6, "field": "新材料", "accidentFree": "是", "foundedOn": "2021-05-10"}""";

    private final Library library;
    private final Figures figures;

    PoolApi(Library library, Figures figures) {
        this.library = library;
        this.figures = figures;
    }

    @GetMapping
    @Operation(summary = "各库的数量", description = "真实和示例分开：data 为 demo 或 real。只有园区运营和政策审核可以看。")
    List<PoolCount> count(@RequestParam(defaultValue = "demo") String data, Actor actor) {
        return library.count(!data.equals("real"), actor);
    }

    @GetMapping("/{pool}")
    @Operation(summary = "一个库的名单", description = "离目标最近的在前。只有园区运营和政策审核可以看。")
    @Parameter(name = "data", in = ParameterIn.QUERY, description = "demo（示例）或 real（真实）")
    @Parameter(name = "show", in = ParameterIn.QUERY, description = "all、suggested（建议入库）或 holders（已有称号）")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "OPEN、CONFIRMED 或 REMOVED")
    @Parameter(name = "track", in = ParameterIn.QUERY, description = "产业编号")
    @Parameter(name = "missing", in = ParameterIn.QUERY, description = "最多差几项")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "名称的一部分")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "near（最近的在前）或 name")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数，1 至 100")
    Page<PlaceView> list(@PathVariable String pool, @Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        PoolFilters asked = PoolFilters.of(known(pool), address);
        return library.find(asked.query(), asked.paging(), actor).map(PlaceView::of);
    }

    @GetMapping("/{pool}/export.xlsx")
    @Operation(summary = "导出为 Excel", description = "与名单同样的条件，全部页。单元格都是文字。")
    ResponseEntity<TextTable> xlsx(@PathVariable String pool, @Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.xlsx(table(pool, address, actor));
    }

    @GetMapping("/{pool}/export.csv")
    @Operation(summary = "导出为 CSV", description = "与名单同样的条件，全部页。")
    ResponseEntity<TextTable> csv(@PathVariable String pool, @Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.csv(table(pool, address, actor));
    }

    @GetMapping("/of/{id}")
    @Operation(summary = "差距清单", description = "一个对象离每个目标还差什么、政策给多少、谁能帮忙。企业只能看自己的。")
    List<GapView> gaps(@PathVariable String id, Actor actor) {
        return GapView.whole(library.listGaps(id, actor), library);
    }

    @GetMapping("/of/{id}/figures")
    @Operation(summary = "年度数据", description = "最近的年度在前。企业只能看自己的。")
    List<YearView> figures(@PathVariable String id, Actor actor) {
        return figures.list(id, actor).stream().map(YearView::of).toList();
    }

    @PostMapping("/of/{id}/figures")
    @Operation(summary = "申报一年的数据", description = "企业自己或园区人员填报；同一年再报一次以后一次为准，两次都记在台账里。金额可以写 3600万元。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(YEAR))))
    YearView declare(@PathVariable String id, @RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        return YearView.of(figures.declare(id, fields, actor, key));
    }

    @PostMapping("/{pool}/{id}/{step}")
    @Operation(summary = "纳入或移出", description = "园区运营办理。step：confirm、remove（why*）。可以带 version（读到的版本，变了就回答 409）。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = false, content = @Content(examples = @ExampleObject("{\"why\": \"只差研发占比一项，已约好辅导\"}"))))
    PlaceView act(@PathVariable String pool, @PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        PoolStep known = PoolStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        return PlaceView.of(library.act(known(pool), id, known, fields == null ? Map.of() : fields, actor, key));
    }

    static Pool known(String path) {
        return Pool.find(path).orElseThrow(() -> new NotFound("库", path));
    }

    private TextTable table(String pool, Map<String, String> address, Actor actor) {
        return PoolExport.table(known(pool), library.listAll(PoolFilters.of(known(pool), address).query(), actor).map(PlaceView::of));
    }
}
