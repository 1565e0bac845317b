package cn.jinchuanggu.collaboration.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.collaboration.PartnerMode;
import cn.jinchuanggu.collaboration.PartnerQuestion;
import cn.jinchuanggu.collaboration.Partners;
import cn.jinchuanggu.collaboration.PartnerWeights;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.reference.Codes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom a party should work with. */
@Controller
class PartnerPages {

    private static final int SHOWN = 12;

    private final Partners partners;

    PartnerPages(Partners partners) {
        this.partners = partners;
    }

    @GetMapping("/entities/{id}/partners")
    String partners(@PathVariable String id, @RequestParam Map<String, String> address, Actor viewer, Model model, HttpServletResponse response) {
        PartnerQuestion question = ListAddress.read(address, a -> PartnerQuestion.of(a, SHOWN), model, response);
        model.addAttribute("answer", partners.listPartners(id, question, viewer));
        model.addAttribute("question", question);
        model.addAttribute("modes", PartnerMode.values());
        model.addAttribute("tracks", Codes.listTracks());
        model.addAttribute("kinds", PartnerQuestion.KINDS.stream().map(GraphModel.get()::getNodeKind).toList());
        model.addAttribute("regions", Codes.listRegions());
        model.addAttribute("levels", PartnerWeights.DEFAULT.levels());
        model.addAttribute("bounds", Partners.bounds(question));
        return "collaboration/partners";
    }
}
