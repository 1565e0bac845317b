package cn.jinchuanggu.journal.web;

import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.page.ListAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal for auditors: what happened, and whether the chains are whole. */
@Controller
class AuditPages {

    private final Journal journal;

    AuditPages(Journal journal) {
        this.journal = journal;
    }

    @GetMapping("/admin/audit")
    String list(@RequestParam Map<String, String> address, Model model, HttpServletResponse response) {
        AuditFilters asked = ListAddress.read(address, AuditFilters::of, model, response);
        model.addAttribute("list", AuditView.of(asked, journal.find(asked.query(), asked.paging())));
        return "journal/audit";
    }

    @GetMapping("/admin/audit/chains")
    String chains(Model model) {
        Map<String, String> states = new LinkedHashMap<>();
        for (Ledger ledger : Ledger.values()) {
            states.put(ledger.label(), journal.findBreak(ledger).orElse(""));
        }
        model.addAttribute("states", states);
        return "journal/chains";
    }
}
