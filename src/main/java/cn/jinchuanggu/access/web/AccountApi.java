package cn.jinchuanggu.access.web;

import cn.jinchuanggu.access.AccountDesk;
import cn.jinchuanggu.access.AccountLists;
import cn.jinchuanggu.access.Admission;
import cn.jinchuanggu.access.NewAccount;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.Page;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts for programs of the security administrator. */
@RestController
@RequestMapping("/api/security/accounts")
@Tag(name = "账号", description = "安全管理员建立、修改、停用账号")
class AccountApi {

    private final AccountLists lists;
    private final AccountDesk desk;
    private final AccountSteps steps;

    AccountApi(AccountLists lists, AccountDesk desk, AccountSteps steps) {
        this.lists = lists;
        this.desk = desk;
        this.steps = steps;
    }

    /** @param username left out when an account is changed */
    record AccountForm(String username, String displayName, Set<String> roles, String partyId, Boolean invite) {
    }

    /** An account. */
    record AccountAnswer(String username, String displayName, List<String> roles, String partyId, boolean enabled) {

        static AccountAnswer of(Account account) {
            return new AccountAnswer(account.username(), account.displayName(), account.roles().stream().sorted().map(Role::name).toList(), account.partyId(), account.enabled());
        }
    }

    /** @param firstPassword and invitation: shown once; whichever was asked for */
    record AdmissionAnswer(AccountAnswer account, String firstPassword, String invitation) {

        static AdmissionAnswer of(Admission admission) {
            return new AdmissionAnswer(AccountAnswer.of(admission.account()), admission.password(),
                    admission.invitation() == null ? null : "/invitations/" + admission.invitation());
        }
    }

    /** @param why for the audit trail; may be left out */
    record StepForm(String why) {
    }

    @GetMapping
    Page<AccountLine> list(@RequestParam Map<String, String> address, Actor actor) {
        AccountFilters asked = AccountFilters.of(address);
        return lists.find(asked.query(), asked.paging(), actor).map(AccountLine::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AdmissionAnswer create(@RequestBody AccountForm form, Actor actor) {
        return AdmissionAnswer.of(desk.create(new NewAccount(form.username(), form.displayName(), AccountPages.roles(form.roles()), form.partyId(), Boolean.TRUE.equals(form.invite())), actor));
    }

    @GetMapping("/{username}")
    AccountAnswer get(@PathVariable String username) {
        return AccountAnswer.of(desk.getAccount(username));
    }

    @PutMapping("/{username}")
    AccountAnswer change(@PathVariable String username, @RequestBody AccountForm form, Actor actor) {
        return AccountAnswer.of(desk.change(username, form.displayName(), AccountPages.roles(form.roles()), form.partyId(), actor));
    }

    @PostMapping("/{username}/{step}")
    AdmissionAnswer step(@PathVariable String username, @PathVariable String step, @RequestBody(required = false) StepForm form, Actor actor) {
        return steps.take(username, step, form == null ? "" : form.why(), actor).map(AdmissionAnswer::of)
                .orElseGet(() -> new AdmissionAnswer(AccountAnswer.of(desk.getAccount(username)), null, null));
    }
}
