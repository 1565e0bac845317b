package cn.jinchuanggu.contract.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.ContractState;
import cn.jinchuanggu.contract.ContractStep;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.contract.RegistrationForm;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

    private static final String KEY = "key";
    private static final String TOKEN = "_csrf";

    private final Contracts contracts;
    private final Clock clock;

    ContractPages(Contracts contracts, Clock clock) {
        this.contracts = contracts;
        this.clock = clock;
    }

    @GetMapping("/contracts")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        ContractFilters asked;
        try {
            asked = ContractFilters.of(address);
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            asked = ContractFilters.NONE;
        }
        model.addAttribute("page", contracts.list(asked.state(), asked.text(), asked.paging(), actor));
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
        Map<String, Object> fields = new LinkedHashMap<>(sent);
        Object key = fields.remove(KEY);
        fields.remove(TOKEN);
        try {
            Contract contract = contracts.act(id, known, fields, actor, key == null ? null : key.toString());
            news.addFlashAttribute("news", "已记录:" + known.label() + "。现在的状态是“" + contract.state().label() + "”。");
            return "redirect:/contracts/" + contract.id();
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return refused(id, known, sent, e.problems(), actor, model);
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return refused(id, known, sent, List.of(Problem.of("", e.getMessage())), actor, model);
        }
    }

    /** The page as it is now, with what was typed and what is wrong with it. */
    private String refused(String id, ContractStep step, Map<String, String> typed, List<Problem> problems, Actor actor, Model model) {
        model.addAttribute("problems", problems.stream().map(p -> p.field().isEmpty() ? p : new Problem(step.path() + "-" + p.field(), p.message(), p.remedy())).toList());
        model.addAttribute("tried", step.path());
        model.addAttribute("typed", typed);
        return page(contracts.getContract(id, actor), actor, model);
    }

    private String page(Contract contract, Actor actor, Model model) {
        model.addAttribute("contract", ContractView.of(contract, contracts, actor, LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")))));
        model.addAttribute(KEY, UUID.randomUUID().toString());
        return "contract/contract";
    }
}
