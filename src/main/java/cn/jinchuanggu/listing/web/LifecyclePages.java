package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Lifecycle;
import cn.jinchuanggu.listing.LifecycleStep;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons by which an owner confirms a listing, withdraws it or puts it away. */
@Controller
class LifecyclePages {

    private final Lifecycle lifecycle;

    LifecyclePages(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** @param from where the button stands, {@code my} for the list of the own listings, {@code review} for the operator's */
    @PostMapping("/listings/{id}/{step}")
    String act(@PathVariable String id, @PathVariable String step, @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String from, @RequestParam(required = false) String key, Actor actor, RedirectAttributes news) {
        LifecycleStep known = LifecycleStep.find(step).orElseThrow(() -> new NotFound("步骤", step));
        Listing listing = lifecycle.act(id, known, why, actor, key);
        news.addFlashAttribute("news", switch (known) {
            case CONFIRM -> "已确认“" + listing.title() + "”仍然有效。";
            case WITHDRAW -> listing.kind() == ListingKind.SERVICE ? "已撤回，其他人不再看得到，也不再接新的预约；已经下的订单照常办完。" : "已撤回，其他人不再看得到。";
            case ARCHIVE -> "已归档，需要时可以取出。";
            case RESTORE -> "已从归档取出，修改后可以重新发布。";
            case PASS -> "已审核通过“" + listing.title() + "”。";
            case SEND_BACK -> "已退回“" + listing.title() + "”，发布单位会收到原因。";
            case PROMPT, CLOSE, REVISE -> known.label();
        });
        if (from.equals("my")) {
            return "redirect:/my";
        }
        if (from.equals("review")) {
            return "redirect:/review";
        }
        return "redirect:" + listing.kind().href(listing.id());
    }
}
