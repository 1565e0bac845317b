package cn.jinchuanggu.audit.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.audit.AuditReading;
import cn.jinchuanggu.audit.AuditSettings;
import cn.jinchuanggu.audit.seal.CopyFolder;
import cn.jinchuanggu.audit.seal.SigningKey;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.page.ListAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledgers for auditors: what happened, whether the chains are whole, and which copies there are. */
@Controller
class AuditPages {

    private static final int COPIES_SHOWN = 30;

    private final AuditReading reading;
    private final AuditSettings settings;
    private final CopyFolder copies;
    private final SigningKey key;

    AuditPages(AuditReading reading, AuditSettings settings, CopyFolder copies, SigningKey key) {
        this.reading = reading;
        this.settings = settings;
        this.copies = copies;
        this.key = key;
    }

    @GetMapping({"/audit", "/admin/audit"})
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        Set<Ledger> readable = AuditReading.readable(actor);
        AuditFilters asked = ListAddress.read(address, a -> AuditFilters.of(a, readable), model, response);
        model.addAttribute("list", AuditView.of(asked, reading.find(asked.query(), asked.paging(), actor), readable, Door.of(actor)));
        return "audit/entries";
    }

    @GetMapping({"/audit/chains", "/admin/audit/chains"})
    String chains(Actor actor, Model model) {
        model.addAttribute("checked", reading.check(actor));
        model.addAttribute("path", Door.of(actor).path());
        return "audit/chains";
    }

    /** How long the trail is kept, which copies there are, and the key they are signed with. */
    @GetMapping("/audit/copies")
    String copies(Model model) {
        List<String> names = copies.list().reversed().stream().limit(COPIES_SHOWN).map(Path::getFileName).map(Path::toString).toList();
        model.addAttribute("days", settings.retentionDays());
        model.addAttribute("copies", names);
        model.addAttribute("total", copies.list().size());
        model.addAttribute("key", key.publicKey());
        model.addAttribute("keyId", key.id());
        return "audit/copies";
    }
}
