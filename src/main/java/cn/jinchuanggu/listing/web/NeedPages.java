package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.KindGuess;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.Need;
import cn.jinchuanggu.listing.ProtectedViews;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** One need for people: reading, posting in plain words with the assistant, changing. */
@Controller
class NeedPages {

    private static final String FORM = "listing/need-form";
    private static final String CHECK = "listing/need-check";

    private final Listings listings;
    private final ProtectedViews views;
    private final PostingForms forms;

    NeedPages(Listings listings, ProtectedViews views, PostingForms forms) {
        this.forms = forms;
        this.listings = listings;
        this.views = views;
    }

    @GetMapping("/needs/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        Need need = views.look(listings.getNeed(id, actor), actor, (String) model.getAttribute(OwnerLookPages.WHY));
        model.addAttribute("need", NeedPage.of(need, listings.review(need), listings.mayChange(need, actor)));
        model.addAttribute("sharePicture", SharePages.picture(need));
        return "listing/need";
    }

    /**
     * The form for what is needed.
     *
     * @param text what is needed, in one sentence; may be empty
     * @param kind name of a kind; without one it is guessed from the text
     */
    @GetMapping("/needs/new")
    String write(@RequestParam(defaultValue = "") String text, @RequestParam(required = false) ListingKind kind, Actor actor, Model model) {
        FormValues form = FormValues.empty().with("text", text.isBlank() ? null : text);
        return kind == null ? guessed(form, actor, model) : fresh(kind, form, actor, model);
    }

    /**
     * The form of another kind with what was written so far; nothing is saved.
     *
     * @param kind name of a kind; empty for the one that the words tell
     */
    @PostMapping("/needs/kinds")
    String changeKind(@RequestParam MultiValueMap<String, String> sent, @RequestParam(required = false) ListingKind kind, Actor actor, Model model) {
        FormValues form = FormValues.of(sent);
        return kind == null ? guessed(form, actor, model) : fresh(kind, form, actor, model);
    }

    @PostMapping("/needs")
    String post(@RequestParam MultiValueMap<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        FormValues form = FormValues.of(sent);
        String key = sent.getFirst("key");
        try {
            FormValues filled = NeedAssistance.filled(form, listings.reviewDraft(form.fields()).found());
            Need need = listings.postNeed(filled.fields(), actor, key == null ? null : key + filled.fingerprint());
            return saved(need, news);
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, null, e.problems(), actor, model);
        }
    }

    @GetMapping("/needs/{id}/edit")
    String edit(@PathVariable String id, Actor actor, Model model) {
        Need need = changeable(id, actor);
        return form(NeedForm.of(need), need, List.of(), actor, model);
    }

    @PostMapping("/needs/{id}")
    String change(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        FormValues form = FormValues.of(sent);
        try {
            FormValues filled = NeedAssistance.filled(form, listings.reviewDraft(form.fields()).found());
            return saved(listings.reviseNeed(id, filled.fields(), actor), news);
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, listings.getNeed(id, actor), e.problems(), actor, model);
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return form(form, listings.getNeed(id, actor), List.of(Problem.of("", e.getMessage())), actor, model);
        }
    }

    /** A page on which anybody may try a text without posting it. */
    @GetMapping("/needs/check")
    String check(Model model) {
        return checked(FormValues.empty(), null, model);
    }

    @PostMapping("/needs/check")
    String check(@RequestParam MultiValueMap<String, String> sent, @RequestHeader(name = "HX-Request", required = false) String htmx, Model model) {
        model.addAttribute("adoptable", sent.containsKey("key") || sent.containsKey("id"));
        return checked(FormValues.of(sent), htmx, model);
    }

    /**
     * Puts one thing that was read from the text into its field and shows the form again; nothing is saved.
     *
     * @param id    of the stored need that is being changed; empty while a new one is written
     * @param adopt key of what was read
     */
    @PostMapping("/needs/adopt")
    String adopt(@RequestParam MultiValueMap<String, String> sent, @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String adopt, Actor actor, Model model) {
        actor.requireAny(Role.ENTERPRISE, Role.BROKER, Role.OPERATOR);
        Need stored = id.isEmpty() ? null : changeable(id, actor);
        FormValues form = FormValues.of(sent);
        FormValues adopted = NeedAssistance.of(listings.reviewDraft(form.fields())).adopted(form, adopt);
        model.addAttribute("adopted", adopted.equals(form) ? null : adopt.replaceFirst(":", "“") + "”");
        return form(adopted, stored, List.of(), actor, model);
    }

    private String guessed(FormValues form, Actor actor, Model model) {
        ListingKind guess = KindGuess.of(form.text("text") + form.text("summary") + form.text("title"));
        ListingKind kind = guess != ListingKind.SERVICE && KindChoice.mayPost(guess, actor) ? guess : ListingKind.NEED;
        model.addAttribute("guess", guess == ListingKind.NEED ? null : guess);
        return fresh(kind, form, actor, model);
    }

    /** The form of a kind; services are ordered elsewhere, the words go along. */
    private String fresh(ListingKind kind, FormValues written, Actor actor, Model model) {
        FormValues form = KindChoice.carried(written, kind);
        if (kind == ListingKind.SERVICE) {
            String words = KindChoice.carried(written, ListingKind.NEED).text("text");
            return "redirect:/requests/new?text=" + UriUtils.encodeQueryParam(words, StandardCharsets.UTF_8);
        }
        if (kind != ListingKind.NEED) {
            forms.fresh(kind, form, List.of(), actor, model);
            return PostingForms.VIEW;
        }
        actor.requireAny(Role.ENTERPRISE, Role.BROKER, Role.OPERATOR);
        return form(form, null, List.of(), actor, model);
    }

    private Need changeable(String id, Actor actor) {
        Need need = listings.getNeed(id, actor);
        if (!listings.mayChange(need, actor)) {
            throw new NotAllowed("只有发布单位自己可以修改这项需求。");
        }
        return need;
    }

    private String checked(FormValues form, String htmx, Model model) {
        assist(form, model);
        model.addAttribute("htmx", htmx != null);
        return htmx == null ? CHECK : "listing/assistant :: said";
    }

    private String form(FormValues form, Need stored, List<Problem> problems, Actor actor, Model model) {
        assist(form, model);
        model.addAttribute("adoptable", true);
        model.addAttribute("kinds", KindChoice.of(ListingKind.NEED, actor));
        model.addAttribute("stored", stored == null ? null : ListingHead.of(stored, listings.mayChange(stored, actor)));
        model.addAttribute("problems", problems);
        model.addAttribute("choices", FormChoices.of(Map.of(), actor.partyId() == null));
        return FORM;
    }

    private void assist(FormValues form, Model model) {
        String text = form.text("text");
        model.addAttribute("form", form);
        model.addAttribute("assistance", NeedAssistance.of(listings.reviewDraft(form.fields())));
        model.addAttribute("marked", MarkedNeed.of(text, listings.reviewText(text).found()));
    }

    private String saved(Need need, RedirectAttributes news) {
        news.addFlashAttribute("news", switch (need.standing().state()) {
            case PUBLISHED -> "需求已发布，匹配结果已经可以查看。";
            case TO_REFINE -> "需求已发布，状态是“待凝练”：还缺 " + listings.listMissing(need).size() + " 项，补齐后别人才能判断能不能做。";
            case DRAFT, RETURNED, EXPIRED, WITHDRAWN, ARCHIVED -> "已存为草稿，只有您的单位看得到。";
        });
        return "redirect:/needs/" + need.id();
    }
}
