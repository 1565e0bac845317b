package cn.jinchuanggu.window.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.window.CaseBatch;
import cn.jinchuanggu.window.CaseLists;
import cn.jinchuanggu.window.CaseStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of the window: who has how much, and one step for several cases. */
@Controller
class DeskPages {

    private static final String LIST = "/window/cases";
    /** Which fields of the form each step takes; the others belong to the other steps. */
    private static final Map<CaseStep, List<String>> FIELDS = Map.of(CaseStep.ACCEPT, List.of("note", "split"), CaseStep.REPLY, List.of("note"),
            CaseStep.HAND_OVER, List.of("note", "officer"));

    private final CaseLists lists;
    private final CaseBatch batch;

    DeskPages(CaseLists lists, CaseBatch batch) {
        this.lists = lists;
        this.batch = batch;
    }

    @GetMapping("/window/desk")
    String desk(Model model) {
        model.addAttribute("bodies", lists.listLoadOfBodies());
        model.addAttribute("officers", lists.listLoadOfOfficers());
        return "window/desk";
    }

    @PostMapping("/window/cases/batch")
    String several(@RequestParam MultiValueMap<String, String> sent, Actor actor, RedirectAttributes news) {
        String path = sent.getFirst("step") == null ? "" : sent.getFirst("step");
        CaseStep step = CaseStep.find(path).orElseThrow(() -> new NotFound("办理步骤", path));
        Map<String, Object> fields = new LinkedHashMap<>();
        FIELDS.getOrDefault(step, List.of()).stream().filter(sent::containsKey).forEach(name -> fields.put(name, sent.getFirst(name)));
        try {
            List<CaseBatch.Outcome> outcomes = batch.act(sent.getOrDefault("ids", List.of()), step, fields, actor, sent.getFirst(StepPost.KEY));
            List<CaseBatch.Outcome> refused = outcomes.stream().filter(o -> o.refusal().isPresent()).toList();
            news.addFlashAttribute("news", step.label() + "：办了 " + (outcomes.size() - refused.size()) + " 件" + (refused.isEmpty() ? "。" : "，" + refused.size() + " 件没有办。"));
            news.addFlashAttribute("refused", refused.stream().map(o -> o.id() + "：" + o.refusal().orElseThrow()).toList());
        } catch (InvalidInput e) {
            news.addFlashAttribute("refused", e.problems().stream().map(p -> p.sentence()).toList());
        }
        return "redirect:/window/cases" + query(sent.getFirst("back"));
    }

    /** The filters of the list that it was sent from; none when the form says something else. */
    private static String query(String address) {
        return address != null && address.matches(LIST + "\\?[\\w=&%.+-]*") ? address.substring(LIST.length()) : "";
    }
}
