package cn.jinchuanggu.identity.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.identity.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What in the graph cannot be right, one report below the other. */
@Controller
class ReportPages {

    private final Reports reports;

    ReportPages(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/identity/reports")
    String reports(Actor actor, Model model) {
        model.addAttribute("reports", reports.list(actor));
        model.addAttribute("grades", reports.countGrades(actor));
        return "identity/reports";
    }
}
