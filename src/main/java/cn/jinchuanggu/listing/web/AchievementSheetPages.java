package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.Imports;
import cn.jinchuanggu.listing.sheet.AchievementSheet;
import cn.jinchuanggu.listing.sheet.SheetReport;
import cn.jinchuanggu.listing.sheet.SheetReport.Line;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Achievements by the sheet, for people: the upload and the report row by row. */
@Controller
class AchievementSheetPages {

    private static final String PAGE = "listing/achievement-import";
    private static final int MOST_LINES = 300;

    private static final int MOST_RUNS = 10;

    private final AchievementSheet sheet;
    private final Imports imports;
    private final Clock clock;

    AchievementSheetPages(AchievementSheet sheet, Imports imports, Clock clock) {
        this.sheet = sheet;
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * A report as far as a page shows it.
     *
     * @param lines what needs a look comes first
     * @param more  how many lines are not shown
     */
    public record Shown(SheetReport report, List<Line> lines, int more) {

        static Shown of(SheetReport report) {
            Comparator<Line> worstFirst = Comparator.comparing(line -> switch (line.status()) {
                case FAULTY -> 0;
                case DUPLICATE, CHANGED -> 1;
                case GOOD -> 2;
            });
            List<Line> lines = report.lines().stream().sorted(worstFirst.thenComparing(Line::row)).limit(MOST_LINES).toList();
            return new Shown(report, lines, report.lines().size() - lines.size());
        }
    }

    @GetMapping("/achievements/import")
    String form(Actor actor, Model model) {
        requireRole(actor);
        return page(actor, model);
    }

    @PostMapping(path = "/achievements/import", params = "mode!=RETURN")
    String take(@RequestParam("file") MultipartFile file, @RequestParam AchievementSheet.Mode mode, Actor actor, Model model, HttpServletResponse response) {
        requireRole(actor);
        try {
            Optional<ImportRun> run = SheetExchange.withFile(file, path -> begunOrTaken(path, file, mode, actor, model, response));
            if (run.isPresent()) {
                return "redirect:/achievements/import/" + run.get().id();
            }
        } catch (InvalidInput e) {
            refuse(e, model, response);
        }
        return page(actor, model);
    }

    private Optional<ImportRun> begunOrTaken(Path path, MultipartFile file, AchievementSheet.Mode mode, Actor actor, Model model, HttpServletResponse response) {
        Optional<ImportRun> run = imports.beginIfLarge(path, file.getOriginalFilename(), mode, actor);
        if (run.isEmpty()) {
            SheetReport report = sheet.take(path, mode, actor);
            model.addAttribute("shown", Shown.of(report));
            if (report.outcome() == SheetReport.Outcome.REFUSED) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
        }
        return run;
    }

    /** The same sheet with what is wrong in a further column; nothing is stored. */
    @PostMapping(path = "/achievements/import", params = "mode=RETURN")
    Object giveBack(@RequestParam("file") MultipartFile file, Actor actor, Model model, HttpServletResponse response) {
        requireRole(actor);
        try {
            ByteArrayOutputStream marked = new ByteArrayOutputStream();
            Optional<ImportRun> run = SheetExchange.withFile(file, path -> {
                Optional<ImportRun> begun = imports.beginIfLarge(path, file.getOriginalFilename(), AchievementSheet.Mode.CHECK, actor);
                if (begun.isEmpty()) {
                    sheet.takeAndReturn(path, AchievementSheet.Mode.CHECK, actor, marked);
                }
                return begun;
            });
            return run.isPresent() ? "redirect:/achievements/import/" + run.get().id() : SheetExchange.download(HttpStatus.OK, marked, "成果检查结果.xlsx");
        } catch (InvalidInput e) {
            refuse(e, model, response);
            return page(actor, model);
        }
    }

    private static void refuse(InvalidInput e, Model model, HttpServletResponse response) {
        model.addAttribute("problems", e.problems());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("runs", imports.list(actor, ImportRun.OWN_ACHIEVEMENTS, MOST_RUNS).stream().map(run -> ImportView.of(run, imports.mayContinue(run), clock)).toList());
        return PAGE;
    }

    private static void requireRole(Actor actor) {
        actor.requireAny(Role.INSTITUTION, Role.BROKER, Role.OPERATOR);
    }
}
