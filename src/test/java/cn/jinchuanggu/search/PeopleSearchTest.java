package cn.jinchuanggu.search;

import static cn.jinchuanggu.search.Listings.beltMonitoring;
import static cn.jinchuanggu.search.Listings.beltNeed;
import static cn.jinchuanggu.search.Listings.herbExtraction;
import static cn.jinchuanggu.search.Listings.indexed;
import static cn.jinchuanggu.search.Listings.ledPackaging;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleSearchTest {

    private static SearchIndex index;

    @BeforeAll
    static void fill() {
        index = SearchIndex.inMemory();
        index.put(List.of(indexed(beltMonitoring(), 1), indexed(ledPackaging(), 2), indexed(herbExtraction(), 3), indexed(beltNeed(), 4)));
        index.refresh();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<String> ids(SearchQuery query) {
        return index.search(query).items().stream().map(h -> h.profile().id()).toList();
    }

    @Test
    void whatWasTakenAwayOrChangedIsCountedAsItIsNow() {
        try (var changing = SearchIndex.inMemory()) {
            changing.put(List.of(indexed(beltMonitoring(), 1), indexed(ledPackaging(), 2), indexed(beltNeed(), 3)));
            changing.refresh();
            changing.put(List.of(indexed(beltMonitoring(), 4)));
            changing.remove("N-01");
            changing.refresh();
            assertThat(changing.countKinds(SearchQuery.of("皮带"))).isEqualTo(Map.of(ListingKind.ACHIEVEMENT, 1L));
            assertThat(changing.countKinds(SearchQuery.of(""))).isEqualTo(Map.of(ListingKind.ACHIEVEMENT, 2L));
            assertThat(changing.count(SearchQuery.of("皮带"))).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "皮带跑偏检测 | N-01,A-01",
        "led | A-02",
        "LED | A-02",
        "ＬＥＤ | A-02",
        "le | A-02",
        "党参 | A-03",
        "党 | A-03",
        "封装 热阻 | A-02",
        "量子计算 | ''",
    })
    void findsWhatAPersonMeans(String text, String expected) {
        assertThat(String.join(",", ids(SearchQuery.of(text)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cn.jinchuanggu.search.HostileTexts#known")
    void whateverIsTypedGetsAnAnswer(String typed) {
        var result = index.search(SearchQuery.of(typed));
        assertThat(result.total()).isBetween(0L, 4L);
        assertThat(result.items()).hasSize((int) result.total());
    }

    @Test
    void randomTypingGetsAnAnswerToo() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int n = 0; n < 500; n++) {
            String typed = HostileTexts.random(random, 30);
            assertThat(index.search(SearchQuery.of(typed)).total()).as("seed %d, typed %s", seed, typed).isBetween(0L, 4L);
            assertThat(index.search(SearchQuery.of("").inTrack(typed, typed).inRegion(typed).ofOwner(typed)).total())
                    .as("seed %d, filter %s", seed, typed).isBetween(0L, 4L);
        }
    }

    @Test
    void filtersNarrowAndKindsAreCountedWithoutTheKindFilter() {
        var needs = SearchQuery.of("皮带", ListingKind.NEED);
        assertThat(ids(needs)).containsExactly("N-01");
        assertThat(index.count(needs)).isEqualTo(1);
        assertThat(index.countKinds(needs)).isEqualTo(Map.of(ListingKind.NEED, 1L, ListingKind.ACHIEVEMENT, 1L));
        assertThat(index.countKinds(SearchQuery.of("量子计算"))).isEmpty();
        assertThat(index.countKinds(SearchQuery.of(""))).isEqualTo(Map.of(ListingKind.NEED, 1L, ListingKind.ACHIEVEMENT, 3L));
        assertThat(ids(SearchQuery.of("").inTrack("track-equipment", null))).containsExactlyInAnyOrder("A-01", "N-01");
        assertThat(ids(SearchQuery.of("").inTrack("track-equipment", "seg-led"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"140400, 3", "140411, 1", "140000, 4", "14, 4", "110000, 0", "140500, 0"})
    void aRegionStandsForEverythingInIt(String region, long expected) {
        assertThat(index.search(SearchQuery.of("").inRegion(region)).total()).isEqualTo(expected);
    }

    @Test
    void pagesFollowEachOtherWithoutRepeats() {
        try (var many = SearchIndex.inMemory()) {
            var listings = new ArrayList<Indexed>();
            for (int i = 0; i < 25; i++) {
                listings.add(indexed(ListingProfile.builder("A-%02d".formatted(i), ListingKind.ACHIEVEMENT).title("皮带监测")
                        .valid(LocalDate.of(2026, 1, 1).plusDays(i), null).build(), i));
            }
            many.put(listings);
            many.refresh();
            var seen = new ArrayList<String>();
            for (int page = 1; page <= 4; page++) {
                var result = many.search(SearchQuery.of("皮带").onPage(page, 10));
                assertThat(result.total()).isEqualTo(25);
                result.items().forEach(h -> seen.add(h.profile().id()));
            }
            assertThat(seen).hasSize(25).doesNotHaveDuplicates().isSorted();
            assertThat(many.search(SearchQuery.of("").onPage(1, 2)).items()).extracting(h -> h.profile().id()).containsExactly("A-24", "A-23");
            assertThat(many.search(SearchQuery.of("皮带").orderedBy(SearchQuery.Order.NEWEST)).items().getFirst().profile().id()).isEqualTo("A-24");
            assertThat(many.search(SearchQuery.of("").onPage(Integer.MAX_VALUE, 1000)).items()).isEmpty();
        }
    }

    /** Compared with the pages, beyond what is looked for at once: many have the same day or no day, and half of them the word. */
    @ParameterizedTest
    @ValueSource(strings = {"", "皮带", "量子计算"})
    void theWholeListIsAllItsPages(String words) {
        try (var many = SearchIndex.inMemory()) {
            var listings = new ArrayList<Indexed>();
            for (int i = 0; i < 4_200; i++) {
                listings.add(indexed(ListingProfile.builder("A-%04d".formatted(i), ListingKind.ACHIEVEMENT).title((i % 2 == 0 ? "皮带监测" : "灯珠封装") + "一".repeat(i % 5))
                        .valid(i % 7 == 0 ? null : LocalDate.of(2026, 1, 1).plusDays(i % 9), null).build(), i));
            }
            many.put(listings);
            many.refresh();
            for (var order : SearchQuery.Order.values()) {
                var query = SearchQuery.of(words).orderedBy(order);
                var ids = new ArrayList<String>();
                many.listIds(query).forEach(ids::add);
                assertThat(ids).as(order.name()).containsExactlyElementsOf(IntStream.rangeClosed(1, 5).boxed()
                        .flatMap(page -> many.search(query.onPage(page, 1_000)).items().stream()).map(h -> h.profile().id()).toList());
                var profiles = new ArrayList<ListingProfile>();
                many.listAll(query).forEach(profiles::add);
                assertThat(profiles).as(order.name()).extracting(ListingProfile::id).containsExactlyElementsOf(ids);
            }
        }
    }

    /** Compared with asking for each. */
    @ParameterizedTest
    @ValueSource(strings = {"", "皮带", "le", "量子计算", "，"})
    void amongSomeAreFoundThoseThatAreFoundOneByOne(String words) {
        var asked = SearchQuery.of(words, ListingKind.ACHIEVEMENT);
        var some = List.of("A-03", "A-02", "A-01", "N-01", "X-99");
        assertThat(index.findAmong(asked, some)).isEqualTo(some.stream().filter(id -> index.finds(asked, id)).collect(Collectors.toSet()));
        assertThat(index.findAmong(asked, List.of())).isEmpty();
    }

    @Test
    void hitsShowTheWordsInTitleAndSentence() {
        var hit = index.search(new SearchQuery("皮带跑偏", Set.of(ListingKind.NEED), null, null, null, null, null, 1, 10)).items().getFirst();
        assertThat(hit.title().words()).containsExactly("皮带", "跑偏");
        assertThat(hit.excerpt().text()).isEqualTo("希望在线监测皮带跑偏并自动报警");
        assertThat(hit.excerpt().words()).containsExactly("皮带跑偏");
        assertThat(hit.score()).isPositive();
    }
}
