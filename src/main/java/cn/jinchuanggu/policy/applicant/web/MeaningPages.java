package cn.jinchuanggu.policy.applicant.web;

import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.policy.BuyerStanding;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.applicant.Transferable;
import cn.jinchuanggu.policy.applicant.store.KnownUnits;
import cn.jinchuanggu.policy.web.FactsAddress;
import cn.jinchuanggu.policy.web.OverviewView;
import cn.jinchuanggu.policy.web.SheetView;
import cn.jinchuanggu.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the twenty articles mean for a unit or an achievement of the graph, by the same code as the calculator. */
@Controller
class MeaningPages {

    private static final Set<String> UNITS = Set.of("Enterprise", "Institution", "Platform");
    private static final String ACHIEVEMENT = "Achievement";
    private static final int SHOWN = 12;

    private final Entities entities;
    private final KnownUnits units;
    private final Policy policy;

    MeaningPages(Entities entities, KnownUnits units, Policy policy) {
        this.entities = entities;
        this.units = units;
        this.policy = policy;
    }

    /**
     * What one achievement may bring its owner under 第九条.
     *
     * @param headline amount in one sentence
     */
    public record Estimate(String id, String name, String headline, List<String> steps) {
    }

    @GetMapping("/policy/for/{id}")
    String meaning(@PathVariable String id, Model model) {
        Entity entity = entities.getEntity(id);
        if (!UNITS.contains(entity.kind()) && !entity.kind().equals(ACHIEVEMENT)) {
            throw new NotFound("政策对照", id);
        }
        model.addAttribute("entity", entity);
        model.addAttribute("estimates", units.listTransferable(id, SHOWN).stream().map(this::estimate).toList());
        if (UNITS.contains(entity.kind())) {
            Map<String, Object> known = units.get(entity).facts();
            model.addAttribute("overview", OverviewView.of(policy.assessAll(known), known, policy.listArticles()));
            model.addAttribute("calculator", FactsAddress.of("/policy/calculator", known));
        }
        return "policy/meaning";
    }

    private Estimate estimate(Transferable achievement) {
        Sheet sheet = policy.estimateTransferAward(achievement.price(), achievement.modes(), BuyerStanding.UNKNOWN);
        SheetView view = SheetView.of(sheet);
        return new Estimate(achievement.id(), achievement.name(), view.headline(), view.steps().stream().map(SheetView.StepRow::formula).toList());
    }
}
