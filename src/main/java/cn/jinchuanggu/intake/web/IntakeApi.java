package cn.jinchuanggu.intake.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.intake.IntakeKind;
import cn.jinchuanggu.intake.IntakeReport;
import cn.jinchuanggu.intake.Intakes;
import cn.jinchuanggu.intake.Templates;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.web.SheetExchange;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports over HTTP: upload, report, store, take back. */
@RestController
@RequestMapping("/api/imports")
@Tag(name = "导入")
class IntakeApi {

    private static final int MOST = 100;
    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType LINES = new MediaType("application", "x-ndjson", StandardCharsets.UTF_8);

    private final Intakes intakes;
    private final IntakeReport report;
    private final Templates templates;
    private final Clock clock;

    IntakeApi(Intakes intakes, IntakeReport report, Templates templates, Clock clock) {
        this.intakes = intakes;
        this.report = report;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "所有导入，最近的在前")
    List<IntakeView> list(Actor actor) {
        return intakes.list(actor, MOST).stream().map(this::view).toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "上传一份文件并检查（不写入）", description = "kind：enterprise、institution、platform、expert、achievement、need、patent、relation（.xlsx 或 .csv）"
            + "或 exchange（JSON 行）。回答 202，Location 是进度的地址；state 为 CHECKED 后可以 store，为 MAPPING 时先说明列的对应。")
    ResponseEntity<IntakeView> begin(@RequestParam String kind, @RequestPart("file") MultipartFile file, Actor actor) {
        ImportRun run = SheetExchange.withFile(file, path -> intakes.begin(kindOf(kind), path, file.getOriginalFilename(), actor));
        return ResponseEntity.accepted().location(URI.create("/api/imports/" + run.id())).body(view(run));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一次导入的进度和数目")
    IntakeView show(@PathVariable String id, Actor actor) {
        return view(intakes.getRun(id, actor));
    }

    @GetMapping("/{id}/rows")
    @Operation(summary = "逐行逐格的报告", description = "有问题的最多 5,000 行，有变化和相同的各最多 1,000 行，新增的最多 100 行。")
    List<RowView> rows(@PathVariable String id, Actor actor) {
        return intakes.findRows(intakes.getRun(id, actor)).map(RowView::listOf).orElse(List.of());
    }

    @GetMapping("/{id}/report")
    @Operation(summary = "报告作为文件", description = "xlsx：原来的行加一列“错误”，有问题的格子有底色；csv：每个问题一行。")
    ResponseEntity<byte[]> report(@PathVariable String id, @RequestParam(defaultValue = "xlsx") String format, Actor actor) {
        return switch (format) {
            case "xlsx" -> file(report.xlsx(id, actor), XLSX, "导入报告.xlsx");
            case "csv" -> file(report.csv(id, actor), CSV, "导入报告.csv");
            default -> throw unknownFormat(format);
        };
    }

    @PostMapping("/{id}/mapping")
    @Operation(summary = "说明列的对应，再检查一遍", description = "列名到字段；空的字段表示忽略这一列。")
    IntakeView map(@PathVariable String id, @RequestBody Map<String, String> meanings, Actor actor) {
        return view(intakes.map(id, meanings, actor));
    }

    @PostMapping("/{id}/store")
    @Operation(summary = "把检查过的文件写入图谱", description = "有问题的行不写。在后台进行，服务重启后接着写。")
    IntakeView store(@PathVariable String id, Actor actor) {
        return view(intakes.store(id, actor));
    }

    @PostMapping("/{id}/undo")
    @Operation(summary = "整批撤销", description = "恢复导入之前的样子；之后又有东西连上来的，message 里说明是什么，什么都不撤销。")
    IntakeView undo(@PathVariable String id, Actor actor) {
        return view(intakes.undo(id, actor));
    }

    @PostMapping("/{id}/continue")
    @Operation(summary = "继续一次中断的导入")
    IntakeView resume(@PathVariable String id, Actor actor) {
        return view(intakes.resume(id, actor));
    }

    @PostMapping("/{id}/give-up")
    @Operation(summary = "放弃一份还没有写入的文件")
    IntakeView giveUp(@PathVariable String id, Actor actor) {
        return view(intakes.giveUp(id, actor));
    }

    @GetMapping("/templates/{kind}")
    @Operation(summary = "下载模板", description = "format=xlsx 或 csv；kind=exchange 时是几行示例。")
    ResponseEntity<byte[]> template(@PathVariable String kind, @RequestParam(defaultValue = "xlsx") String format) {
        IntakeKind chosen = kindOf(kind);
        if (chosen == IntakeKind.EXCHANGE) {
            return file(templates.exchangeExample().getBytes(StandardCharsets.UTF_8), LINES, "图谱交换文件示例.jsonl");
        }
        return switch (format) {
            case "xlsx" -> file(templates.xlsx(chosen), XLSX, chosen.label() + "导入模板.xlsx");
            case "csv" -> file(templates.csv(chosen), CSV, chosen.label() + "导入模板.csv");
            default -> throw unknownFormat(format);
        };
    }

    private IntakeView view(ImportRun run) {
        return IntakeView.of(run, intakes, clock);
    }

    private static IntakeKind kindOf(String key) {
        return IntakeKind.find(key).orElseThrow(() -> new NotFound("导入类型", key));
    }

    private static InvalidInput unknownFormat(String format) {
        return new InvalidInput("format", "没有“" + format + "”这种格式。", "请写 xlsx 或 csv。");
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok().contentType(type)
                .headers(h -> h.setContentDisposition(ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build())).body(content);
    }
}
