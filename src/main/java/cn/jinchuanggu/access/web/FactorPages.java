package cn.jinchuanggu.access.web;

import cn.jinchuanggu.access.factor.SecondFactors;
import cn.jinchuanggu.access.factor.SecondFactors.Enrolment;
import cn.jinchuanggu.access.session.Stages;
import cn.jinchuanggu.access.store.Access;
import cn.jinchuanggu.access.store.AccessStore;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.paper.QrPicture;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting the second factor up and taking it away. A seed that is not confirmed yet stays in the session of the browser. */
@Controller
class FactorPages {

    private static final String PAGE = "access/second-factor";
    private static final String BACK = "redirect:/account/second-factor";
    private static final String SEED = "jinchuanggu.seed";
    private static final int GROUP = 4;

    private final SecondFactors factors;
    private final AccessStore store;
    private final Accounts accounts;
    private final Stages stages;

    FactorPages(SecondFactors factors, AccessStore store, Accounts accounts, Stages stages) {
        this.factors = factors;
        this.store = store;
        this.accounts = accounts;
        this.stages = stages;
    }

    /**
     * The second factor for its page.
     *
     * @param text seed in groups of four letters; null when the factor is set up
     * @param qr   null when the factor is set up
     */
    public record FactorView(boolean setUp, boolean required, String since, int recoveryLeft, String text, String uri, QrPicture qr) {
    }

    @GetMapping("/account/second-factor")
    String show(Actor actor, HttpSession session, Model model) {
        Access access = store.get(actor.username());
        boolean required = accounts.find(actor.username()).filter(stages::isFactorRequired).isPresent();
        if (access.hasFactor()) {
            model.addAttribute("factor", new FactorView(true, required, access.factorAt().toLocalDate().toString(), access.recoveryHashes().size(), null, null, null));
            return PAGE;
        }
        if (session.getAttribute(SEED) == null) {
            session.setAttribute(SEED, factors.drawSeed());
        }
        Enrolment enrolment = factors.enrolment((byte[]) session.getAttribute(SEED), actor);
        model.addAttribute("factor", new FactorView(false, required, null, 0, enrolment.text().replaceAll("(.{" + GROUP + "})(?=.)", "$1 "), enrolment.uri(),
                QrPicture.of(enrolment.uri())));
        return PAGE;
    }

    @PostMapping("/account/second-factor")
    String setUp(@RequestParam(defaultValue = "") String code, Actor actor, HttpServletRequest request, HttpServletResponse response, Model model,
            RedirectAttributes news) {
        HttpSession session = request.getSession();
        byte[] seed = (byte[]) session.getAttribute(SEED);
        if (seed == null || store.get(actor.username()).hasFactor()) {
            return BACK; // sent twice, or from a page that is too old
        }
        try {
            news.addFlashAttribute("recovery", factors.setUp(seed, code, actor, MyAccountPages.handle(session)));
            session.removeAttribute(SEED);
            request.changeSessionId();
            return BACK;
        } catch (InvalidInput e) {
            return refused(e, actor, session, response, model);
        }
    }

    @PostMapping("/account/second-factor/recovery")
    String drawRecovery(@RequestParam(defaultValue = "") String password, Actor actor, HttpSession session, HttpServletResponse response, Model model,
            RedirectAttributes news) {
        try {
            requirePassword(password, actor);
            news.addFlashAttribute("recovery", factors.drawRecovery(actor));
            return BACK;
        } catch (InvalidInput e) {
            return refused(e, actor, session, response, model);
        }
    }

    @PostMapping("/account/second-factor/removal")
    String remove(@RequestParam(defaultValue = "") String password, Actor actor, HttpSession session, HttpServletResponse response, Model model,
            RedirectAttributes news) {
        try {
            requirePassword(password, actor);
            factors.remove(actor.username(), actor, MyAccountPages.handle(session));
            news.addFlashAttribute("news", "动态口令已停用。");
            return BACK;
        } catch (InvalidInput e) {
            return refused(e, actor, session, response, model);
        }
    }

    private void requirePassword(String password, Actor actor) {
        if (!accounts.hasPassword(actor.username(), password)) {
            throw new InvalidInput("password", "密码不对。", "请输入现在的密码。");
        }
    }

    private String refused(InvalidInput e, Actor actor, HttpSession session, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", e.problems());
        return show(actor, session, model);
    }
}
