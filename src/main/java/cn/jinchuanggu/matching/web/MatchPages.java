package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.PriceRange;
import cn.jinchuanggu.matching.Level;
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
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of matches: what fits a listing or a text, and why another one does or does not. */
@Controller
class MatchPages {

    private static final int LOOKED_AT = 40;
    private static final int SHOWN = 15;
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
    String ofNeed(@PathVariable String id, @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String track, @RequestParam(defaultValue = "") List<String> without,
            Actor viewer, Model model) {
        ListingProfile asked = asked(id, ListingKind.NEED, viewer);
        model.addAttribute("feedback", feedbacks.of(asked, viewer));
        model.addAttribute("introduces", introduces(asked, viewer));
        Struck struck = Struck.of(without);
        return list(asked, answers.forNeed(id, viewer, LOOKED_AT, struck), MatchFilter.of(level, track, struck), model);
    }

    @GetMapping("/achievements/{id}/matches")
    String ofAchievement(@PathVariable String id, @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String track, @RequestParam(defaultValue = "") List<String> without,
            Actor viewer, Model model) {
        ListingProfile asked = asked(id, ListingKind.ACHIEVEMENT, viewer);
        model.addAttribute("feedback", feedbacks.of(asked, viewer));
        model.addAttribute("introduces", introduces(asked, viewer));
        Struck struck = Struck.of(without);
        return list(asked, answers.forAchievement(id, viewer, LOOKED_AT, struck), MatchFilter.of(level, track, struck), model);
    }

    @GetMapping("/matches")
    String adHoc() {
        return "matching/ad-hoc";
    }

