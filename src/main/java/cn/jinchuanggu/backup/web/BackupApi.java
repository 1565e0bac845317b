package cn.jinchuanggu.backup.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.backup.Backups;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Backups for programs that watch over the installation. */
@RestController
@RequestMapping("/api/system/backups")
@Tag(name = "备份", description = "图谱全部内容的备份，只给系统管理员")
class BackupApi {

    private final Backups backups;

    BackupApi(Backups backups) {
        this.backups = backups;
    }

    @GetMapping
    @Operation(summary = "列出备份", description = "新的在前，带大小、sha256 和内容的数量。")
    List<BackupLine> list(@Parameter(hidden = true) Actor actor) {
        return backups.list(actor).stream().map(b -> BackupLine.of(b, backups.isCopied(b))).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "现在备份", description = "做完才回答；正在做另一份时拒绝。")
    BackupLine make(@Parameter(hidden = true) Actor actor) {
        var made = backups.make(actor);
        return BackupLine.of(made, backups.isCopied(made));
    }
}
