package cn.jinchuanggu.matching;

import static cn.jinchuanggu.search.Listings.asking;
import static cn.jinchuanggu.search.Listings.beltMonitoring;
import static cn.jinchuanggu.search.Listings.beltNeed;
import static cn.jinchuanggu.search.Listings.herbExtraction;
import static cn.jinchuanggu.search.Listings.indexed;
import static cn.jinchuanggu.search.Listings.ledPackaging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.signal.Signals;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.shared.Saying;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NeedMatcherTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Weights WEIGHTS = Weights.standard();

    private static NeedMatcher matcher(SearchIndex index, LateSignal... late) {
        var signals = Signals.standard(WEIGHTS, UnaryOperator.identity(), (asked, offered) -> List.of());
        return new NeedMatcher(index, signals, List.of(late), WEIGHTS, CLOCK);
    }

    private static SearchIndex index(List<Indexed> listings) {
        var index = SearchIndex.inMemory();
        index.put(listings);
        index.refresh();
        return index;
    }

    private static SearchIndex smallMarket() {
        return index(List.of(indexed(beltMonitoring(), 1), indexed(ledPackaging(), 2), indexed(herbExtraction(), 3), indexed(beltNeed(), 4)));
    }

    private static void assertScoreIsSum(Match match, String note) {
        double sum = match.reasons().stream().mapToDouble(Reason::points).sum() + match.gaps().stream().mapToDouble(Gap::points).sum();
        assertThat(match.score()).as(note).isCloseTo(sum, within(1e-9));
    }

    @Test
    void theBestAchievementComesFirstWithReasonsThatNameTheWords() {
        try (var index = smallMarket()) {
            var best = matcher(index).match(asking(beltNeed(), ListingKind.ACHIEVEMENT), 3).getFirst();
            assertThat(best.other()).isEqualTo(beltMonitoring());
            assertThat(best.reasons()).extracting(Reason::signal).contains("文字", "语义", "产业", "地域");
            var words = best.reasons().stream().filter(r -> r.signal().equals("文字")).findFirst().orElseThrow();
            assertThat(words.text()).contains("“皮带").contains("跑偏");
            assertThat(words.source().text()).isEqualTo(beltMonitoring().title());
        }
    }

    private static ProfileQuery asIndexed(SearchIndex index, String id, ListingKind wanted) {
        var asking = index.find(id).orElseThrow();
        return new ProfileQuery(asking.profile(), asking.embedding(), Set.of(wanted));
    }

    @Test
    void aPairHasTheSamePointsFromBothSidesButForItsPeers() {
        try (var index = smallMarket()) {
            var forward = matcher(index).explain(asIndexed(index, "N-01", ListingKind.ACHIEVEMENT), "A-01").orElseThrow();
            var backward = matcher(index).match(asIndexed(index, "A-01", ListingKind.NEED), 5).getFirst();
            assertThat(backward.other()).isEqualTo(beltNeed());
            assertThat(pointsButForPeers(backward)).isCloseTo(pointsButForPeers(forward), within(1e-9));
            assertThat(backward.level()).isEqualTo(forward.level());
            var words = backward.reasons().stream().filter(r -> r.signal().equals("文字")).findFirst().orElseThrow();
            assertThat(beltNeed().title() + beltNeed().text()).contains(words.source().text());
        }
    }

    /** Peers are those found from the side that looks. */
    private static double pointsButForPeers(Match match) {
        return match.score() - match.reasons().stream().filter(r -> r.signal().equals(Peers.NAME)).mapToDouble(Reason::points).sum();
    }

    /** Only share words with the need; A-3 shares words with with nobody. */
    @Test
    void whatSharesWordsWithTheStrongestIsLiftedAndSaysSo() {
        try (var index = index(List.of(titled("A-1", "皮带跑偏监测"), titled("A-2", "皮带跑偏视觉传感"), titled("A-3", "视觉传感芯片"),
                titled("A-4", "党参多糖提取")))) {
            var query = asking(beltNeed(), ListingKind.ACHIEVEMENT);
            var lifted = matcher(index).explain(query, "A-3").orElseThrow();
            var peers = lifted.reasons().stream().filter(r -> r.signal().equals(Peers.NAME)).findFirst().orElseThrow();
            assertThat(peers.text()).contains("“皮带跑偏视觉传感”");
            assertThat(peers.source().text()).isEqualTo("皮带跑偏视觉传感");
            assertThat(matcher(index).explain(query, "A-4").orElseThrow().reasons()).extracting(Reason::signal).doesNotContain(Peers.NAME);
            assertScoreIsSum(lifted, "peers");
        }
    }

    @Test
    void whatIsStruckOutCarriesNoPointsAndTheListIsOrderedByTheRest() {
        try (var index = smallMarket()) {
            var query = asking(beltNeed(), ListingKind.ACHIEVEMENT);
            var all = matcher(index).match(query, 3).getFirst();
            var left = matcher(index).match(query, 3, Struck.of(List.of("语义", " 产业 ", ""))).getFirst();
            assertThat(left.reasons()).extracting(Reason::signal).doesNotContain("语义", "产业").contains("文字");
            assertThat(left.score()).isLessThan(all.score());
            assertScoreIsSum(left, "struck");
            assertThatThrownBy(() -> Struck.of(List.of("心情"))).hasMessageContaining("没有名为“心情”的理由");
        }
    }

    /** For the pair alone, for all pairs, by idea and by key: the score falls by exactly the points, and nobody else's score moves. */
    @Test
    void eachThingStruckOutTakesExactlyItsPoints() {
        long seed = System.nanoTime();
        try (var index = index(randomMarket(new Random(seed), 120))) {
            var matcher = matcher(index);
            var query = asking(index.find("L-1").orElseThrow().profile());
            var whole = matcher.match(query, 200);
            for (Match before : whole.subList(0, 5)) {
                String id = before.other().id();
                for (Statement said : before.statements().toList()) {
                    var after = byId(matcher.match(query, 200, Struck.of(List.of(Struck.only(said.key(), id)))));
                    assertThat(after.get(id).score()).as("seed %d %s %s", seed, id, said.key()).isCloseTo(before.score() - said.points(), within(1e-9));
                    assertThat(after.get(id).struck().statements()).containsExactly(said);
                    assertScoreIsSum(after.get(id), "seed " + seed);
                    whole.stream().filter(m -> !m.other().id().equals(id))
                            .forEach(m -> assertThat(after.get(m.other().id())).as("seed %d", seed).isEqualTo(m));
                    assertThat(byId(matcher.match(query, 200, Struck.of(List.of(said.key())))).get(id).score()).isEqualTo(after.get(id).score());
                }
            }
        }
    }

    private static Map<String, Match> byId(List<Match> matches) {
        return matches.stream().collect(Collectors.toMap(m -> m.other().id(), Function.identity()));
    }

    @Test
    void aLoneListingHasNoPeers() {
        try (var index = index(List.of(titled("A-1", "皮带跑偏监测")))) {
            assertThat(matcher(index).match(asking(beltNeed(), ListingKind.ACHIEVEMENT), 3).getFirst().reasons())
                    .extracting(Reason::signal).doesNotContain(Peers.NAME);
        }
    }

    private static Indexed titled(String id, String title) {
        return indexed(ListingProfile.builder(id, ListingKind.ACHIEVEMENT).title(title).build(), 1);
    }

    @Test
    void anAdHocTextFindsAchievements() {
        try (var index = smallMarket()) {
            var found = matcher(index).match(asking(ListingProfile.ofText("想找深紫外 LED 封装,降低热阻"), ListingKind.ACHIEVEMENT), 1);
            assertThat(found.getFirst().other()).isEqualTo(ledPackaging());
        }
    }

    @Test
    void explainsAnyListingByTheSameCodeAsTheRanking() {
        long seed = System.nanoTime();
        try (var index = index(randomMarket(new Random(seed), 120))) {
            var matcher = matcher(index);
            for (int n = 0; n < 10; n++) {
                var query = asking(index.find("L-" + n).orElseThrow().profile());
                var ranked = matcher.match(query, 200);
                assertThat(ranked).as("seed %d", seed).isSortedAccordingTo(Match.BEST_FIRST).isNotEmpty();
                for (Match match : ranked) {
                    assertScoreIsSum(match, "seed " + seed + " " + match.line());
                    assertThat(matcher.explain(query, match.other().id())).as("seed %d", seed).contains(match);
                }
            }
        }
    }

    @Test
    void aShortListIsTheBeginningOfALongOneWordForWord() {
        assertThat(NeedMatcher.CANDIDATES).isGreaterThanOrEqualTo(Matching.MOST);
        long seed = System.nanoTime();
        try (var index = index(randomMarket(new Random(seed), 300))) {
            for (int n = 0; n < 5; n++) {
                var query = asking(index.find("L-" + n).orElseThrow().profile());
                var all = matcher(index).match(query, NeedMatcher.CANDIDATES);
                assertThat(matcher(index).match(query, 7)).as("seed %d", seed).isEqualTo(all.subList(0, Math.min(7, all.size())));
            }
        }
    }

    @Test
    void whatIsNotInTheIndexHasNoExplanation() {
        try (var index = smallMarket()) {
            assertThat(matcher(index).explain(asking(beltNeed()), "A-99")).isEmpty();
        }
    }

    @Test
    void aLateSignalPutsTheBestInOrderAgainAndIsExplained() {
        LateSignal friends = (profile, others) -> Map.of("A-03", Finding.reason("路径", 500, Saying.verbatim("双方都与同一研究院合作过")));
        try (var index = smallMarket()) {
            var matcher = matcher(index, friends);
            var query = asking(beltNeed(), ListingKind.ACHIEVEMENT);
            var ranked = matcher.match(query, 2);
            assertThat(ranked).hasSize(2);
            assertThat(ranked.getFirst().other().id()).isEqualTo("A-03");
            assertThat(matcher.explain(query, "A-03")).contains(ranked.getFirst());
            assertScoreIsSum(ranked.getFirst(), "late");
        }
    }

    @Test
    void equalScoresStandInOrderOfTheirIds() {
        var twins = new ArrayList<Indexed>();
        for (String id : List.of("A-9", "A-1", "A-5")) {
            twins.add(indexed(ListingProfile.builder(id, ListingKind.ACHIEVEMENT).title("皮带跑偏监测").build(), 1));
        }
        try (var index = index(twins)) {
            assertThat(matcher(index).match(asking(beltNeed()), 9)).extracting(m -> m.other().id()).containsExactly("A-1", "A-5", "A-9");
        }
    }

    private static List<Indexed> randomMarket(Random random, int size) {
        var listings = new ArrayList<Indexed>();
        String[] words = "皮带 跑偏 监测 煤矿 LED 芯片 封装 提取 党参 工艺 装置 在线 机器视觉 轴承 故障 诊断 电机 节能".split(" ");
        for (int i = 0; i < size; i++) {
            var title = new StringBuilder();
            random.ints(1 + random.nextInt(6), 0, words.length).forEach(w -> title.append(words[w]));
            var text = new StringBuilder();
            random.ints(random.nextInt(30), 0, words.length).forEach(w -> text.append(words[w]).append(random.nextInt(5) == 0 ? "。" : ""));
            listings.add(indexed(ListingProfile.builder("L-" + i, ListingKind.values()[random.nextInt(5)])
                    .title(title.toString()).text(text.toString()).readiness(random.nextBoolean() ? null : 1 + random.nextInt(9))
                    .modes(random.nextBoolean() ? Set.of() : Set.of(CooperationMode.values()[random.nextInt(8)]))
                    .amount(random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(1_000_000)), null)
                    .region(random.nextBoolean() ? null : "1404" + (10 + random.nextInt(20)))
                    .valid(random.nextBoolean() ? null : LocalDate.of(2026, 6, 1).minusDays(random.nextInt(500)),
                            random.nextInt(4) > 0 ? null : LocalDate.of(2026, 5, 20).plusDays(random.nextInt(30)))
                    .build(), i));
        }
        return listings;
    }
}
