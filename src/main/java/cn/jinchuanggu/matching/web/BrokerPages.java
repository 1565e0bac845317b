package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.matching.store.UnclearNeeds;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.search.SearchQuery;
import cn.jinchuanggu.search.web.ListingSummary;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a broker begins the day. */
@Controller
class BrokerPages {

    private static final int NEWEST = 8;

    private final MatchAnswers answers;
    private final SearchIndex index;
    private final UnclearNeeds unclear;

    BrokerPages(MatchAnswers answers, SearchIndex index, UnclearNeeds unclear) {
        this.answers = answers;
        this.index = index;
        this.unclear = unclear;
    }

    /**
     * A need with what fits it best.
     *
     * @param best null when nothing fits
     */
    public record NeedRow(ListingSummary need, MatchCard best) {
    }

    @GetMapping("/broker")
    String broker(Actor viewer, Model model) {
        SearchQuery newest = SearchQuery.of("", ListingKind.NEED).orderedBy(SearchQuery.Order.NEWEST);
        model.addAttribute("rows", index.search(newest.onPage(1, NEWEST)).items().stream()
                .map(hit -> ListingSummary.of(hit.profile())).map(n -> new NeedRow(n, best(n, viewer))).toList());
        model.addAttribute("unclear", unclear.listNewest(NEWEST).stream().flatMap(id -> index.find(id).stream())
                .map(found -> ListingSummary.of(found.profile())).toList());
        return "matching/broker";
    }

    private MatchCard best(ListingSummary need, Actor viewer) {
        return answers.forNeed(need.id(), viewer, 1, Struck.NOTHING).stream().findFirst().map(m -> MatchCard.of(1, m, List.of(), StrikeLinks.inForm(Struck.NOTHING))).orElse(null);
    }
}
