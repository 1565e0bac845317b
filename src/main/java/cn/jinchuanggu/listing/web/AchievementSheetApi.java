package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.Imports;
import cn.jinchuanggu.listing.sheet.AchievementSheet;
import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import cn.jinchuanggu.listing.sheet.SheetReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Achievements by the sheet over HTTP: the template, the check and the import. */
@RestController
@RequestMapping("/api/achievements")
@Tag(name = "科技成果")
class AchievementSheetApi {

    private final AchievementSheet sheet;
    private final Imports imports;
    private final Clock clock;

    AchievementSheetApi(AchievementSheet sheet, Imports imports, Clock clock) {
        this.sheet = sheet;
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping("/template")
    @Operation(summary = "下载批量导入的模板（.xlsx）")
    ResponseEntity<byte[]> template() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet.writeTemplate(out);
        return SheetExchange.download(HttpStatus.OK, out, "成果导入模板.xlsx");
    }

    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "批量导入成果（.xlsx 或 .csv）", description = "dryRun=true 只检查；onlyGood=true 只导入没有问题的行；都不写时全部导入或全部不导入，"
            + "有一行有问题就回答 422 和同样的报告。同一份文件再传一次不会重复。超过 5,000 行时在后台导入：回答 202，Location 是进度的地址。")
    @ApiResponse(responseCode = "200", description = "逐行的报告", content = @Content(schema = @Schema(implementation = SheetReport.class)))
    @ApiResponse(responseCode = "202", description = "已开始在后台导入", content = @Content(schema = @Schema(implementation = ImportView.class)))
    ResponseEntity<?> importSheet(@RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun, @RequestParam(defaultValue = "false") boolean onlyGood, Actor actor) {
        Mode mode = mode(dryRun, onlyGood);
        return SheetExchange.withFile(file, path -> {
            Optional<ImportRun> run = imports.beginIfLarge(path, file.getOriginalFilename(), mode, actor);
            return run.isPresent() ? accepted(run.get()) : answer(sheet.take(path, mode, actor));
        });
    }

    @PostMapping(path = "/imports", params = "format=xlsx", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "批量导入成果，报告为带“错误”列的同一张表", description = "参数同上，另加 format=xlsx。")
    ResponseEntity<?> importAndReturn(@RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun, @RequestParam(defaultValue = "false") boolean onlyGood, Actor actor) {
        Mode mode = mode(dryRun, onlyGood);
        return SheetExchange.withFile(file, path -> {
            Optional<ImportRun> run = imports.beginIfLarge(path, file.getOriginalFilename(), mode, actor);
            return run.isPresent() ? accepted(run.get()) : marked(path, mode, actor);
        });
    }

    private ResponseEntity<byte[]> marked(Path path, Mode mode, Actor actor) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetReport report = sheet.takeAndReturn(path, mode, actor, out);
        return SheetExchange.download(status(report), out, "成果导入结果.xlsx");
    }

    private static ResponseEntity<SheetReport> answer(SheetReport report) {
        return ResponseEntity.status(status(report)).body(report);
    }

    private ResponseEntity<ImportView> accepted(ImportRun run) {
        return ResponseEntity.accepted().location(URI.create("/api/achievements/imports/" + run.id())).body(ImportView.of(run, false, clock));
    }

    private static Mode mode(boolean dryRun, boolean onlyGood) {
        return dryRun ? Mode.CHECK : onlyGood ? Mode.ONLY_GOOD : Mode.ALL_OR_NOTHING;
    }

    private static HttpStatus status(SheetReport report) {
        return report.outcome() == SheetReport.Outcome.REFUSED ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
