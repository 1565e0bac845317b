package cn.jinchuanggu.search.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.page.ListAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of postings, kind by kind; services have their catalogue. Everything that narrows a list stands in its address. */
@Controller
class PostingListPages {

    private final Lists lists;

    PostingListPages(Lists lists) {
        this.lists = lists;
    }

    /** One of the lists, for changing between them. */
    public record Tab(String label, String href, boolean chosen) {
    }

    @GetMapping({"/financing", "/talent", "/scenarios", "/capabilities"})
    String list(@RequestParam Map<String, String> address, HttpServletRequest request, Model model, HttpServletResponse response) {
        ListingKind kind = ListingKind.ofAddress(request.getServletPath());
        Lists.Question question = ListAddress.read(address, a -> PostingQuestion.read(kind, a), model, response);
        Lists.Answer answer = lists.answer(question);
        model.addAttribute("kind", kind);
        model.addAttribute("tabs", ListingKind.POSTINGS.stream().filter(k -> k != ListingKind.SERVICE).map(k -> new Tab(k.label(), k.path(), k == kind)).toList());
        model.addAttribute("list", answer);
        model.addAttribute("choices", lists.choices(question));
        return "search/postings";
    }
}
