package cn.jinchuanggu.window.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.window.CaseLists;
import cn.jinchuanggu.window.CaseState;
import cn.jinchuanggu.window.CaseStep;
import cn.jinchuanggu.window.CaseSummary;
import cn.jinchuanggu.window.Cases;
import cn.jinchuanggu.window.ServiceCase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases over HTTP: filing, reading, taking their steps. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "一窗代办", description = "一件代办件：提交、受理、分转部门、计时、办结、评价，每一步一条记录（第一条、第二条）")
class CaseApi {

    private static final String KEY = "Idempotency-Key";
    private static final String KEY_TEXT = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会办两次。";
    private static final String FILING = """
            {"matters": ["registration", "school"], "applicant": "焊缝检测团队（示例）", "note": "公司还没有注册，九月孩子要上小学。", \
            "registration.companyType": "有限责任公司", "school.stage": "小学"}""";
    private static final String SPLIT = """
            {"version": 2, "matter": "ALL"}""";
    private static final String STEP_TEXT = """
            step 为以下之一；括号里是请求体可以带的字段，带 * 的必填。每一步都可以带 version（读到的版本，变了就回答 409）和 note（说明）。
            申请人：add（note*）、withdraw、rate（score* 1 至 5，只能一次）、reopen（note*，办结后的若干天内）、supply（task*、note*）。
            窗口人员：accept、reply（note*）、hand-over（officer*）、escalate（task*、to*、note*）。
            本件的服务专员：split（matter* 或 ALL、body、hours）、receive（documents* 列表）、suspend（task*、note*）、resume（task*）、transfer（task*、body*）、\
            finish（task*、result*、note*）、close。不要写个人的证件号和电话：会被拒绝。""";

    private final Cases cases;
    private final CaseLists lists;

    CaseApi(Cases cases, CaseLists lists) {
        this.cases = cases;
        this.lists = lists;
    }

    /** @param officer shown name; null until somebody accepts; dueAt null when no clock runs */
    record CaseLine(String id, String state, String stateLabel, String applicant, boolean illustrative, List<String> matters, List<String> bodies, String officer,
            OffsetDateTime filedAt, OffsetDateTime updatedAt, OffsetDateTime dueAt, boolean waiting, boolean escalated) {

        static CaseLine of(CaseSummary of) {
            return new CaseLine(of.id(), of.state().name(), of.state().label(), of.applicant(), of.illustrative(), of.matters(), of.bodies(), of.officer().orElse(null),
                    of.filedAt(), of.updatedAt(), of.dueAt().orElse(null), of.waiting(), of.escalated());
        }
    }

    /** @param counts by state, the state of the filter passed over */
    record ListAnswer(Page<CaseLine> page, Map<CaseState, Long> counts) {
    }

    @PostMapping
    @Operation(summary = "提交代办件", description = "任何登录的人都可以；还没有注册的团队写团队名称。事项见 GET /api/window/matters。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(FILING))))
    ResponseEntity<CaseAnswer> file(@RequestBody Map<String, Object> fields, @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        ServiceCase filed = cases.file(fields, actor, key);
        return ResponseEntity.created(URI.create("/api/cases/" + filed.id())).body(CaseAnswer.of(filed, cases, actor));
    }

    @GetMapping
    @Operation(summary = "列出代办件", description = "申请人只看到自己的和本单位的，园区运营看到全部。")
    @Parameter(name = "view", in = ParameterIn.QUERY, description = "mine、overdue、soon、waiting、escalated，不填就是全部")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "状态，如 IN_HAND")
    @Parameter(name = "body", in = ParameterIn.QUERY, description = "有没办结任务的部门")
    @Parameter(name = "matter", in = ParameterIn.QUERY, description = "事项的编号，如 registration")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "编号或申请人的一部分")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "CHANGED、FILED 或 DUE")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数，1 至 100")
    ListAnswer list(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        CaseFilters asked = CaseFilters.of(address);
        CaseLists.Found found = lists.find(asked.filter(), asked.paging(), actor);
        return new ListAnswer(found.page().map(CaseLine::of), found.counts());
    }

    @GetMapping("/export.xlsx")
    @Operation(summary = "导出为 Excel", description = "与列表同样的条件，全部页。单元格都是文字。")
    ResponseEntity<TextTable> xlsx(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.xlsx(table(address, actor));
    }

    @GetMapping("/export.csv")
    @Operation(summary = "导出为 CSV", description = "与列表同样的条件，全部页。")
    ResponseEntity<TextTable> csv(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.csv(table(address, actor));
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看一件代办件", description = "现在在谁手里、还缺什么、还剩多少时间、全部记录，以及您现在可以做什么。别人的代办件回答 404。")
    CaseAnswer get(@PathVariable String id, Actor actor) {
        return CaseAnswer.of(cases.getCase(id, actor), cases, actor);
    }

    @PostMapping("/{id}/{step}")
    @Operation(summary = "办理一步", description = STEP_TEXT,
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = false, content = @Content(examples = @ExampleObject(name = "split", value = SPLIT))))
    CaseAnswer act(@PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        CaseStep known = CaseStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        return CaseAnswer.of(cases.act(id, known, fields == null ? Map.of() : fields, actor, key), cases, actor);
    }

    @GetMapping(path = "/{id}/events", produces = "application/x-ndjson;charset=UTF-8")
    @Operation(summary = "导出全部记录", description = "每行一个 JSON 对象，按先后顺序。")
    String events(@PathVariable String id, Actor actor) {
        return CaseAnswer.events(cases.getCase(id, actor), actor).stream().map(e -> JournalJson.write(e) + "\n").collect(Collectors.joining());
    }

    private TextTable table(Map<String, String> address, Actor actor) {
        return CaseFiles.cases(lists.listAll(CaseFilters.of(address).filter(), actor), cases);
    }
}
