package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.listing.Achievement;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.listing.ProtectedViews;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One achievement for people: reading, listing, changing, withdrawing. */
@Controller
class AchievementPages {

    private static final String FORM = "listing/achievement-form";

    private final Listings listings;
    private final ProtectedViews views;
    private final Entities entities;

    AchievementPages(Listings listings, ProtectedViews views, Entities entities) {
        this.listings = listings;
        this.views = views;
        this.entities = entities;
    }

    @GetMapping("/achievements/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        Achievement achievement = views.look(listings.getAchievement(id, actor), actor, (String) model.getAttribute(OwnerLookPages.WHY));
        model.addAttribute("achievement", AchievementPage.of(achievement, entities.namesOf(achievement.details().inventorIds()),
                listings.mayChange(achievement, actor)));
        model.addAttribute("sharePicture", SharePages.picture(achievement));
        return "listing/achievement";
    }

    @GetMapping("/achievements/new")
    String write(Actor actor, Model model) {
        actor.requireAny(Role.INSTITUTION, Role.ENTERPRISE, Role.BROKER, Role.OPERATOR);
        return form(FormValues.empty(), null, List.of(), actor, model);
    }

    @PostMapping("/achievements")
    String post(@RequestParam MultiValueMap<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        FormValues form = FormValues.of(sent);
        String key = sent.getFirst("key");
        try {
            return saved(listings.listAchievement(form.fields(), actor, key == null ? null : key + form.fingerprint()), news);
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, null, e.problems(), actor, model);
        }
    }

    @GetMapping("/achievements/{id}/edit")
    String edit(@PathVariable String id, Actor actor, Model model) {
        Achievement achievement = listings.getAchievement(id, actor);
        if (!listings.mayChange(achievement, actor)) {
            throw new NotAllowed("只有发布单位自己可以修改这项成果。");
        }
        return form(AchievementForm.of(achievement), achievement, List.of(), actor, model);
    }

    @PostMapping("/achievements/{id}")
    String change(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        FormValues form = FormValues.of(sent);
        try {
            return saved(listings.reviseAchievement(id, form.fields(), actor), news);
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, listings.getAchievement(id, actor), e.problems(), actor, model);
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return form(form, listings.getAchievement(id, actor), List.of(Problem.of("", e.getMessage())), actor, model);
        }
    }

    private String form(FormValues form, Achievement stored, List<Problem> problems, Actor actor, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("stored", stored == null ? null : ListingHead.of(stored, listings.mayChange(stored, actor)));
        model.addAttribute("problems", problems);
        model.addAttribute("choices", FormChoices.of(listings.listStaff(actor), actor.partyId() == null));
        return FORM;
    }

    private static String saved(Achievement achievement, RedirectAttributes news) {
        news.addFlashAttribute("news", achievement.standing().state() == ListingState.DRAFT ? "已存为草稿，只有您的单位看得到。" : "成果已发布，可以查看它适合哪些需求。");
        return "redirect:/achievements/" + achievement.id();
    }
}
