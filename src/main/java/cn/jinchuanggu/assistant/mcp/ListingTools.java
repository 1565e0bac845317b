package cn.jinchuanggu.assistant.mcp;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.assistant.mcp.Argument.Type;
import cn.jinchuanggu.graph.EntityNames;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.matching.web.MatchAnswers;
import cn.jinchuanggu.matching.web.MatchView;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.search.SearchQuery;
import cn.jinchuanggu.search.web.ListingSummary;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finding listings and parties, reading a listing, matching it and saying why. */
@Component
class ListingTools {

    private static final Map<String, ListingKind> LISTINGS = new LinkedHashMap<>();
    private static final Map<String, String> PARTIES = new LinkedHashMap<>();
    private static final int MOST = 20;
    private static final int STANDARD = 5;

    static {
        LISTINGS.put("需求", ListingKind.NEED);
        LISTINGS.put("成果", ListingKind.ACHIEVEMENT);
        LISTINGS.put("服务", ListingKind.SERVICE);
        LISTINGS.put("场景", ListingKind.SCENARIO);
        LISTINGS.put("融资", ListingKind.FINANCING_NEED);
        LISTINGS.put("人才", ListingKind.TALENT_NEED);
        LISTINGS.put("场景能力", ListingKind.CAPABILITY);
        PARTIES.put("企业", "Enterprise");
        PARTIES.put("高校院所", "Institution");
        PARTIES.put("平台", "Platform");
        PARTIES.put("专家", "Expert");
        PARTIES.put("服务机构", "ServiceProvider");
        PARTIES.put("基金", "Fund");
    }

    private final SearchIndex index;
    private final EntityNames names;
    private final Listings listings;
    private final MatchAnswers matches;

    ListingTools(SearchIndex index, EntityNames names, Listings listings, MatchAnswers matches) {
        this.index = index;
        this.names = names;
        this.listings = listings;
        this.matches = matches;
    }

    /** What was found by words. */
    record Found(List<ListingSummary> listings, List<EntityNames.Named> parties) {
    }

    /** Matches, best first. */
    record Matches(List<MatchView> matches) {
    }

    List<ReadingTool> list() {
        List<String> kinds = new ArrayList<>(LISTINGS.keySet());
        kinds.addAll(PARTIES.keySet());
        Argument limit = new Argument("limit", Type.WHOLE, "最多几项，1 到 " + MOST + "，默认 " + STANDARD + "。");
        return List.of(
                new ReadingTool("search", "检索", "按词检索已发布的需求、成果、服务、场景、融资需求，以及单位和专家的名称。编号可以交给其他工具。",
                        List.of(new Argument("q", Type.TEXT, "要找的词或一句话。"), new Argument("kinds", Type.TEXTS, "只找这些种类；不填找全部。", List.copyOf(kinds)), limit),
                        List.of("q"), this::search),
                new ReadingTool("read_listing", "读一项需求或成果", "一项需求或成果的全部栏目；隐名的条目只有它自己的单位和园区运营看得到单位和原文。",
                        List.of(new Argument("id", Type.TEXT, "需求或成果的编号，如 need-q-01。")), List.of("id"), (a, actor) -> read(a.need("id"), actor)),
                new ReadingTool("match", "找匹配", "为一项需求找成果、为一项成果找需求，或为一段需求文字找成果。reasons 与 gaps 的分数之和等于 score，unknowns 不计分。",
                        List.of(new Argument("id", Type.TEXT, "需求或成果的编号；与 text 二选一。"), new Argument("text", Type.TEXT, "需求文字；与 id 二选一，什么都不存。"), limit),
                        List.of(), this::match),
                new ReadingTool("explain", "为什么（不）是它", "用同一套代码解释一项需求与一项成果的匹配，不论它是否排在前面：理由、差距、未知和逐条要求。",
                        List.of(new Argument("id", Type.TEXT, "出发的需求或成果的编号。"), new Argument("other", Type.TEXT, "另一方的编号。")), List.of("id", "other"),
                        (a, actor) -> matches.why(a.need("id"), a.need("other"), actor, Struck.NOTHING)));
    }

    private Found search(Arguments arguments, Actor actor) {
        String q = arguments.need("q");
        int limit = arguments.within("limit", 1, MOST, STANDARD);
        List<String> kinds = arguments.texts("kinds");
        Set<ListingKind> wanted = kinds.stream().filter(LISTINGS::containsKey).map(LISTINGS::get).collect(Collectors.toSet());
        Set<String> parties = kinds.stream().filter(PARTIES::containsKey).map(PARTIES::get).collect(Collectors.toSet());
        List<ListingSummary> found = kinds.isEmpty() || !wanted.isEmpty()
                ? index.search(new SearchQuery(q, wanted, null, null, null, null, SearchQuery.Order.RELEVANCE, 1, limit)).items().stream()
                        .map(hit -> ListingSummary.of(hit.profile())).toList() : List.of();
        List<EntityNames.Named> named = kinds.isEmpty() || !parties.isEmpty()
                ? names.find(q, parties.isEmpty() ? Set.copyOf(PARTIES.values()) : parties, limit) : List.of();
        return new Found(found, named);
    }

    private Map<String, Object> read(String id, Actor actor) {
        Listing listing = listings.getListing(id, actor);
        Map<String, Object> read = new LinkedHashMap<>();
        read.put("id", listing.id());
        read.put("kind", listing.profile().kind().label());
        read.put("state", listing.standing().state().label());
        read.put("illustrative", listing.standing().illustrative());
        read.put("ownerId", listing.standing().ownerId());
        read.put("ownerName", listing.standing().ownerName());
        read.put("listedOn", listing.standing().listedOn());
        read.put("details", listing.details());
        return read;
    }

    private Matches match(Arguments arguments, Actor actor) {
        Optional<String> id = arguments.text("id");
        Optional<String> text = arguments.text("text");
        if (id.isPresent() == text.isPresent()) {
            throw new InvalidInput("id", "id 和 text 要填一个，也只能填一个。", "已发布的填编号；没有发布的写需求文字。");
        }
        int limit = arguments.within("limit", 1, MOST, STANDARD);
        if (text.isPresent()) {
            return new Matches(matches.forText(text.get(), limit, Struck.NOTHING));
        }
        boolean need = listings.getListing(id.get(), actor).profile().kind() == ListingKind.NEED;
        return new Matches(need ? matches.forNeed(id.get(), actor, limit, Struck.NOTHING) : matches.forAchievement(id.get(), actor, limit, Struck.NOTHING));
    }
}
