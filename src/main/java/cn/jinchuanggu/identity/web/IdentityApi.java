package cn.jinchuanggu.identity.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.identity.Decision;
import cn.jinchuanggu.identity.Merges;
import cn.jinchuanggu.identity.PairId;
import cn.jinchuanggu.identity.Report;
import cn.jinchuanggu.identity.Reports;
import cn.jinchuanggu.identity.Statements;
import cn.jinchuanggu.identity.Suggestions;
import cn.jinchuanggu.identity.store.MergeStore.Merge;
import cn.jinchuanggu.shared.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
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

/** Suggestions, decisions, merges and reports for programs of operators. */
@RestController
@RequestMapping("/api/identity")
@Tag(name = "数据质量", description = "同一个对象的建议与合并、撤销合并、数据检查报告；只给园区运营")
class IdentityApi {

    private static final String KEY = "Idempotency-Key";
    private static final String KEY_TEXT = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会办两次。";
    private static final String DECISION = "{\"verdict\": \"SAME\", \"stay\": \"ent-gkhj\", \"why\": \"营业执照上的统一社会信用代码相同。\", \"confirmed\": false}";
    private static final String STATEMENT = "{\"property\": \"任职\", \"value\": \"某学院 院长\", \"source\": \"plan\", \"since\": \"2024-11\", \"until\": \"2025-06\"}";
    private static final int MOST = 200;

    private final Suggestions suggestions;
    private final Merges merges;
    private final Reports reports;
    private final Statements statements;

    IdentityApi(Suggestions suggestions, Merges merges, Reports reports, Statements statements) {
        this.suggestions = suggestions;
        this.merges = merges;
        this.reports = reports;
        this.statements = statements;
    }

    /** A pair with what happened to it. */
    record PairAnswer(SuggestionLine pair, List<EntryLine> entries) {
    }

    /** The reports and how many entities rest on which grade. */
    record ReportsAnswer(List<Report> reports, Map<String, Long> grades) {
    }

    @GetMapping
    @Operation(summary = "可能是同一个的对象", description = "地址参数与页面相同：state（空为未判断，DIFFERENT、LATER、ALL）、level、kind、q、page、size。得分是理由之和。")
    Page<SuggestionLine> list(@RequestParam Map<String, String> address, Actor actor) {
        SuggestionFilters asked = SuggestionFilters.of(address);
        return suggestions.list(asked.filter(), asked.paging(), actor).map(SuggestionLine::of);
    }

    @PostMapping("/scans")
    @Operation(summary = "重新比对全部对象")
    ScanLine scan(Actor actor) {
        return ScanLine.of(suggestions.scan(actor));
    }

    @GetMapping("/pairs/{one}/{other}")
    @Operation(summary = "比较两个对象", description = "任意两个同类对象，不论有没有列为建议。")
    PairAnswer compare(@PathVariable String one, @PathVariable String other, Actor actor) {
        return answer(IdentityPages.pair(one, other), actor);
    }

    @PostMapping("/pairs/{one}/{other}")
    @Operation(summary = "判断两个对象", description = "verdict：SAME 合并（stay 是保留的编号，why 必填；人员还要 confirmed）、DIFFERENT 不再建议（why 必填）、LATER 以后再说。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(DECISION))))
    Decided decide(@PathVariable String one, @PathVariable String other, @RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        PairId pair = IdentityPages.pair(one, other);
        Decision decision = Decision.of(fields);
        merges.decide(pair, decision, actor, key);
        return new Decided(pair.one(), pair.other(), decision.verdict().name(), merges.listEntries(pair).stream().map(EntryLine::of).toList());
    }

    /** What was decided. */
    record Decided(String one, String other, String verdict, List<EntryLine> entries) {
    }

    @GetMapping("/merges")
    @Operation(summary = "现有的合并", description = "最近的在前，最多 200 个。")
    List<Merge> merges() {
        return merges.list(MOST);
    }

    @PostMapping("/merges/{gone}/undo")
    @Operation(summary = "撤销合并", description = "恢复合并以前的样子；之后还有相关合并的回答 409，请从最近的开始撤销。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{\"why\": \"两家的登记机关不同。\"}"))))
    PairAnswer undo(@PathVariable String gone, @RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        Object why = fields.get("why");
        return answer(PairId.of(gone, merges.undo(gone, why == null ? null : why.toString(), actor, key)), actor);
    }

    @PostMapping("/facts/{id}")
    @Operation(summary = "补充一个来源的说法", description = "property*、value*、source（不填记为用户录入）、since、until。不改掉别的来源；读用 GET /api/entities/{id}/facts。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(STATEMENT))))
    ResponseEntity<Stated> state(@PathVariable String id, @RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        return ResponseEntity.created(URI.create("/api/entities/" + id + "/facts")).body(new Stated(statements.add(id, fields, actor, key)));
    }

    @PostMapping("/facts/{id}/{statement}/withdraw")
    @Operation(summary = "撤回一条陈述", description = "why 必填；台账里留有记录。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{\"why\": \"抄错了一位。\"}"))))
    Stated withdraw(@PathVariable String id, @PathVariable String statement, @RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        Object why = fields.get("why");
        statements.withdraw(statement, why == null ? null : why.toString(), actor, key);
        return new Stated(statement);
    }

    /** @param id of the statement */
    record Stated(String id) {
    }

    @GetMapping("/reports")
    @Operation(summary = "数据检查报告", description = "编号校验、矛盾、只有 C 级来源、真实与示例相混、没有关系；每类最多 100 条。")
    ReportsAnswer reports(Actor actor) {
        return new ReportsAnswer(reports.list(actor), reports.countGrades(actor));
    }

    private PairAnswer answer(PairId pair, Actor actor) {
        return new PairAnswer(SuggestionLine.of(suggestions.get(pair, actor)), merges.listEntries(pair).stream().map(EntryLine::of).toList());
    }
}