    /** Shows what fits a text; nothing is stored. */
    @PostMapping("/matches")
    String adHoc(@RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response) {
        model.addAttribute("text", text);
        try {
            ListingProfile asked = ListingProfile.ofText(text);
            List<MatchView> matches = answers.forText(text, SHOWN);
            model.addAttribute("cards", IntStream.range(0, matches.size()).mapToObj(i -> card(i + 1, asked, matches.get(i))).toList());
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
            @RequestParam(defaultValue = "") String q, @RequestHeader(name = "HX-Request", required = false) String htmx,
            Actor viewer, Model model) {
        return why(asked(id, ListingKind.NEED, viewer), other, q, htmx != null, viewer, model);
    }

    @GetMapping("/achievements/{id}/matches/why")
    String whyNotNeed(@PathVariable String id, @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String q, @RequestHeader(name = "HX-Request", required = false) String htmx,
            Actor viewer, Model model) {
        return why(asked(id, ListingKind.ACHIEVEMENT, viewer), other, q, htmx != null, viewer, model);
    }

    private String list(ListingProfile asked, List<MatchView> all, MatchFilter filter, Model model) {
        List<MatchCard> cards = IntStream.range(0, all.size()).filter(i -> filter.lets(all.get(i))).limit(SHOWN)
                .mapToObj(i -> card(i + 1, asked, all.get(i))).toList();
        model.addAttribute("asked", Asked.of(asked));
        model.addAttribute("filter", filter);
        model.addAttribute("tracks", Codes.listTracks());
        model.addAttribute("ideas", Struck.IDEAS);
        model.addAttribute("candidates", all.size());
        model.addAttribute("cards", cards);
        return "matching/matches";
    }

    private String why(ListingProfile asked, String otherId, String q, boolean fragment, Actor viewer, Model model) {
        model.addAttribute("asked", Asked.of(asked));
        model.addAttribute("feedback", feedbacks.of(asked, viewer));
        model.addAttribute("introduces", introduces(asked, viewer));
        model.addAttribute("q", q);
        model.addAttribute("choices", q.isBlank() ? List.of() : choices(asked, q));
        if (otherId.isBlank()) {
            return fragment ? "matching/why :: choices" : "matching/why";
        }
        List<MatchView> ranked = asked.kind() == ListingKind.NEED ? answers.forNeed(asked.id(), viewer, Matching.MOST, Struck.NOTHING)
                : answers.forAchievement(asked.id(), viewer, Matching.MOST, Struck.NOTHING);
        MatchCard card = card(0, asked, answers.why(asked.id(), otherId, viewer));
        model.addAttribute("card", card);
        model.addAttribute("standing", Standing.of(card, ranked));
        return fragment ? "matching/why :: answer" : "matching/why";
    }

    /** Whether the viewer may propose that the two sides be introduced. */
    private boolean introduces(ListingProfile asked, Actor viewer) {
        return viewer.hasAny(Role.BROKER, Role.OPERATOR) || viewer.hasAny(Role.ENTERPRISE, Role.INSTITUTION) && listings.isOwn(asked.id(), viewer);
    }

    private List<ListingSummary> choices(ListingProfile asked, String q) {
        ListingKind wanted = asked.kind() == ListingKind.NEED ? ListingKind.ACHIEVEMENT : ListingKind.NEED;
        return index.search(SearchQuery.of(q, wanted).onPage(1, CHOICES)).page().items().stream()
                .map(hit -> ListingSummary.of(hit.profile())).toList();
    }

    private MatchCard card(int rank, ListingProfile asked, MatchView match) {
        return MatchCard.of(rank, match, compared(asked, match));
    }

    /** Both texts; only that of the asking side when the other was withdrawn a moment ago. */
    private List<ComparedRow> compared(ListingProfile asked, MatchView match) {
        Optional<ListingProfile> other = index.find(match.other().id()).map(Indexed::profile);
        return other.map(o -> asked.kind() == ListingKind.NEED ? ComparedRow.of(asked, o) : ComparedRow.of(o, asked))
                .orElse(List.of());
    }

    /** The listing as everybody sees it, or a draft for those who may. */
    private ListingProfile asked(String id, ListingKind kind, Actor viewer) {
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
    record Asked(ListingSummary listing, PriceRange amount, boolean need, String base) {

        static Asked of(ListingProfile profile) {
            ListingSummary listing = ListingSummary.of(profile);
            return new Asked(listing, ComparedRow.amount(profile), profile.kind() == ListingKind.NEED, listing.url() + "/matches");
        }
    }

    /**
     * Which matches are shown.
     *
     * @param level code of the lowest level wanted, or empty for all
     * @param track id of an industry, or empty for all
     * @param struck ideas that do not count
     */
    record MatchFilter(String level, String track, Struck struck) {

        static MatchFilter of(String level, String track, Struck struck) {
            boolean known = List.of(Level.values()).stream().anyMatch(l -> l.name().equals(level));
            return new MatchFilter(known ? level : "", Codes.findTrack(track).isPresent() ? track : "", struck);
        }

        boolean lets(MatchView match) {
            return (level.isEmpty() || Level.valueOf(match.levelCode()).compareTo(Level.valueOf(level)) <= 0)
                    && (track.isEmpty() || track.equals(match.other().track()));
        }
    }

    /**
     * Where a listing stands that may not be in the list.
     *
     * @param sentence its place, for people
     * @param rows     idea by idea against the best one; empty when it is the best one
     * @param best     the best one, or null when the list is empty
     */
    record Standing(String sentence, List<StandingRow> rows, MatchCard best) {

        static Standing of(MatchCard card, List<MatchView> ranked) {
            int rank = 1 + ranked.stream().map(m -> m.other().id()).toList().indexOf(card.other().id());
            if (ranked.isEmpty() || rank == 1) {
                return new Standing(rank == 1 ? "它就是第 1 名。" : "没有可以比较的候选。", List.of(), null);
            }
            String place = rank > 0 ? "它排在第 " + rank + " 名。" : "它不在前 " + ranked.size() + " 名之内。";
            MatchCard best = MatchCard.of(1, ranked.getFirst(), List.of());
            return new Standing(place, StandingRow.compare(card, best), best);
        }
    }
}
