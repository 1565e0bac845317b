package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.sheet.AchievementSheet;
import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import cn.jinchuanggu.listing.sheet.SheetReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
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

    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final AchievementSheet sheet;

    AchievementSheetApi(AchievementSheet sheet) {
        this.sheet = sheet;
    }

    @GetMapping("/template")
    @Operation(summary = "下载批量导入的模板（.xlsx）")
    ResponseEntity<byte[]> template() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet.writeTemplate(out);
        return file(HttpStatus.OK, out, "成果导入模板.xlsx");
    }

    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "批量导入成果（.xlsx）", description = "dryRun=true 只检查；onlyGood=true 只导入没有问题的行；都不写时全部导入或全部不导入，"
            + "有一行有问题就回答 422 和同样的报告。同一份文件再传一次不会重复。")
    ResponseEntity<SheetReport> importSheet(@RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun, @RequestParam(defaultValue = "false") boolean onlyGood, Actor actor) {
        SheetReport report = withFile(file, path -> sheet.take(path, mode(dryRun, onlyGood), actor));
        return ResponseEntity.status(status(report)).body(report);
    }

    @PostMapping(path = "/imports", params = "format=xlsx", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "批量导入成果，报告为带“错误”列的同一张表", description = "参数同上，另加 format=xlsx。")
    ResponseEntity<byte[]> importAndReturn(@RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun, @RequestParam(defaultValue = "false") boolean onlyGood, Actor actor) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetReport report = withFile(file, path -> sheet.takeAndReturn(path, mode(dryRun, onlyGood), actor, out));
        return file(status(report), out, "成果导入结果.xlsx");
    }

    private static Mode mode(boolean dryRun, boolean onlyGood) {
        return dryRun ? Mode.CHECK : onlyGood ? Mode.ONLY_GOOD : Mode.ALL_OR_NOTHING;
    }

    private static HttpStatus status(SheetReport report) {
        return report.outcome() == SheetReport.Outcome.REFUSED ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    private static ResponseEntity<byte[]> file(HttpStatus status, ByteArrayOutputStream content, String name) {
        return ResponseEntity.status(status).contentType(XLSX)
                .headers(h -> h.setContentDisposition(ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build()))
                .body(content.toByteArray());
    }

    /** The upload as a file, for as long as it is needed. */
    private static <T> T withFile(MultipartFile upload, Function<Path, T> use) {
        try {
            Path path = Files.createTempFile("achievements-", ".xlsx");
            try {
                upload.transferTo(path);
                return use.apply(path);
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
