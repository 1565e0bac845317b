package cn.jinchuanggu.supermarket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.PostingSheet;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.CatalogueQuery.Sort;
import cn.jinchuanggu.supermarket.store.CatalogueStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Every filter of the catalogue gives what looking at each service gives; matches say why. */
class CatalogueIT extends RunningPlatform {

    private static final Optional<String> ANY = Optional.empty();

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueStore store;

    @Autowired
    SearchIndex index;

    @Autowired
    ServiceMatching matching;

    @Autowired
    Neo4jClient graph;

    private List<CatalogueEntry> all;

    @BeforeAll
    void read() {
        all = catalogue.list(CatalogueQuery.ALL, new Paging(1, 100)).items();
    }

    private static CatalogueQuery query(Optional<String> text, Optional<String> category, Optional<String> segment, Optional<Money> to, boolean negotiable,
            Optional<Integer> days, boolean voucher, Sort sort) {
        return new CatalogueQuery(text, category, ANY, segment, Optional.empty(), to, negotiable, days, voucher, ANY, Optional.empty(), sort);
    }

    private void fits(CatalogueQuery query, Predicate<CatalogueEntry> expected) {
        Page<CatalogueEntry> page = catalogue.list(query, new Paging(1, 100));
        assertThat(page.items()).extracting(CatalogueEntry::id).containsExactlyInAnyOrderElementsOf(all.stream().filter(expected).map(CatalogueEntry::id).toList());
        assertThat(page.total()).isEqualTo(page.items().size()).isPositive();
    }

    @Test
    void everyFilterGivesWhatLookingAtEachGives() {
        assertThat(all).hasSizeGreaterThan(50).extracting(CatalogueEntry::category).isSubsetOf(PostingSheet.of(ListingKind.SERVICE).field("category").choices());
        fits(query(ANY, Optional.of("检验检测"), ANY, Optional.empty(), false, Optional.empty(), false, Sort.USUAL), s -> s.category().equals("检验检测"));
        fits(query(ANY, ANY, Optional.of("seg-robot"), Optional.empty(), false, Optional.empty(), false, Sort.NAME),
                s -> s.segments().contains(Codes.nameOf("seg-robot")));
        fits(query(ANY, ANY, ANY, Optional.of(Money.of(5_000)), false, Optional.empty(), false, Sort.CHEAPEST),
                s -> s.price() != null && s.price().compareTo(Money.of(5_000)) <= 0);
        fits(query(ANY, ANY, ANY, Optional.empty(), true, Optional.empty(), false, Sort.DEAREST), s -> s.price() == null);
        fits(query(ANY, ANY, ANY, Optional.empty(), false, Optional.of(7), true, Sort.QUICKEST), s -> s.days() != null && s.days() <= 7 && s.voucher());
    }

    /** The service is invented: what a real order said of it does not count. */
    @Test
    void whatIsRatedAtLeastSoMuchIsWhatIsShownAsThat() {
        graph.query("""
                UNWIND [[true, [5, 4, 4]], [false, [1, 1, 1]]] AS order
                CREATE (:ServiceOrder {id: 'order-rated-' + order[0], serviceId: 'serv-q-02', illustrative: order[0], marks: order[1], ratedOn: date('2026-05-10')})""").run();
        try {
            Map<String, ServiceMark> marks = catalogue.marks(all.stream().map(CatalogueEntry::id).toList());
            assertThat(marks).containsKey("serv-q-02");
            for (int rating = 1; rating <= 5; rating++) {
                BigDecimal least = BigDecimal.valueOf(rating);
                CatalogueQuery query = new CatalogueQuery(ANY, ANY, ANY, ANY, Optional.empty(), Optional.empty(), false, Optional.empty(), false, ANY, Optional.of(rating),
                        Sort.USUAL);
                assertThat(catalogue.list(query, new Paging(1, 100)).items()).as("at least %d", rating).extracting(CatalogueEntry::id)
                        .containsExactlyInAnyOrderElementsOf(marks.keySet().stream().filter(id -> marks.get(id).average().compareTo(least) >= 0).toList());
            }
        } finally {
            graph.query("MATCH (o:ServiceOrder) WHERE o.id STARTS WITH 'order-rated-' DELETE o").run();
        }
    }

