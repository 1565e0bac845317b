package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.sheet.AchievementSheet;
import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import cn.jinchuanggu.listing.sheet.SheetReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
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

    AchievementSheetApi(AchievementSheet sheet) {
        this.sheet = sheet;
    }

    @GetMapping("/template")
    @Operation(summary = "下载批量导入的模板（.xlsx）")
    ResponseEntity<byte[]> template() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet.writeTemplate(out);
        return SheetExchange.download(HttpStatus.OK, out, "成果导入模板.xlsx");
    }

    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "批量导入成果（.xlsx）", description = "dryRun=true 只检查；onlyGood=true 只导入没有问题的行；都不写时全部导入或全部不导入，"
            + "有一行有问题就回答 422 和同样的报告。同一份文件再传一次不会重复。")
    ResponseEntity<SheetReport> importSheet(@RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun, @RequestParam(defaultValue = "false") boolean onlyGood, Actor actor) {
        SheetReport report = SheetExchange.withFile(file, path -> sheet.take(path, mode(dryRun, onlyGood), actor));
        return ResponseEntity.status(status(report)).body(report);
    }

    @PostMapping(path = "/imports", params = "format=xlsx", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "批量导入成果，报告为带“错误”列的同一张表", description = "参数同上，另加 format=xlsx。")
    ResponseEntity<byte[]> importAndReturn(@RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun, @RequestParam(defaultValue = "false") boolean onlyGood, Actor actor) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetReport report = SheetExchange.withFile(file, path -> sheet.takeAndReturn(path, mode(dryRun, onlyGood), actor, out));
        return SheetExchange.download(status(report), out, "成果导入结果.xlsx");
    }

    private static Mode mode(boolean dryRun, boolean onlyGood) {
        return dryRun ? Mode.CHECK : onlyGood ? Mode.ONLY_GOOD : Mode.ALL_OR_NOTHING;
    }

    private static HttpStatus status(SheetReport report) {
        return report.outcome() == SheetReport.Outcome.REFUSED ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
