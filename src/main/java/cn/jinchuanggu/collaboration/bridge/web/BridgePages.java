package cn.jinchuanggu.collaboration.bridge.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.collaboration.bridge.Bridges;
import cn.jinchuanggu.collaboration.bridge.Introducing;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.EntityNames;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who can introduce me to whom, and the setting of those who do not want to be asked. */
@Controller
class BridgePages {

    private static final int SHOWN = 12;

    private final Bridges bridges;
    private final Introducing introducing;
    private final Entities entities;
    private final EntityNames names;

    BridgePages(Bridges bridges, Introducing introducing, Entities entities, EntityNames names) {
        this.bridges = bridges;
        this.introducing = introducing;
        this.entities = entities;
        this.names = names;
    }

    @GetMapping("/bridges")
    String find(@RequestParam Optional<String> from, @RequestParam(defaultValue = "") String to, Actor reader, Model model, HttpServletResponse response) {
        PartyChoice one = PartyChoice.of(from.orElse(Optional.ofNullable(reader.partyId()).orElse("")), entities, names);
        PartyChoice other = PartyChoice.of(to, entities, names);
        List<Problem> problems = new ArrayList<>(unknown("from", one));
        problems.addAll(unknown("to", other));
        if (one.id().isPresent() && other.id().isPresent()) {
            try {
                model.addAttribute("page", BridgePage.of(bridges.find(one.id().get(), other.id().get(), SHOWN, reader)));
            } catch (InvalidInput e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("one", one);
        model.addAttribute("other", other);
        model.addAttribute("problems", problems);
        model.addAttribute("own", Optional.ofNullable(reader.partyId()).orElse(""));
        return "collaboration/bridges";
    }

    @GetMapping("/entities/{id}/introducing")
    String setting(@PathVariable String id, Actor reader, Model model) {
        return setting(id, "", List.of(), reader, model);
    }

    @PostMapping("/entities/{id}/introducing")
    String change(@PathVariable String id, @RequestParam boolean introduces, @RequestParam(defaultValue = "") String why, @RequestParam(required = false) String key,
            Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            boolean now = introducing.change(id, introduces, why, actor, key).introduces();
            news.addFlashAttribute("news", now ? "已记录：可以作为引荐人出现。" : "已记录：不再作为引荐人出现。");
            return "redirect:/entities/" + id + "/introducing";
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return setting(id, why, e.problems(), actor, model);
        }
    }

    private String setting(String id, String why, List<Problem> problems, Actor reader, Model model) {
        model.addAttribute("setting", introducing.getSetting(id, reader));
        model.addAttribute("why", why);
        model.addAttribute("problems", problems);
        return "collaboration/introducing";
    }

    private static List<Problem> unknown(String field, PartyChoice choice) {
        return choice.isUnknown() ? List.of(new Problem(field, "没有叫“" + choice.typed() + "”的单位或专家。", "请换一个更短的名称，或从图谱里查它的编号。")) : List.of();
    }
}
