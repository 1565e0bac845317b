package cn.jinchuanggu.engagement.deal.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.deal.DealLists;
import cn.jinchuanggu.engagement.deal.DealLists.PublicNotice;
import cn.jinchuanggu.engagement.deal.Deals;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What everybody may read of agreed prices, and how to object to one. */
@Controller
@Tag(name = "交易")
class DealNoticePages {

    private static final String NOTE = "note";
    private static final String SIZE = "20";
    private static final String LARGEST = "" + Paging.LARGEST_PAGE;

    private final DealLists lists;
    private final Deals deals;

    DealNoticePages(DealLists lists, Deals deals) {
        this.lists = lists;
        this.deals = deals;
    }

    /**
     * A notice of the public list.
     *
     * @param owner   name of the supplier; empty when it is masked
     * @param price   yuan with two decimals
     * @param through null when the holidays of the year are not known
     * @param status  公示中, 公示期满 or 异议处理中
     */
    public record NoticeLine(String id, String title, String owner, boolean illustrative, String price, String shownPrice, int days, LocalDate from, LocalDate through,
            String channel, String status, String sentence, boolean open) {

        static NoticeLine of(PublicNotice n) {
            String status = n.notice().objection() ? "异议处理中" : n.hasPassed() ? "公示期满" : "公示中";
            return new NoticeLine(n.id(), n.title(), n.owner(), n.illustrative(), n.notice().price().amount().toFen().toString(), n.notice().price().amount().display(),
                    n.notice().days(), n.notice().from(), n.notice().through().orElse(null), n.channel(), status,
                    n.notice().objection() ? "有异议正在处理，计时暂停。" : n.notice().sentence(), !n.hasPassed());
        }
    }

    /** @param note what is wrong with the price, the owner or the buyer */
    public record Objection(String note) {
    }

    @GetMapping("/deals/notices")
    String notices(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = SIZE) int size, Model model) {
        model.addAttribute("page", lists.listNotices(new Paging(page, size)).map(NoticeLine::of));
        return "engagement/notices";
    }

    @GetMapping("/deals/notices/{id}")
    String notice(@PathVariable String id, Model model) {
        return page(id, model);
    }

    @PostMapping("/deals/notices/{id}/objections")
    String object(@PathVariable String id, @RequestParam(required = false) String note, @RequestParam(required = false) String key, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        try {
            deals.object(id, note == null ? Map.of() : Map.of(NOTE, note), actor, key);
            news.addFlashAttribute("news", "异议已经登记，公示暂停计时，由供给方书面处理。");
            return "redirect:/deals/notices/" + id;
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
        } catch (Conflict e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problems", List.of(Problem.of("", e.getMessage())));
        }
        model.addAttribute("typed", note);
        return page(id, model);
    }

    @GetMapping("/api/deals/notices")
    @ResponseBody
    @Operation(summary = "正在公示的协议定价", description = "公开：成果名称、拟交易价格、公示期、异议渠道（促进科技成果转化法第十八条）。隐名发布的不说单位。最近有变化的在前，一页最多 100 件。")
    List<NoticeLine> list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = LARGEST) int size) {
        return lists.listNotices(new Paging(page, size)).map(NoticeLine::of).items();
    }

    @PostMapping("/api/deals/notices/{id}/objections")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "对公示提出异议", description = "登录的人都可以。异议没有处理以前，公示暂停计时，合同不能签订。")
    NoticeLine objectTo(@PathVariable String id, @RequestBody Objection objection,
            @Parameter(description = DealApi.KEY_TEXT) @RequestHeader(name = DealApi.KEY, required = false) String key, Actor actor) {
        deals.object(id, objection.note() == null ? Map.of() : Map.of(NOTE, objection.note()), actor, key);
        return NoticeLine.of(lists.getNotice(id));
    }

    private String page(String id, Model model) {
        model.addAttribute("notice", NoticeLine.of(lists.getNotice(id)));
        return "engagement/notice";
    }
}
