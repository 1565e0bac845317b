package cn.jinchuanggu.cockpit.revenue.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.cockpit.revenue.Quarter;
import cn.jinchuanggu.cockpit.revenue.RevenueReport;
import cn.jinchuanggu.cockpit.revenue.Revenues;
import cn.jinchuanggu.engagement.introduction.web.FormFields;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports of revenue for people: what an enterprise reported, and the form of a quarter. */
@Controller
class RevenuePages {

    private static final Map<String, String> QUARTERS = new LinkedHashMap<>();

    static {
        List.of("1", "2", "3", "4").forEach(n -> QUARTERS.put(n, "第 " + n + " 季度"));
    }

    private final Revenues revenues;

    RevenuePages(Revenues revenues) {
        this.revenues = revenues;
    }

    /** Opens on the last quarter that is over, or on the one that is to be corrected. */
    @GetMapping("/revenue/{id}")
    String show(@PathVariable String id, @RequestParam(required = false) Integer year, @RequestParam(required = false) Integer quarter, Actor actor, Model model) {
        Quarter last = Quarter.lastOver(revenues.today());
        Map<String, String> values = revenues.list(id, actor).stream().map(RevenueView::of)
                .filter(r -> year != null && r.year() == year && quarter != null && quarter.equals(r.quarter())).findFirst().map(RevenueView::fields)
                .orElse(Map.of("year", String.valueOf(last.year()), "quarter", String.valueOf(last.number())));
        return page(id, values, actor, model);
    }

    @PostMapping("/revenue/{id}")
    String report(@PathVariable String id, @RequestParam LinkedMultiValueMap<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            RevenueReport report = revenues.report(id, FormFields.of(sent), actor, FormFields.key(sent));
            news.addFlashAttribute("news", RevenueView.of(report).period() + "的营业收入已经" + (report.version() > 1 ? "更正" : "记下") + "：" + report.revenue().display() + "。");
            return "redirect:/revenue/" + id;
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
            return page(id, sent.toSingleValueMap(), actor, model);
        }
    }

    private String page(String id, Map<String, String> values, Actor actor, Model model) {
        Entity enterprise = revenues.getEnterprise(id, actor);
        model.addAttribute("enterprise", enterprise);
        model.addAttribute("since", enterprise.properties().get("residentSince"));
        model.addAttribute("through", enterprise.properties().get("residentThrough"));
        model.addAttribute("reports", revenues.list(id, actor).stream().map(RevenueView::of).toList());
        model.addAttribute("mayReport", revenues.isReportedBy(enterprise.id(), actor));
        model.addAttribute("values", values);
        model.addAttribute("quarters", QUARTERS);
        return "cockpit/revenue";
    }
}