    @Test
    void aPageContinuesThePageBeforeInTheAskedOrder() {
        CatalogueQuery cheapest = query(ANY, ANY, ANY, Optional.empty(), false, Optional.empty(), false, Sort.CHEAPEST);
        List<CatalogueEntry> first = catalogue.list(cheapest, new Paging(1, 10)).items();
        List<CatalogueEntry> second = catalogue.list(cheapest, new Paging(2, 10)).items();

        assertThat(first).doesNotContainAnyElementsOf(second);
        assertThat(Stream.concat(first.stream(), second.stream()).map(s -> s.price().yuan())).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void wordsAndFiltersGoTogetherAndTheCategoriesCountThem() {
        CatalogueQuery words = query(Optional.of("专利"), ANY, ANY, Optional.empty(), false, Optional.empty(), true, Sort.USUAL);

        Page<CatalogueEntry> found = catalogue.list(words, new Paging(1, 100));

        assertThat(found.items()).isNotEmpty().allMatch(CatalogueEntry::voucher);
        assertThat(catalogue.countByCategory(words).values().stream().mapToLong(Long::longValue).sum()).isEqualTo(found.total());
    }

    /** 1,500 of them, invented: every order, in one part and in many, gives all of them once, and pages and a whole list are the same. */
    @Test
    void wordsThatFindThousandsAreListedToTheEndInEveryOrder() {
        List<String> many = IntStream.range(0, 1_500).mapToObj("serv-many-%04d"::formatted).toList();
        graph.query("""
                UNWIND range(0, size($ids) - 1) AS i
                CREATE (:Service {id: $ids[i], name: '琉璃检测' + toString(i % 7), illustrative: true, category: CASE i % 3 WHEN 0 THEN '检验检测' ELSE '科技咨询' END,
                                  priceFen: CASE WHEN i % 5 > 0 THEN 100 * (i % 11) END, days: i % 13, voucher: i % 2 = 0})""").bind(many).to("ids").run();
        try {
            Embedding known = index.find("serv-q-02").orElseThrow().embedding(); // so that nobody computes theirs
            index.put(many.stream().map(id -> new Indexed(ListingProfile.builder(id, ListingKind.SERVICE).title("琉璃检测").illustrative(true).build(), known, 0)).toList());
            index.refresh();
            for (Sort sort : Sort.values()) {
                for (boolean voucher : List.of(true, false)) {
                    CatalogueQuery asked = query(Optional.of("琉璃"), ANY, ANY, Optional.empty(), false, Optional.empty(), voucher, sort);
                    CatalogueQuery tested = query(Optional.of("琉璃"), Optional.of("检验检测"), ANY, Optional.empty(), false, Optional.empty(), voucher, sort);
                    List<String> whole = idsOfAll(catalogue, asked);
                    assertThat(whole).as("%s", sort).hasSize(voucher ? 750 : 1_500).doesNotHaveDuplicates();
                    assertThat(idsOfAll(new Catalogue(store, index, 100), asked)).isEqualTo(whole);
                    Page<CatalogueEntry> last = catalogue.list(asked, new Paging(whole.size() / 50, 50));
                    assertThat(last.items()).extracting(CatalogueEntry::id).isEqualTo(whole.subList(whole.size() - 50, whole.size()));
                    assertThat(last.total()).isEqualTo(whole.size());
                    assertThat(last.hasNext()).isFalse();
                    assertThat(catalogue.list(tested, new Paging(1, 1)).total()).isEqualTo(whole.size() / 3);
                    assertThat(new Catalogue(store, index, 100).countByCategory(tested)).isEqualTo(Map.of("检验检测", whole.size() / 3L, "科技咨询", 2L * whole.size() / 3));
                }
            }
        } finally {
            many.forEach(index::remove);
            index.refresh();
            graph.query("MATCH (s:Service) WHERE s.id STARTS WITH 'serv-many-' DELETE s").run();
        }
    }

    private static List<String> idsOfAll(Catalogue catalogue, CatalogueQuery query) {
        List<String> ids = new ArrayList<>();
        catalogue.listAll(query).map(CatalogueEntry::id).forEach(ids::add);
        return ids;
    }

    @Test
    void aTextFindsServicesWhoseScoreIsTheSumOfTheirReasons() {
        Wanted wanted = new Wanted(Optional.empty(), "防爆电气产品送检之前想先按标准过一遍，看看隔爆间隙和温升", ANY, Optional.of(Money.of(30_000)), Optional.empty(),
                Optional.of("seg-mine-safety"), Optional.empty(), true);

        List<ServiceMatch> matches = matching.find(wanted, Actor.VISITOR, 10);

        assertThat(matches.subList(0, 3)).extracting(m -> m.service().id()).contains("serv-q-02");
        assertThat(matches).allSatisfy(m -> assertThat(BigDecimal.valueOf(m.score()))
                .isEqualByComparingTo(m.reasons().stream().map(p -> BigDecimal.valueOf(p.points())).reduce(BigDecimal.ZERO, BigDecimal::add)));
        assertThat(matches).isSortedAccordingTo(ServiceMatch.BEST_FIRST);
    }

    @Test
    void aStageAloneFindsWhatIsUsualThen() {
        Wanted wanted = new Wanted(ANY, "", ANY, Optional.empty(), Optional.empty(), ANY, Optional.of(Stage.START), false);

        assertThat(matching.find(wanted, Actor.VISITOR, 20)).isNotEmpty().allMatch(m -> Stage.START.isUsual(m.service().category()));
        assertThat(matching.find(Wanted.of(""), Actor.VISITOR, 20)).isEmpty();
    }
}
