package cn.jinchuanggu.access.web;

import cn.jinchuanggu.access.AccountDesk;
import cn.jinchuanggu.access.AccountLists;
import cn.jinchuanggu.access.AccountState;
import cn.jinchuanggu.access.Admission;
import cn.jinchuanggu.access.NewAccount;
import cn.jinchuanggu.access.session.Sessions;
import cn.jinchuanggu.access.store.Access;
import cn.jinchuanggu.access.store.AccessStore;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The workplace of the security administrator: accounts, and what is locked. */
@Controller
class AccountPages {

    private static final String LIST = "/security/accounts";

    private final AccountLists lists;
    private final AccountDesk desk;
    private final AccountSteps steps;
    private final AccessStore store;
    private final Sessions sessions;

    AccountPages(AccountLists lists, AccountDesk desk, AccountSteps steps, AccessStore store, Sessions sessions) {
        this.lists = lists;
        this.desk = desk;
        this.steps = steps;
        this.store = store;
        this.sessions = sessions;
    }

    /**
     * One account for its page.
     *
     * @param own whether it is the reader's, who may change nothing of it
     */
    public record AccountView(String username, String displayName, String roleLabels, String partyId, boolean enabled, boolean own, boolean locked, boolean hasFactor,
            String createdAt, String lastLogin, String passwordAt, String invitedUntil, int sessions) {
    }

    /** What stands in the form of an account. */
    public record Typed(String username, String displayName, Set<String> roles, String partyId, boolean invite) {
    }

    @GetMapping(LIST)
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        AccountFilters asked = ListAddress.read(address, AccountFilters::of, model, response);
        model.addAttribute("accounts", lists.find(asked.query(), asked.paging(), actor).map(AccountLine::of));
        model.addAttribute("texts", asked.texts());
        model.addAttribute("href", ListAddress.of(LIST, asked.texts()));
        model.addAttribute("roleChoices", labels(Role.values(), Role::label));
        model.addAttribute("stateChoices", labels(AccountState.values(), AccountState::label));
        model.addAttribute("order", asked.query().order());
        model.addAttribute("unused", asked.query().state().filter(s -> s == AccountState.UNUSED).isPresent());
        model.addAttribute("locks", lists.listLocks(actor).size());
        return "access/accounts";
    }

    @PostMapping("/security/accounts/unused")
    String disableUnused(@RequestParam(defaultValue = "") List<String> username, Actor actor, RedirectAttributes news) {
        news.addFlashAttribute("news", "已停用 " + desk.disableUnused(username, actor) + " 个长期未登录的账号。");
        return "redirect:" + LIST + "?state=UNUSED";
    }

    @GetMapping("/security/accounts/new")
    String form(Model model) {
        return form(new Typed("", "", Set.of(), "", false), model);
    }

    @PostMapping(LIST)
    String create(@ModelAttribute Typed typed, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            Admission admission = desk.create(new NewAccount(typed.username(), typed.displayName(), roles(typed.roles()), typed.partyId(), typed.invite()), actor);
            return shown(admission, "账号已建立。", news);
        } catch (InvalidInput e) {
            refuse(e, model, response);
            return form(typed, model);
        }
    }

    @GetMapping("/security/accounts/{username}")
    String account(@PathVariable String username, Actor actor, Model model) {
        Account account = desk.getAccount(username);
        return account(account, new Typed(username, account.displayName(), names(account.roles()), account.partyId(), false), actor, model);
    }

    @PostMapping("/security/accounts/{username}")
    String change(@PathVariable String username, @ModelAttribute Typed typed, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            desk.change(username, typed.displayName(), roles(typed.roles()), typed.partyId(), actor);
            news.addFlashAttribute("news", "账号已修改。");
            return "redirect:" + LIST + "/" + username;
        } catch (InvalidInput e) {
            refuse(e, model, response);
            return account(desk.getAccount(username), typed, actor, model);
        }
    }

    @PostMapping("/security/accounts/{username}/{step}")
    String step(@PathVariable String username, @PathVariable String step, @RequestParam(defaultValue = "") String why, Actor actor, RedirectAttributes news) {
        Optional<Admission> admission = steps.take(username, step, why, actor);
        if (admission.isPresent()) {
            return shown(admission.get(), AccountSteps.find(step).done(), news);
        }
        news.addFlashAttribute("news", AccountSteps.find(step).done());
        return "redirect:" + LIST + "/" + username;
    }

    @GetMapping("/security/locks")
    String locks(Actor actor, Model model) {
        model.addAttribute("locks", lists.listLocks(actor));
        return "access/locks";
    }

    @PostMapping("/security/locks")
    String unlock(@RequestParam(defaultValue = "") String account, @RequestParam(defaultValue = "") String address, Actor actor, RedirectAttributes news) {
        if (!account.isEmpty()) {
            desk.unlock(account, actor);
        }
        if (!address.isEmpty()) {
            desk.unlockAddress(address, actor);
        }
        news.addFlashAttribute("news", "已解锁。");
        return "redirect:/security/locks";
    }

    private String form(Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("roleChoices", labels(Role.values(), Role::label));
        return "access/account-new";
    }

    private String account(Account account, Typed typed, Actor actor, Model model) {
        Access access = store.get(account.username());
        boolean locked = lists.listLocks(actor).stream().anyMatch(l -> account.username().equals(l.account()));
        model.addAttribute("account", new AccountView(account.username(), account.displayName(), account.actor().roleLabels(), account.partyId(), account.enabled(),
                account.username().equals(actor.username()), locked, access.hasFactor(), AccountLine.minute(access.createdAt()), AccountLine.minute(access.lastLoginAt()),
                AccountLine.minute(access.passwordAt()), access.invitationUntil() == null ? null : AccountLine.minute(access.invitationUntil()),
                sessions.listOf(account.username()).size()));
        model.addAttribute("typed", typed);
        model.addAttribute("roleChoices", labels(Role.values(), Role::label));
        return "access/account";
    }

    /** What the owner needs stands on the next page, and never again. */
    private static String shown(Admission admission, String sentence, RedirectAttributes news) {
        news.addFlashAttribute("news", sentence);
        news.addFlashAttribute("firstPassword", admission.password());
        news.addFlashAttribute("invitation", admission.invitation() == null ? null : "/invitations/" + admission.invitation());
        return "redirect:" + LIST + "/" + admission.account().username();
    }

    private static void refuse(InvalidInput e, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", e.problems());
    }

    /** @throws InvalidInput when one of them is no role */
    static Set<Role> roles(Set<String> names) {
        Set<String> given = names == null ? Set.of() : names;
        Set<Role> roles = Set.copyOf(Arrays.stream(Role.values()).filter(r -> given.contains(r.name())).toList());
        if (roles.size() < given.size()) {
            throw new InvalidInput("roles", "没有这种角色。", "可选：" + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining("、")) + "。");
        }
        return roles;
    }

    private static Set<String> names(Set<Role> roles) {
        return Set.copyOf(roles.stream().map(Role::name).toList());
    }

    private static <E extends Enum<E>> Map<String, String> labels(E[] constants, Function<E, String> label) {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(c -> labels.put(c.name(), label.apply(c)));
        return labels;
    }
}
