package cn.jinchuanggu.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.search.web.ListingSummary;
import cn.jinchuanggu.shared.Saying;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchCardTest {

    private static final StrikeLinks LINKS = new StrikeLinks("/needs/n-1/matches", Map.of("level", "FAIR", "track", ""), Struck.NOTHING);

    @Test
    void addsUpWhatItShows() {
        MatchCard card = MatchCard.of(1, match(List.of(30.04, 12.06, 3.02), List.of(-2.57)), List.of(), LINKS);

        long sum = card.lines().stream().mapToLong(MatchCard.Line::tenths).sum();
        assertThat(ShownPoints.plain(sum)).isEqualTo(card.score()).isEqualTo("42.6");
    }

    @Test
    void drawsWhatGapsTakeAwayAtTheEndOfWhatReasonsEarn() {
        MatchCard card = MatchCard.of(1, match(List.of(30.0, 20.0), List.of(-5.0)), List.of(), LINKS);

        assertThat(card.slices()).extracting(MatchCard.Slice::x).containsExactly("0.00%", "25.00%", "37.50%");
        assertThat(card.slices()).extracting(MatchCard.Slice::width).containsExactly("25.00%", "16.67%", "4.17%");
        assertThat(card.slices().getLast().tone()).isEqualTo("lost");
    }

    @Test
    void neverDrawsBeyondTheBarWhenReasonsEarnMoreThanItHolds() {
        MatchCard card = MatchCard.of(1, match(List.of(90.0, 40.0), List.of()), List.of(), LINKS);

        double end = card.slices().stream().mapToDouble(s -> number(s.x()) + number(s.width())).max().orElseThrow();
        assertThat(end).isLessThanOrEqualTo(100.01);
    }

    @Test
    void drawsNoGapLongerThanWhatWasEarned() {
        MatchCard card = MatchCard.of(1, match(List.of(3.0), List.of(-20.0)), List.of(), LINKS);

        assertThat(card.score()).isEqualTo("−17.0");
        assertThat(card.slices().getLast().x()).isEqualTo("0.00%");
        assertThat(card.slices().getLast().width()).isEqualTo("2.50%");
    }

    @Test
    void showsAGapWithoutCostAsZero() {
        MatchCard card = MatchCard.of(1, match(List.of(3.0), List.of(0.0)), List.of(), LINKS);

        assertThat(card.lines().getLast().points()).isEqualTo("0.0");
        assertThat(card.lines().getLast().gap()).isTrue();
    }

    @Test
    void whatIsStruckOutTakesExactlyItsShownPointsOffTheShownScore() {
        var random = new Random(7);
        for (int n = 0; n < 200; n++) {
            List<Double> points = random.doubles(4, 0.01, 30).boxed().toList();
            MatchView whole = match(points, List.of(-random.nextDouble()));
            MatchCard before = MatchCard.of(1, whole, List.of(), LINKS);
            MatchView.Part out = whole.reasons().get(n % 4);
            MatchCard after = MatchCard.of(1, new MatchView(whole.achievement(), null, 0, "弱", "WEAK",
                    whole.reasons().stream().filter(r -> r != out).toList(), whole.gaps(), List.of(), List.of(), List.of(out), List.of(), null), List.of(), LINKS);

            assertThat(number(before.score()) - number(after.score())).isCloseTo(number(after.struck().getFirst().points()), within(1e-9));
            assertThat(before.lines()).as("the other lines stay").containsAll(after.lines());
        }
    }

    @Test
    void theAddressHoldsWhatIsStruckOutAndTheLineHoldsTheWayBack() {
        MatchView match = match(List.of(30.0), List.of());
        assertThat(MatchCard.of(1, match, List.of(), LINKS).lines().getFirst().strike().link())
                .isEqualTo("/needs/n-1/matches?level=FAIR&show=ach-1&without=%E8%AF%AD%E4%B9%89%40ach-1#match-ach-1");

        StrikeLinks struck = new StrikeLinks("/needs/n-1/matches", Map.of(), Struck.of(List.of("语义@ach-1", "同类")));
        StrikeLinks.Strike back = struck.of("语义", "语义", "ach-1");
        assertThat(back.struck()).isTrue();
        assertThat(back.link()).isEqualTo("/needs/n-1/matches?show=ach-1&without=%E5%90%8C%E7%B1%BB#match-ach-1");
        assertThat(struck.of("语义", "语义", "ach-2").struck()).isFalse();
        assertThat(StrikeLinks.inForm(Struck.NOTHING).of("语义", "语义", "ach-1").link()).isNull();
    }

    @Test
    void whatACardSaysOfTheWholeIsReadInBothLanguages() {
        MatchView match = match(List.of(30.0, 12.0, 3.0), List.of(-2.0));
        Saying summary = MatchCard.of(1, match, List.of(), LINKS).summary();
        assertThat(summary.chinese()).isEqualTo("主要凭语义、文字、产业；语义有差距。");
        assertThat(summary.in(Locale.ENGLISH)).isEqualTo("Mainly by: Meaning, Words, Industry; gaps: Meaning.");
        assertThat(MatchCard.of(1, match(List.of(), List.of()), List.of(), LINKS).summary().in(Locale.ENGLISH)).isEqualTo("No reason for it was found.");

        Saying about = LINKS.of("指标", "指标:识别准确率", "ach-1").about();
        assertThat(about.chinese()).isEqualTo("指标 识别准确率");
        assertThat(about.in(Locale.ENGLISH)).isEqualTo("Indicators 识别准确率");
    }

    @Test
    void theFieldsOfBothSidesAreReadInBothLanguages() {
        ListingProfile need = ListingProfile.builder("need-1", ListingKind.NEED).title("跑偏").readiness(6).amount(null, BigDecimal.valueOf(300_000))
                .modes(Set.of(CooperationMode.TRANSFER)).track("track-equipment", "seg-mine-safety").build();
        List<ComparedRow> rows = ComparedRow.of(need, ListingProfile.builder("ach-1", ListingKind.ACHIEVEMENT).title("监测").readiness(7).build());
        assertThat(rows.stream().flatMap(r -> r.need().stream()).map(Saying::chinese)).containsExactly("跑偏", "不低于 TRL 6 正样级", "技术转让", "30 万元以内", "煤矿安全装备");
        assertThat(rows.stream().flatMap(r -> r.need().stream()).map(s -> s.in(Locale.ENGLISH))).containsExactly("跑偏", "at least TRL 6 engineering model grade",
                "Technology transfer", "up to 300,000 yuan", "Coal mine safety equipment");
        assertThat(rows.stream().flatMap(r -> r.answer().stream()).map(Saying::chinese)).containsExactly("监测", "TRL 7 环境级");
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.replace("%", "").replace("+", ""));
    }

    private static MatchView match(List<Double> reasons, List<Double> gaps) {
        List<String> signals = Arrays.asList("语义", "文字", "产业", "价格");
        ListingSummary other = ListingSummary.of(ListingProfile.builder("ach-1", ListingKind.ACHIEVEMENT).title("跑偏监测").build());
        return new MatchView(other, null, 0, "弱", "WEAK", parts(signals, reasons), parts(signals, gaps), List.of(), List.of(), List.of(), List.of(), null);
    }

    private static List<MatchView.Part> parts(List<String> signals, List<Double> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> new MatchView.Part(signals.get(i), signals.get(i), points.get(i), Basis.STATED, Saying.verbatim("说明"), "", List.of())).toList();
    }
}
