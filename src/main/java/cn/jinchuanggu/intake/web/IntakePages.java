package cn.jinchuanggu.intake.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.intake.IntakeKind;
import cn.jinchuanggu.intake.Intakes;
import cn.jinchuanggu.intake.Templates;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.web.SheetExchange;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Imports for park staff: the list, the upload, and one import with its columns, its report and its buttons. */
@Controller
class IntakePages {

    private static final int MOST_RUNS = 100;
    private static final int MOST_ROWS = 300;

    private final Intakes intakes;
    private final Templates templates;
    private final Clock clock;

    IntakePages(Intakes intakes, Templates templates, Clock clock) {
        this.intakes = intakes;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/imports")
    String list(Actor actor, Model model) {
        model.addAttribute("runs", intakes.list(actor, MOST_RUNS).stream().map(this::view).toList());
        return "intake/imports";
    }

    @GetMapping("/imports/new")
    String form(@RequestParam(defaultValue = "enterprise") String kind, Model model) {
        return newPage(kind, model);
    }

    @PostMapping("/imports/new")
    String begin(@RequestParam String kind, @RequestParam("file") MultipartFile file, Actor actor, Model model, HttpServletResponse response) {
        try {
            ImportRun run = SheetExchange.withFile(file, path -> intakes.begin(kindOf(kind), path, file.getOriginalFilename(), actor));
            return "redirect:/imports/" + run.id();
        } catch (InvalidInput e) {
            refuse(e.problems(), HttpStatus.UNPROCESSABLE_CONTENT, model, response);
            return newPage(kind, model);
        }
    }

    private String newPage(String kind, Model model) {
        IntakeKind chosen = kindOf(kind);
        model.addAttribute("kinds", IntakeKind.values());
        model.addAttribute("kind", chosen);
        model.addAttribute("columns", templates.columns(chosen));
        model.addAttribute("sample", templates.exchangeExample());
        return "intake/import-new";
    }

    @GetMapping("/imports/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(intakes.getRun(id, actor), model);
    }

    /** @param form {@code header} of each column in question and {@code field} that it fills, in the same order; an empty one passes over */
    @PostMapping("/imports/{id}/mapping")
    String map(@PathVariable String id, @RequestParam MultiValueMap<String, String> form, Actor actor, Model model, HttpServletResponse response) {
        List<String> headers = form.getOrDefault("header", List.of());
        List<String> fields = form.getOrDefault("field", List.of());
        Map<String, String> meanings = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(headers.size(), fields.size()); i++) {
            meanings.put(headers.get(i), fields.get(i));
        }
        return step(id, (run, by) -> intakes.map(run, meanings, by), actor, model, response);
    }

    @PostMapping("/imports/{id}/store")
    String store(@PathVariable String id, Actor actor, Model model, HttpServletResponse response) {
        return step(id, intakes::store, actor, model, response);
    }

    @PostMapping("/imports/{id}/undo")
    String undo(@PathVariable String id, Actor actor, Model model, HttpServletResponse response) {
        return step(id, intakes::undo, actor, model, response);
    }

    @PostMapping("/imports/{id}/continue")
    String resume(@PathVariable String id, Actor actor, Model model, HttpServletResponse response) {
        return step(id, intakes::resume, actor, model, response);
    }

    @PostMapping("/imports/{id}/give-up")
    String giveUp(@PathVariable String id, Actor actor, Model model, HttpServletResponse response) {
        return step(id, intakes::giveUp, actor, model, response);
    }

    private String step(String id, BiFunction<String, Actor, ImportRun> step, Actor actor, Model model, HttpServletResponse response) {
        try {
            return "redirect:/imports/" + step.apply(id, actor).id();
        } catch (Conflict e) {
            refuse(List.of(Problem.of("", e.getMessage())), HttpStatus.CONFLICT, model, response);
        } catch (InvalidInput e) {
            refuse(e.problems().stream().map(p -> Problem.of("", p.sentence())).toList(), HttpStatus.UNPROCESSABLE_CONTENT, model, response);
        }
        return page(intakes.getRun(id, actor), model);
    }

    private String page(ImportRun run, Model model) {
        model.addAttribute("run", view(run));
        model.addAttribute("mapping", intakes.findMapping(run).orElse(null));
        List<RowView> rows = intakes.findRows(run).map(RowView::listOf).orElse(List.of());
        model.addAttribute("rows", rows.stream().limit(MOST_ROWS).toList());
        model.addAttribute("more", Math.max(0, rows.size() - MOST_ROWS));
        return "intake/import";
    }

    private IntakeView view(ImportRun run) {
        return IntakeView.of(run, intakes, clock);
    }

    private static IntakeKind kindOf(String key) {
        return IntakeKind.find(key).orElseThrow(() -> new NotFound("导入类型", key));
    }

    private static void refuse(List<Problem> problems, HttpStatus status, Model model, HttpServletResponse response) {
        model.addAttribute("problems", problems);
        response.setStatus(status.value());
    }
}
