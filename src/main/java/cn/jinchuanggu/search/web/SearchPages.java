package cn.jinchuanggu.search.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.finding.Findings;
import cn.jinchuanggu.graph.Dispensable;
import cn.jinchuanggu.graph.EntityNames;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.search.SearchQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists and search for people. Everything that narrows a list stands in its address. */
@Controller
class SearchPages {

    private static final int MOST_ENTITIES = 8;
    private static final int MOST_SUGGESTIONS = 6;
    private static final int MOST_NEAR = 8;
    private static final int MOST_ELSEWHERE = 5;
    private static final int MOST_TYPED = 3;
    private static final String ARTICLE = "PolicyArticle";
    private static final Set<String> TOPICS = Set.of("Concept", "Segment", "Track");

    private final Lists lists;
    private final EntityNames names;
    private final Elsewhere elsewhere;

    SearchPages(Lists lists, EntityNames names, Elsewhere elsewhere) {
        this.lists = lists;
        this.names = names;
        this.elsewhere = elsewhere;
    }

    @GetMapping("/needs")
    String needs(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String track,
            @RequestParam(required = false) String segment, @RequestParam(defaultValue = "RELEVANCE") SearchQuery.Order order,
            @RequestParam(defaultValue = "1") int page, Model model) {
        answer(new Lists.Question("/needs", q, ListingKind.NEED, TopicFilter.of(track, segment), order, page), model);
        return "search/needs";
    }

    @GetMapping("/achievements")
    String achievements(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String track,
            @RequestParam(required = false) String segment, @RequestParam(defaultValue = "RELEVANCE") SearchQuery.Order order,
            @RequestParam(defaultValue = "1") int page, Model model) {
        answer(new Lists.Question("/achievements", q, ListingKind.ACHIEVEMENT, TopicFilter.of(track, segment), order, page), model);
        return "search/achievements";
    }

    @GetMapping("/search")
    String everything(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) ListingKind kind,
            @RequestParam(required = false) String track, @RequestParam(required = false) String segment,
            @RequestParam(defaultValue = "RELEVANCE") SearchQuery.Order order, @RequestParam(defaultValue = "1") int page,
            Actor actor, Model model) {
        var question = new Lists.Question("/search", q, kind, TopicFilter.of(track, segment), order, page);
        answer(question, model);
        model.addAttribute("kinds", lists.kinds(question));
        Optional<List<EntityNames.Named>> entities = Dispensable.ask(() -> entities(q, MOST_ENTITIES));
        Optional<List<Findings>> groups = page == 1 ? Dispensable.ask(() -> elsewhere.find(q, actor, MOST_ELSEWHERE)) : Optional.of(List.of());
        model.addAttribute("entities", entities.orElse(List.of()));
        model.addAttribute("groups", groups.orElse(List.of()));
        model.addAttribute("partial", entities.isEmpty() || groups.isEmpty());
        return "search/everything";
    }

    /** The best of every group for what is being typed in the search box of the site. */
    @GetMapping("/suggest")
    String suggest(@RequestParam(defaultValue = "") String q, Actor actor, Model model) {
        model.addAttribute("words", q.strip());
        model.addAttribute("groups", Dispensable.ask(() -> elsewhere.find(q, actor, MOST_TYPED)).orElse(List.of()));
        model.addAttribute("entities", Dispensable.ask(() -> entities(q, MOST_TYPED)).orElse(List.of()));
        model.addAttribute("cards", q.isBlank() ? List.of() : lists.listBest(q, MOST_TYPED));
        return "search/options :: typed";
    }

    /** What has such a name in the graph; articles of the policy are a group of their own. */
    private List<EntityNames.Named> entities(String q, int most) {
        return q.isBlank() ? List.of() : names.find(q, Set.of(), 2 * most).stream().filter(n -> !n.kind().equals(ARTICLE)).limit(most).toList();
    }

    /** The list; when words find nothing, what means nearly the same and which words would find something. */
    private void answer(Lists.Question asked, Model model) {
        Lists.Answer list = lists.answer(asked);
        boolean nothing = list.page().total() == 0 && !asked.text().isBlank() && !list.isNarrowed();
        model.addAttribute("list", list);
        model.addAttribute("near", nothing ? lists.listNear(asked, MOST_NEAR) : List.of());
        model.addAttribute("suggestions", nothing ? suggestions(asked.text()) : List.of());
    }

    /** Topics of the graph with a similar name, then parts of what was typed. */
    private List<String> suggestions(String q) {
        List<EntityNames.Named> topics = Dispensable.ask(() -> names.find(q, TOPICS, MOST_SUGGESTIONS)).orElse(List.of());
        return Stream.concat(topics.stream().map(EntityNames.Named::name),
                lists.listShorter(q, MOST_SUGGESTIONS).stream()).distinct().limit(MOST_SUGGESTIONS).toList();
    }

    /** Parties whose name answers what is being typed, as options of a field. */
    @GetMapping("/suggest/parties")
    String parties(@RequestParam(defaultValue = "") String ownerId, @RequestParam(defaultValue = "") String partyId, @RequestParam(defaultValue = "") Set<String> kind, Model model) {
        model.addAttribute("parties", names.find(ownerId.isBlank() ? partyId : ownerId, kind.isEmpty() ? Set.of("Enterprise", "Institution", "Platform") : kind, MOST_ENTITIES));
        return "search/options :: parties";
    }
}
