package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Matching;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.matching.feedback.web.CardFeedbacks;
import cn.jinchuanggu.policy.web.ShownSheet;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.search.SearchQuery;
import cn.jinchuanggu.search.web.ListingSummary;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of matches: what fits a listing or a text, and why another one does or does not. */
@Controller
class MatchPages {

    private static final int CHOICES = 8;
    private static final int UNPROCESSABLE = 422;

    private final MatchAnswers answers;
    private final CardFeedbacks feedbacks;
    private final SearchIndex index;
    private final Listings listings;

    MatchPages(MatchAnswers answers, CardFeedbacks feedbacks, SearchIndex index, Listings listings) {
        this.answers = answers;
        this.feedbacks = feedbacks;
        this.index = index;
        this.listings = listings;
    }

    @GetMapping("/needs/{id}/matches")
    String ofNeed(@PathVariable String id, @ModelAttribute MatchFilter.Typed typed, Actor viewer, Model model) {
        return list(asked(id, ListingKind.NEED, viewer), MatchFilter.of(typed), viewer, model);
    }

    @GetMapping("/achievements/{id}/matches")
    String ofAchievement(@PathVariable String id, @ModelAttribute MatchFilter.Typed typed, Actor viewer, Model model) {
        return list(asked(id, ListingKind.ACHIEVEMENT, viewer), MatchFilter.of(typed), viewer, model);
    }

    @GetMapping("/matches")
    String adHoc() {
        return "matching/ad-hoc";
    }

    /**
     * Shows what fits a text; nothing is stored.
     *
     * @param restore a name of {@code without} that counts again, or empty
     */
    @PostMapping("/matches")
    String adHoc(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") List<String> without,
            @RequestParam(defaultValue = "") String restore, Model model, HttpServletResponse response) {
        model.addAttribute("text", text);
        try {
            Struck struck = Struck.of(without).but(List.of(restore));
            StrikeLinks links = StrikeLinks.inForm(struck);
            ListingProfile asked = ListingProfile.ofText(text);
            List<MatchView> matches = answers.forText(text, MatchFilter.SHOWN, struck);
            model.addAttribute("struck", struckNames(links));
            model.addAttribute("cards", IntStream.range(0, matches.size()).mapToObj(i -> card(i + 1, asked, matches.get(i), links)).toList());
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(UNPROCESSABLE);
        }
        return "matching/ad-hoc";
    }

    /** The estimate of 第九条 for one achievement, on a page to print. */
    @GetMapping("/needs/{id}/matches/{achievementId}/subsidy")
    String subsidy(@PathVariable String id, @PathVariable String achievementId, Actor viewer, Model model) {
        model.addAttribute("asked", Asked.of(asked(id, ListingKind.NEED, viewer)));
        model.addAttribute("offered", Asked.of(asked(achievementId, ListingKind.ACHIEVEMENT, viewer)));
        model.addAttribute("sheet", ShownSheet.of(answers.subsidySheet(id, achievementId, viewer)));
        return "matching/subsidy";
    }

    @GetMapping("/needs/{id}/matches/why")
    String whyNotAchievement(@PathVariable String id, @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") List<String> without,
            @RequestHeader(name = "HX-Request", required = false) String htmx, Actor viewer, Model model) {
        return why(asked(id, ListingKind.NEED, viewer), new WhyNot(other, q, Struck.of(without)), htmx != null, viewer, model);
    }

    @GetMapping("/achievements/{id}/matches/why")
    String whyNotNeed(@PathVariable String id, @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") List<String> without,
            @RequestHeader(name = "HX-Request", required = false) String htmx, Actor viewer, Model model) {
        return why(asked(id, ListingKind.ACHIEVEMENT, viewer), new WhyNot(other, q, Struck.of(without)), htmx != null, viewer, model);
    }

    private String list(ListingProfile asked, MatchFilter filter, Actor viewer, Model model) {
        Matching.Answer ranked = answers.ranked(asked, viewer, filter.lookedAt(), filter.struck());
        List<Match> all = ranked.matches();
        List<Integer> let = IntStream.range(0, all.size()).filter(i -> filter.lets(all.get(i))).boxed().toList();
        List<Integer> places = let.subList(0, filter.shownOf(let.stream().map(all::get).toList()));
        List<MatchView> views = answers.views(new Matching.Answer(ranked.asked(), places.stream().map(all::get).toList()), filter.struck());
        Asked shown = Asked.of(asked);
        StrikeLinks links = new StrikeLinks(shown.base(), filter.kept(), filter.struck());
        List<MatchCard> cards = IntStream.range(0, views.size()).mapToObj(i -> card(places.get(i) + 1, asked, views.get(i), links)).toList();
        model.addAttribute("asked", shown);
        model.addAttribute("feedback", feedbacks.of(asked, viewer));
        model.addAttribute("introduces", introduces(asked, viewer));
        model.addAttribute("sharePicture", index.find(asked.id()).map(found -> shown.listing().url() + "/poster.png?matches=true").orElse(null));
        model.addAttribute("filter", filter);
        model.addAttribute("struck", struckNames(links));
        model.addAttribute("tracks", Codes.listTracks());
        model.addAttribute("ideas", Struck.IDEAS);
        model.addAttribute("candidates", all.size());
        model.addAttribute("cards", cards);
        model.addAttribute("more", cards.size() < let.size() ? links.showing(cards.size() + MatchFilter.SHOWN) : null);
        return "matching/matches";
    }

