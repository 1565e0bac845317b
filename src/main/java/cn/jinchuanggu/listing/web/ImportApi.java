package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.Imports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Large imports over HTTP: how far they are, what is wrong with their rows, and to go on with one that stopped. */
@RestController
@RequestMapping("/api/achievements/imports")
@Tag(name = "科技成果")
class ImportApi {

    private static final int MOST = 100;

    private final Imports imports;
    private final Clock clock;

    ImportApi(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "我的大批导入，最近的在前", description = "运营人员看到所有人的。")
    List<ImportView> list(Actor actor) {
        return imports.list(actor, ImportRun.OWN_ACHIEVEMENTS, MOST).stream().map(this::view).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "一次大批导入的进度")
    ImportView show(@PathVariable String id, Actor actor) {
        return view(imports.getRun(id, actor));
    }

    @GetMapping("/{id}/problems")
    @Operation(summary = "有问题和重复的行（.xlsx，带“错误”列）", description = "有问题的最多 5,000 行，重复的最多 1,000 行。")
    ResponseEntity<byte[]> problems(@PathVariable String id, Actor actor) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        imports.writeProblems(id, actor, out);
        return SheetExchange.download(HttpStatus.OK, out, "成果导入问题行.xlsx");
    }

    @PostMapping("/{id}/continue")
    @Operation(summary = "继续一次中断的大批导入")
    ImportView resume(@PathVariable String id, Actor actor) {
        return view(imports.resume(id, actor));
    }

    private ImportView view(ImportRun run) {
        return ImportView.of(run, imports.mayContinue(run), clock);
    }
}
