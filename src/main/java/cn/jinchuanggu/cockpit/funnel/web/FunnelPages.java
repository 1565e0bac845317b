package cn.jinchuanggu.cockpit.funnel.web;

import cn.jinchuanggu.cockpit.funnel.FunnelFigures;
import cn.jinchuanggu.page.ListAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The funnel for operators and policy officers. */
@Controller
class FunnelPages {

    private final FunnelFigures figures;

    FunnelPages(FunnelFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/cockpit/funnel")
    String funnel(@RequestParam Map<String, String> address, Model model, HttpServletResponse response) {
        FunnelFilters asked = ListAddress.read(address, FunnelFilters::of, model, response);
        model.addAttribute("view", FunnelView.of(asked, figures.read(asked.query(), asked.stage(), asked.paging())));
        return "cockpit/funnel";
    }
}
