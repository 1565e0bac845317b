package cn.jinchuanggu.contract.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.contract.CitedPages;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.ContractState;
import cn.jinchuanggu.contract.ContractStep;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.contract.RegistrationForm;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Contracts for people: the list, one contract with its steps, its registration form. */
@Controller
class ContractPages {

    private final Contracts contracts;
    private final List<CitedPages> cited;
    private final Clock clock;

    ContractPages(Contracts contracts, List<CitedPages> cited, Clock clock) {
        this.contracts = contracts;
        this.cited = List.copyOf(cited);
        this.clock = clock;
    }

    @GetMapping("/contracts")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        ContractFilters asked = ListAddress.read(address, ContractFilters::of, model, response);
        model.addAttribute("page", contracts.list(asked.query(), asked.paging(), actor));
        model.addAttribute("asked", asked);
        model.addAttribute("states", ContractState.values());
        return "contract/contracts";
    }

    @GetMapping("/contracts/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(contracts.getContract(id, actor), actor, model);
    }

    @GetMapping("/contracts/{id}/registration-form")
    String registrationForm(@PathVariable String id, Actor actor, Model model) {
        Contract contract = contracts.getContract(id, actor);
        model.addAttribute("id", contract.id());
        model.addAttribute("name", contract.terms().name());
        model.addAttribute("form", RegistrationForm.of(contract));
        return "contract/registration-form";
    }

    @PostMapping("/contracts/{id}/{step}")
    String act(@PathVariable String id, @PathVariable String step, @RequestParam Map<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        ContractStep known = ContractStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        StepPost post = new StepPost(known.path(), known.label(), sent);
        if (post.isTaken((fields, key) -> contracts.act(id, known, fields, actor, key).state().label(), model, response, news)) {
            return "redirect:/contracts/" + id;
        }
        return page(contracts.getContract(id, actor), actor, model);
    }

    private String page(Contract contract, Actor actor, Model model) {
        model.addAttribute("contract", ContractView.of(contract, contracts, actor, LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))),
                href -> cited.stream().anyMatch(c -> c.mayOpen(href, actor))));
        return "contract/contract";
    }
}
