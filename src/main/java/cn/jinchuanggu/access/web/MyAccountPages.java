package cn.jinchuanggu.access.web;

import cn.jinchuanggu.access.Credentials;
import cn.jinchuanggu.access.password.PasswordPolicy;
import cn.jinchuanggu.access.session.OpenSession;
import cn.jinchuanggu.access.session.Sessions;
import cn.jinchuanggu.access.session.Stages;
import cn.jinchuanggu.access.store.Access;
import cn.jinchuanggu.access.store.AccessStore;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.DemoAccounts;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own account: how it stands, its password, and the browsers it is signed in with. */
@Controller
class MyAccountPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Accounts accounts;
    private final AccessStore store;
    private final Credentials credentials;
    private final PasswordPolicy policy;
    private final Sessions sessions;
    private final Stages stages;
    private final DemoAccounts demo;
    private final AuditTrail trail;

    MyAccountPages(Accounts accounts, AccessStore store, Credentials credentials, PasswordPolicy policy, Sessions sessions, Stages stages, DemoAccounts demo, AuditTrail trail) {
        this.accounts = accounts;
        this.store = store;
        this.credentials = credentials;
        this.policy = policy;
        this.sessions = sessions;
        this.stages = stages;
        this.demo = demo;
        this.trail = trail;
    }

    /**
     * The account for its page.
     *
     * @param passwordLasts last day of the password, or a word for ever
     */
    public record OwnView(String username, String displayName, String roles, String partyId, String passwordLasts, String lastLogin, boolean hasFactor, boolean needsFactor,
            long recoveryLeft, long sessions, boolean demo) {
    }

    /** One session in the list. */
    public record SessionLine(String handle, String device, String address, String since, String lastUse, boolean present) {
    }

    @GetMapping("/account")
    String account(Actor actor, Model model) {
        Account account = accounts.find(actor.username()).orElseThrow(() -> new NotFound("账号", actor.username()));
        Access access = store.get(actor.username());
        boolean isDemo = demo.isDemo(actor.username());
        String lasts = isDemo || access.passwordAt() == null ? "不限"
                : policy.lastDay(account, access.passwordAt().toLocalDate()).map(LocalDate::toString).orElse("不限");
        String lastLogin = access.lastLoginAt() == null ? "--" : MINUTE.format(access.lastLoginAt());
        model.addAttribute("own", new OwnView(actor.username(), actor.displayName(), actor.roleLabels(), actor.partyId(), lasts, lastLogin, access.hasFactor(),
                stages.isFactorRequired(account), access.recoveryHashes().size(), sessions.listOf(actor.username()).size(), isDemo));
        return "access/own";
    }

    @GetMapping("/account/password")
    String password(Model model) {
        model.addAttribute("rules", policy.rules());
        return "access/password";
    }

    @PostMapping("/account/password")
    String change(@RequestParam(defaultValue = "") String present, @RequestParam(defaultValue = "") String password, Actor actor, Model model,
            HttpSession session, HttpServletResponse response, RedirectAttributes news) {
        try {
            credentials.change(present, password, actor, handle(session));
            news.addFlashAttribute("news", "密码已修改，其他浏览器上的登录已经结束。");
            return "redirect:/account";
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
            return password(model);
        }
    }

    @GetMapping("/account/sessions")
    String sessions(Actor actor, HttpSession session, Model model) {
        String here = handle(session);
        model.addAttribute("sessions", sessions.listOf(actor.username()).stream().map(s -> line(s, here)).toList());
        return "access/sessions";
    }

    @PostMapping("/account/sessions/{handle}/end")
    String end(@PathVariable String handle, Actor actor, RedirectAttributes news) {
        if (!sessions.end(handle, actor)) {
            throw new NotFound("登录", handle);
        }
        trail.record(AuditKind.SESSION_ENDED, actor, "account:" + actor.username(), Map.of("reason", "本人"));
        news.addFlashAttribute("news", "那个浏览器上的登录已经结束。");
        return "redirect:/account/sessions";
    }

    @PostMapping("/account/sessions/end-others")
    String endOthers(Actor actor, HttpSession session, RedirectAttributes news) {
        sessions.endAll(actor.username(), handle(session));
        trail.record(AuditKind.SESSION_ENDED, actor, "account:" + actor.username(), Map.of("reason", "本人，全部其他"));
        news.addFlashAttribute("news", "其他浏览器上的登录都已经结束。");
        return "redirect:/account/sessions";
    }

    static String handle(HttpSession session) {
        return (String) session.getAttribute(Sessions.HANDLE);
    }

    private static SessionLine line(OpenSession s, String here) {
        return new SessionLine(s.handle(), s.device(), s.address(), minute(s.since()), minute(s.lastUse()), s.handle().equals(here));
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
