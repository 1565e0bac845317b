package cn.jinchuanggu.window.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.window.CaseLists;
import cn.jinchuanggu.window.CaseStep;
import cn.jinchuanggu.window.Cases;
import cn.jinchuanggu.window.MatterKind;
import cn.jinchuanggu.window.ServiceCase;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cases for people: the lists, filing one, and one case with its tasks and steps. */
@Controller
class CasePages {

    private static final String MATTERS = "matters";
    private static final String DOCUMENTS = "documents";
    /** {@code suspend-t1}: a step of one task. */
    private static final Pattern OF_TASK = Pattern.compile("(.+)-(t\\d{1,4})");

    private final Cases cases;
    private final CaseLists lists;
    private final Entities entities;

    CasePages(Cases cases, CaseLists lists, Entities entities) {
        this.cases = cases;
        this.lists = lists;
        this.entities = entities;
    }

    @GetMapping("/window/cases")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        CaseFilters asked = ListAddress.read(address, CaseFilters::of, model, response);
        model.addAttribute("officer", actor.has(Role.OPERATOR));
        model.addAttribute("officers", actor.has(Role.OPERATOR) ? cases.officers() : List.of());
        model.addAttribute("list", CaseListView.of(asked, lists.find(asked.filter(), asked.paging(), actor), cases, actor.has(Role.OPERATOR)));
        return "window/cases";
    }

    /** First what is wanted, then what that asks; the address says what was chosen. */
    @GetMapping("/window/cases/new")
    String form(@RequestParam(required = false) List<String> matters, Actor actor, Model model) {
        return form(matters == null ? List.of() : matters, Map.of(), actor, model);
    }

    @PostMapping("/window/cases")
    String file(@RequestParam MultiValueMap<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        Map<String, Object> fields = new LinkedHashMap<>(sent.toSingleValueMap());
        fields.remove(StepPost.TOKEN);
        Object key = fields.remove(StepPost.KEY);
        List<String> matters = sent.getOrDefault(MATTERS, List.of());
        fields.put(MATTERS, matters);
        try {
            ServiceCase filed = cases.file(fields, actor, key == null ? null : key.toString());
            news.addFlashAttribute("news", "已提交，编号 " + filed.id() + "。窗口会尽快答复，进展都在这一页。");
            return "redirect:/window/cases/" + filed.id();
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
            return form(matters, sent.toSingleValueMap(), actor, model);
        }
    }

    @GetMapping("/window/cases/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(cases.getCase(id, actor), actor, model);
    }

    @PostMapping("/window/cases/{id}/{path}")
    String act(@PathVariable String id, @PathVariable String path, @RequestParam MultiValueMap<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        Matcher ofTask = OF_TASK.matcher(path);
        boolean hasTask = ofTask.matches();
        CaseStep known = CaseStep.find(hasTask ? ofTask.group(1) : path).filter(s -> s.isOfTask() == hasTask).orElseThrow(() -> new NotFound("办理步骤", path));
        StepPost post = new StepPost(path, known.label(), sent.toSingleValueMap());
        if (post.isTaken((fields, key) -> {
            fields.computeIfPresent(DOCUMENTS, (name, first) -> sent.get(DOCUMENTS));
            if (hasTask) {
                fields.put("task", ofTask.group(2));
            }
            return cases.act(id, known, fields, actor, key).state().label();
        }, model, response, news)) {
            return "redirect:/window/cases/" + id;
        }
        return page(cases.getCase(id, actor), actor, model);
    }

    private String form(List<String> wanted, Map<String, String> typed, Actor actor, Model model) {
        Map<String, String> offered = new LinkedHashMap<>();
        cases.listKinds().forEach(k -> offered.put(k.id(), k.name()));
        List<MatterKind> kinds = cases.listKinds().stream().filter(k -> wanted.contains(k.id())).toList();
        model.addAttribute("offered", offered);
        model.addAttribute("chosen", kinds.stream().map(MatterKind::id).toList());
        model.addAttribute("groups", kinds.stream().map(FilingGroup::of).toList());
        model.addAttribute("typed", typed);
        model.addAttribute("unit", Optional.ofNullable(actor.partyId()).flatMap(entities::findEntity).map(Entities.Entity::name).orElse(null));
        return "window/new";
    }

    private String page(ServiceCase of, Actor actor, Model model) {
        model.addAttribute("item", CasePage.of(of, cases, actor));
        return "window/case";
    }
}
