package cn.jinchuanggu.supermarket;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.Need;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.privacy.Ranking;
import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.ServiceIdeas.Known;
import cn.jinchuanggu.supermarket.ServiceMatch.Point;
import cn.jinchuanggu.supermarket.store.ProviderStore;
import cn.jinchuanggu.supermarket.voucher.VoucherShare;
import cn.jinchuanggu.supermarket.voucher.Vouchers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Services for what somebody wants: candidates by words and meaning from the index, or from the catalogue when nothing is said in
 * words; each with a score that is the sum of its shown reasons.
 */
@Service
public class ServiceMatching {

    private static final int CANDIDATES = 60;
    private static final int LONGEST = 20_000;
    /** Of what the matcher says, the words and the meaning; the rest is judged as services need it. */
    private static final Set<String> WORDS = Set.of("文字", "语义");

    private final NeedMatcher matcher;
    private final Embedder embedder;
    private final Listings listings;
    private final Catalogue catalogue;
    private final ProviderStore providers;
    private final Vouchers vouchers;
    private final Entities entities;
    private final Ranking ranking;
    private final Clock clock;

    ServiceMatching(NeedMatcher matcher, Embedder embedder, Listings listings, Catalogue catalogue, ProviderStore providers, Vouchers vouchers, Entities entities,
            Ranking ranking, Clock clock) {
        this.matcher = matcher;
        this.embedder = embedder;
        this.listings = listings;
        this.catalogue = catalogue;
        this.providers = providers;
        this.vouchers = vouchers;
        this.entities = entities;
        this.ranking = ranking;
        this.clock = clock;
    }

    /**
     * The best services, best first; none for somebody who says nothing.
     *
     * @throws NotFound     when there is no such need that this person may see
     * @throws InvalidInput when the text is too long
     */
    public List<ServiceMatch> find(Wanted asked, Actor actor, int limit) {
        if (asked.text().length() > LONGEST) {
            throw new InvalidInput("text", "要办的事最多 %,d 字。".formatted(LONGEST), "请写要点。");
        }
        if (asked.isEmpty()) {
            return List.of();
        }
        Optional<Need> need = asked.needId().map(id -> listings.getNeed(id, actor));
        Wanted wanted = need.map(n -> filled(asked, n)).orElse(asked);
        Map<String, List<Point>> words = need.isPresent() || !asked.text().isBlank() ? byWords(wanted, need) : Map.of();
        List<CatalogueEntry> candidates = words.isEmpty() ? usual(wanted) : catalogue.list(List.copyOf(words.keySet()));
        return judged(wanted, candidates, words, ranking.knownAs(actor)).stream().filter(m -> m.score() > 0).sorted(ServiceMatch.BEST_FIRST).limit(limit).toList();
    }

    /** The stage of this person's enterprise as the graph has it; empty for who does not want to be known in a ranking. */
    public Optional<Stage> findStage(Actor actor) {
        return Optional.ofNullable(ranking.knownAs(actor).partyId()).flatMap(entities::findEntity).map(e -> e.properties().get("stage")).map(String::valueOf).flatMap(Stage::find);
    }

    private List<ServiceMatch> judged(Wanted wanted, List<CatalogueEntry> candidates, Map<String, List<Point>> words, Actor actor) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        Set<String> providerIds = candidates.stream().map(CatalogueEntry::providerId).filter(id -> id != null).collect(Collectors.toSet());
        Map<String, ProviderStore.Served> served = providers.served(providerIds, actor.partyIds());
        Map<String, ServiceMark> marks = catalogue.marks(candidates.stream().map(CatalogueEntry::id).toList());
        ServiceIdeas ideas = new ServiceIdeas(wanted, today);
        Vouchers.Wallet wallet = vouchers.wallet(actor.partyId(), today);
        return candidates.stream().map(s -> {
            ProviderStore.Served record = served.getOrDefault(s.providerId(), ProviderStore.Served.NOBODY);
            Optional<VoucherShare> share = Optional.ofNullable(s.price()).filter(p -> s.voucher()).map(p -> wallet.share(s.category(), p));
            return ideas.judge(s, new Known(words.getOrDefault(s.id(), List.of()), share, record.parties(), record.me(), Optional.ofNullable(marks.get(s.id()))));
        }).toList();
    }

    private Map<String, List<Point>> byWords(Wanted wanted, Optional<Need> need) {
        ListingProfile profile = need.map(Need::profile).orElseGet(() -> ListingProfile.ofText(wanted.text()));
        Map<String, List<Point>> words = new LinkedHashMap<>();
        for (Match match : matcher.match(ProfileQuery.of(profile, embedder, ListingKind.SERVICE), CANDIDATES)) {
            words.put(match.other().id(), match.reasons().stream().filter(r -> WORDS.contains(r.signal())).map(r -> new Point(r.signal(), r.points(), r.saying()))
                    .toList());
        }
        return words;
    }

    /** Of the wanted category, segment or stage, when nothing is said in words. */
    private List<CatalogueEntry> usual(Wanted wanted) {
        List<String> categories = wanted.category().map(List::of).orElseGet(() -> wanted.stage().map(Stage::categories).orElse(List.of("")));
        return categories.stream().flatMap(c -> catalogue.list(CatalogueQuery.ALL.in(c, wanted.segment()), new Paging(1, CANDIDATES)).items().stream()).distinct()
                .toList();
    }

    private static Wanted filled(Wanted asked, Need need) {
        return new Wanted(asked.needId(), asked.text(), asked.category(), asked.budget().or(() -> Optional.ofNullable(need.details().budgetMaxYuan()).map(Money::new)),
                asked.by().or(() -> Optional.ofNullable(need.details().deadline())), asked.segment().or(() -> Optional.ofNullable(need.details().segmentId())),
                asked.stage(), asked.voucher());
    }
}
