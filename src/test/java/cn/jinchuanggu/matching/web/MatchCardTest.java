package cn.jinchuanggu.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.search.web.ListingSummary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchCardTest {

    @Test
    void addsUpWhatItShows() {
        MatchCard card = MatchCard.of(1, match(List.of(30.04, 12.06, 3.02), List.of(-2.57)), List.of());

        long sum = card.lines().stream().mapToLong(MatchCard.Line::tenths).sum();
        assertThat(ShownPoints.plain(sum)).isEqualTo(card.score()).isEqualTo("42.6");
    }

    @Test
    void drawsWhatGapsTakeAwayAtTheEndOfWhatReasonsEarn() {
        MatchCard card = MatchCard.of(1, match(List.of(30.0, 20.0), List.of(-5.0)), List.of());

        assertThat(card.slices()).extracting(MatchCard.Slice::x).containsExactly("0.00%", "25.00%", "37.50%");
        assertThat(card.slices()).extracting(MatchCard.Slice::width).containsExactly("25.00%", "16.67%", "4.17%");
        assertThat(card.slices().getLast().tone()).isEqualTo("lost");
    }

    @Test
    void neverDrawsBeyondTheBarWhenReasonsEarnMoreThanItHolds() {
        MatchCard card = MatchCard.of(1, match(List.of(90.0, 40.0), List.of()), List.of());

        double end = card.slices().stream().mapToDouble(s -> number(s.x()) + number(s.width())).max().orElseThrow();
        assertThat(end).isLessThanOrEqualTo(100.01);
    }

    @Test
    void drawsNoGapLongerThanWhatWasEarned() {
        MatchCard card = MatchCard.of(1, match(List.of(3.0), List.of(-20.0)), List.of());

        assertThat(card.score()).isEqualTo("−17.0");
        assertThat(card.slices().getLast().x()).isEqualTo("0.00%");
        assertThat(card.slices().getLast().width()).isEqualTo("2.50%");
    }

    @Test
    void showsAGapWithoutCostAsZero() {
        MatchCard card = MatchCard.of(1, match(List.of(3.0), List.of(0.0)), List.of());

        assertThat(card.lines().getLast().points()).isEqualTo("0.0");
        assertThat(card.lines().getLast().gap()).isTrue();
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }

    private static MatchView match(List<Double> reasons, List<Double> gaps) {
        List<String> signals = Arrays.asList("语义", "文字", "产业", "价格");
        ListingSummary other = ListingSummary.of(ListingProfile.builder("ach-1", ListingKind.ACHIEVEMENT).title("跑偏监测").build());
        return new MatchView(other, null, 0, "弱", "WEAK", parts(signals, reasons), parts(signals, gaps), List.of(), List.of(), null);
    }

    private static List<MatchView.Part> parts(List<String> signals, List<Double> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> new MatchView.Part(signals.get(i), points.get(i), "说明", "", List.of())).toList();
    }
}
