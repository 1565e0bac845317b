package cn.jinchuanggu.backup.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.backup.Backup;
import cn.jinchuanggu.backup.BackupSettings;
import cn.jinchuanggu.backup.Backups;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of backups: make one now, look through those there are, check one, take one away. */
@Controller
class BackupPages {

    private static final String PAGE = "backup/backups";
    private static final String BACK = "redirect:/system/backups";

    private final Backups backups;
    private final BackupSettings settings;

    BackupPages(Backups backups, BackupSettings settings) {
        this.backups = backups;
        this.settings = settings;
    }

    @GetMapping("/system/backups")
    String list(Actor actor, Model model) {
        model.addAttribute("backups", backups.list(actor).stream().map(b -> BackupLine.of(b, backups.isCopied(b))).toList());
        model.addAttribute("folder", backups.path().toString());
        model.addAttribute("settings", settings);
        return PAGE;
    }

    @PostMapping("/system/backups")
    String make(Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            news.addFlashAttribute("news", "备份 " + backups.make(actor).name() + " 已做好。");
            return BACK;
        } catch (InvalidInput e) {
            return refused(e, actor, model, response);
        }
    }

    @PostMapping("/system/backups/{name}/verification")
    String verify(@PathVariable String name, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            news.addFlashAttribute("news", backups.verify(name, actor));
            return BACK;
        } catch (InvalidInput e) {
            return refused(e, actor, model, response);
        }
    }

    private String refused(InvalidInput e, Actor actor, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", e.problems());
        return list(actor, model);
    }

    @GetMapping("/system/backups/{name}/file")
    ResponseEntity<Resource> download(@PathVariable String name, Actor actor) {
        Backup backup = backups.take(name, actor);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(backup.name()).build().toString())
                .body(new FileSystemResource(backup.file()));
    }
}
