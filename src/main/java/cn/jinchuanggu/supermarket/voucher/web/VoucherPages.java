package cn.jinchuanggu.supermarket.voucher.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.voucher.GrantQuery;
import cn.jinchuanggu.supermarket.voucher.GrantStep;
import cn.jinchuanggu.supermarket.voucher.VoucherForms;
import cn.jinchuanggu.supermarket.voucher.VoucherGrant;
import cn.jinchuanggu.supermarket.voucher.VoucherGrants;
import cn.jinchuanggu.supermarket.voucher.VoucherTerms;
import cn.jinchuanggu.supermarket.voucher.Vouchers;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Vouchers for people: an enterprise's own, the operator's budget and applications, one application with its steps. */
@Controller
class VoucherPages {

    private final Vouchers vouchers;
    private final VoucherGrants grants;
    private final Entities entities;
    private final Clock clock;

    VoucherPages(Vouchers vouchers, VoucherGrants grants, Entities entities, Clock clock) {
        this.vouchers = vouchers;
        this.grants = grants;
        this.entities = entities;
        this.clock = clock;
    }

    @GetMapping("/my/vouchers")
    String mine(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        actor.requireAny(Role.ENTERPRISE);
        if (actor.partyId() == null) {
            throw new NotAllowed("创新券由企业申领，您的账号没有代表企业。");
        }
        LocalDate today = today();
        model.addAttribute("today", today);
        Optional<VoucherTerms> terms = VoucherTerms.on(today);
        model.addAttribute("terms", terms.orElse(null));
        model.addAttribute("open", terms.map(VoucherForms::application).map(List::of).orElse(List.of()));
        model.addAttribute("balance", vouchers.balance(actor.partyId(), today.getYear()));
        VoucherFilters asked = ListAddress.read(address, VoucherFilters::ofYear, model, response);
        int year = asked.query().year().orElse(today.getYear());
        model.addAttribute("asked", asked);
        model.addAttribute("year", year);
        model.addAttribute("years", VoucherFilters.years(today.getYear()));
        model.addAttribute("uses", vouchers.listUses(actor.partyId(), year, asked.paging()));
        model.addAttribute("applications", grants.list(new GrantQuery(Optional.of(year), Optional.empty(), Optional.empty(), GrantQuery.Sort.NEWEST),
                new Paging(1, Paging.LARGEST_PAGE), actor));
        return "supermarket/my-vouchers";
    }

    @PostMapping("/my/vouchers/apply")
    String apply(@RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        StepPost post = new StepPost("apply", "申领创新券", sent);
        if (post.isTaken((fields, key) -> grants.apply(unversioned(fields), actor, key).state().label(), model, response, news)) {
            return "redirect:/my/vouchers";
        }
        return mine(Map.of(), actor, model, response);
    }

    @GetMapping("/vouchers")
    String all(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        requireStaff(actor);
        VoucherFilters asked = ListAddress.read(address, VoucherFilters::of, model, response);
        int year = asked.query().year().orElse(today().getYear());
        model.addAttribute("asked", asked);
        model.addAttribute("year", year);
        model.addAttribute("terms", VoucherTerms.on(today()).orElse(null));
        model.addAttribute("budgets", List.of(grants.budget(year, false), grants.budget(year, true)));
        model.addAttribute("page", grants.list(asked.query(), asked.paging(), actor));
        model.addAttribute("states", VoucherGrant.State.values());
        model.addAttribute("open", actor.has(Role.OPERATOR) ? List.of(VoucherForms.budget()) : List.of());
        return "supermarket/vouchers";
    }

    @PostMapping("/vouchers/budget")
    String budget(@RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        StepPost post = new StepPost("budget", "设定预算", sent);
        if (post.isTaken((fields, key) -> grants.setBudget(unversioned(fields), actor, key).total().display(), model, response, news)) {
            return "redirect:/vouchers";
        }
        return all(Map.of(), actor, model, response);
    }

    @GetMapping("/vouchers/grants/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        VoucherGrant grant = grants.getGrant(id, actor);
        model.addAttribute("view", GrantView.of(grant, entities.findEntity(grant.partyId()), grants, vouchers.balance(grant.partyId(), grant.year()), actor, today()));
        model.addAttribute("grant", grant);
        return "supermarket/voucher";
    }

    @PostMapping("/vouchers/grants/{id}/{step}")
    String act(@PathVariable String id, @PathVariable String step, @RequestParam Map<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        GrantStep known = GrantStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        StepPost post = new StepPost(known.path(), known.label(), sent);
        if (post.isTaken((fields, key) -> grants.act(id, known, fields, actor, key).state().label(), model, response, news)) {
            return "redirect:/vouchers/grants/" + id;
        }
        return show(id, actor, model);
    }

    /** What is new has no version yet. */
    private static Map<String, Object> unversioned(Map<String, Object> fields) {
        fields.remove("version");
        return fields;
    }

    private static void requireStaff(Actor actor) {
        if (!VoucherGrants.seesAll(actor)) {
            throw new NotAllowed("这一页给园区运营、政策审核和财政复核。企业请看“我的创新券”。");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }
}