    private List<StruckName> struckNames(StrikeLinks links) {
        return links.struck().names().stream().map(n -> StruckName.of(n, index, links)).toList();
    }

    /** @param other id of the listing asked about; empty while it is looked for by {@code q} */
    private record WhyNot(String other, String q, Struck struck) {
    }

    private String why(ListingProfile asked, WhyNot question, boolean fragment, Actor viewer, Model model) {
        Asked shown = Asked.of(asked);
        model.addAttribute("asked", shown);
        model.addAttribute("feedback", feedbacks.of(asked, viewer));
        model.addAttribute("introduces", introduces(asked, viewer));
        model.addAttribute("q", question.q());
        model.addAttribute("choices", question.q().isBlank() ? List.of() : choices(asked, question.q()));
        if (question.other().isBlank()) {
            return fragment ? "matching/why :: choices" : "matching/why";
        }
        Struck struck = question.struck();
        Matching.Answer ranked = answers.ranked(asked, viewer, Matching.MOST, struck);
        List<MatchView> best = answers.views(new Matching.Answer(ranked.asked(), ranked.matches().stream().limit(1).toList()), struck);
        StrikeLinks links = new StrikeLinks(shown.base() + "/why", Map.of("other", question.other()), struck);
        MatchCard card = card(0, asked, answers.why(asked.id(), question.other(), viewer, struck), links);
        model.addAttribute("card", card);
        model.addAttribute("standing", Standing.of(card, ranked.matches().stream().map(m -> m.other().id()).toList(), best));
        return fragment ? "matching/why :: answer" : "matching/why";
    }

    /** Whether the viewer may propose that the two sides be introduced. */
    private boolean introduces(ListingProfile asked, Actor viewer) {
        return viewer.hasAny(Role.BROKER, Role.OPERATOR) || viewer.hasAny(Role.ENTERPRISE, Role.INSTITUTION) && listings.isOwn(asked.id(), viewer);
    }

    private List<ListingSummary> choices(ListingProfile asked, String q) {
        ListingKind wanted = asked.kind() == ListingKind.NEED ? ListingKind.ACHIEVEMENT : ListingKind.NEED;
        return index.search(SearchQuery.of(q, wanted).onPage(1, CHOICES)).items().stream()
                .map(hit -> ListingSummary.of(hit.profile())).toList();
    }

    private MatchCard card(int rank, ListingProfile asked, MatchView match, StrikeLinks links) {
        return MatchCard.of(rank, match, compared(asked, match), links);
    }

    /** Both texts; only that of the asking side when the other was withdrawn a moment ago. */
    private List<ComparedRow> compared(ListingProfile asked, MatchView match) {
        Optional<ListingProfile> other = index.find(match.other().id()).map(Indexed::profile);
        return other.map(o -> asked.kind() == ListingKind.NEED ? ComparedRow.of(asked, o) : ComparedRow.of(o, asked))
                .orElse(List.of());
    }

    /** The listing as everybody sees it, or a draft for those who may. */
    ListingProfile asked(String id, ListingKind kind, Actor viewer) {
        ListingProfile profile = index.find(id).map(Indexed::profile)
                .orElseGet(() -> kind == ListingKind.NEED ? listings.getNeed(id, viewer).profile()
                        : listings.getAchievement(id, viewer).profile());
        if (profile.kind() != kind) {
            throw new NotFound(kind.label(), id);
        }
        return profile;
    }

    /**
     * The listing that others are matched with.
     *
     * @param amount budget of a need, price of an achievement
     * @param need whether achievements are looked for
     * @param base address of its matches
     */
    public record Asked(ListingSummary listing, PriceRange amount, boolean need, String base) {

        static Asked of(ListingProfile profile) {
            ListingSummary listing = ListingSummary.of(profile);
            return new Asked(listing, ComparedRow.amount(profile), profile.kind() == ListingKind.NEED, listing.url() + "/matches");
        }
    }
}
