package cn.jinchuanggu.search.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.search.NearDuplicates;
import cn.jinchuanggu.shared.InvalidInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Warns who is about to post something that nearly stands there already. Nothing is stored and nothing is forbidden. */
@Controller
@Tag(name = "search")
class SimilarListings {

    private static final int PERCENT = 100;

    private final NearDuplicates duplicates;
    private final Listings listings;

    SimilarListings(NearDuplicates duplicates, Listings listings) {
        this.duplicates = duplicates;
        this.listings = listings;
    }

    /**
     * One that is alike.
     *
     * @param own     whether it is the writer's own party's
     * @param words   shared words in percent
     * @param meaning nearness of meaning in percent
     */
    public record Similar(ListingSummary listing, boolean own, int words, int meaning) {

        static Similar of(NearDuplicates.Alike alike) {
            return new Similar(ListingSummary.of(alike.listing()), alike.own(), percent(alike.words()), percent(alike.meaning()));
        }

        private static int percent(double share) {
            return (int) Math.round(Math.max(0, share) * PERCENT);
        }
    }

    @PostMapping("/api/listings/similar")
    @ResponseBody
    @Operation(summary = "发布之前看看有没有相近的", description = "kind：NEED 或 ACHIEVEMENT；except：正在修改的条目编号。请求体与发布时相同，读不懂的字段不计。"
            + "只列公开的和本单位的；别人隐名的不列。什么都不存，也不妨碍发布。")
    List<Similar> similar(@RequestParam ListingKind kind, @RequestParam(defaultValue = "") String except, @RequestBody Map<String, Object> fields, Actor actor) {
        return find(kind, except, fields, actor);
    }

    /** The warning beside a form, or on a page of its own. */
    @PostMapping("/listings/similar")
    String similar(@RequestParam ListingKind kind, @RequestParam(defaultValue = "") String except, @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", required = false) String htmx, Actor actor, Model model) {
        Map<String, Object> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> fields.put(name, values.size() == 1 ? values.getFirst() : List.copyOf(values)));
        model.addAttribute("similar", find(kind, except, fields, actor));
        return htmx == null ? "search/similar" : "search/similar :: said";
    }

    private List<Similar> find(ListingKind kind, String except, Map<String, Object> fields, Actor actor) {
        if (kind != ListingKind.NEED && kind != ListingKind.ACHIEVEMENT) {
            throw new InvalidInput("kind", "只比较技术需求和科技成果。", "请用 NEED 或 ACHIEVEMENT。");
        }
        return duplicates.find(listings.draftProfile(kind, except, fields), actor).stream().map(Similar::of).toList();
    }
}
