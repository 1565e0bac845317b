package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.listing.Postings;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One posting for people: posting and changing; it is read on {@link PostingReadingPages}. The kind stands in the address. */
@Controller
@RequestMapping({"/financing", "/talent", "/scenarios", "/capabilities", "/services"})
class PostingPages {

    private final Postings postings;
    private final Listings listings;
    private final PostingForms forms;

    PostingPages(Postings postings, Listings listings, PostingForms forms) {
        this.postings = postings;
        this.listings = listings;
        this.forms = forms;
    }

    @PostMapping
    String post(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        FormValues form = FormValues.of(sent);
        String key = sent.getFirst("key");
        try {
            return saved(postings.post(kind(request), form.fields(), actor, key == null ? null : key + form.fingerprint()), news);
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            forms.fresh(kind(request), form, e.problems(), actor, model);
            return PostingForms.VIEW;
        }
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable String id, HttpServletRequest request, Actor actor, Model model) {
        Posting posting = changeable(id, request, actor);
        forms.changing(posting, PostingFormView.values(posting), List.of(), model);
        return PostingForms.VIEW;
    }

    @PostMapping("/{id}")
    String change(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        FormValues form = FormValues.of(sent);
        try {
            return saved(postings.revise(id, form.fields(), actor), news);
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            forms.changing(changeable(id, request, actor), form, e.problems(), model);
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            forms.changing(changeable(id, request, actor), form, List.of(Problem.of("", e.getMessage())), model);
        }
        return PostingForms.VIEW;
    }

    private Posting changeable(String id, HttpServletRequest request, Actor actor) {
        Posting posting = postings.getPosting(kind(request), id, actor);
        if (!listings.mayChange(posting, actor)) {
            throw new NotAllowed("只有发布单位自己可以修改。");
        }
        return posting;
    }

    private static ListingKind kind(HttpServletRequest request) {
        return ListingKind.ofAddress(request.getServletPath());
    }

    private static String saved(Posting posting, RedirectAttributes news) {
        news.addFlashAttribute("news", posting.standing().state() == ListingState.DRAFT ? "已存为草稿，只有您的单位看得到。"
                : posting.kind().label() + (posting.kind() == ListingKind.SERVICE ? "已发布，在目录和搜索里看得到，客户可以预约。" : "已发布，匹配结果已经可以查看。"));
        return "redirect:" + posting.kind().href(posting.id());
    }
}
