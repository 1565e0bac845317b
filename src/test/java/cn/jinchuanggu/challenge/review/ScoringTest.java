package cn.jinchuanggu.challenge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Weighted means by hand, and what holds for any panel. */
class ScoringTest {

    private static final long SEED = 20261126L;
    private static final List<Criterion> CRITERIA = List.of(new Criterion("技术先进性", 40), new Criterion("可行性", 60));
    private static final Scoring SCORING = new Scoring(CRITERIA, 5);

    @Test
    void theScoreIsTheSumOfWeightTimesMean() {
        Scored scored = SCORING.rank(Map.of(1, List.of(sheet("a", 80, 90), sheet("b", 90, 60), sheet("c", 71, 75)))).getFirst();
        assertThat(scored.parts()).extracting(Scored.Part::mean).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("80.3333"), new BigDecimal("75"));
        assertThat(scored.score()).isEqualByComparingTo("77.13332");
        assertThat(scored.spread()).isEqualByComparingTo("14");
        assertThat(scored.sheets()).noneMatch(Scored.Sheet::dropped);
    }

    @Test
    void fromFiveSheetsOnTheHighestAndTheLowestAreDropped() {
        List<ScoreSheet> four = List.of(sheet("a", 0, 0), sheet("b", 80, 80), sheet("c", 80, 80), sheet("d", 100, 100));
        assertThat(SCORING.rank(Map.of(1, four)).getFirst().score()).isEqualByComparingTo("65");
        List<ScoreSheet> five = new ArrayList<>(four);
        five.add(sheet("e", 86, 86));
        Scored scored = SCORING.rank(Map.of(1, five)).getFirst();
        assertThat(scored.score()).isEqualByComparingTo("82");
        assertThat(scored.sheets()).filteredOn(Scored.Sheet::dropped).extracting(s -> s.sheet().panelist()).containsExactlyInAnyOrder("a", "d");
        assertThat(scored.spread()).isEqualByComparingTo("100");
    }

    @Test
    void equalScoresAreOrderedByTheHeaviestCriterionThenBySpreadThenByNumber() {
        // all 80 in total; 2 has more in the heavier criterion; 3 and 4 agree in every mean, 4 with less spread; 5 is the same as 4
        List<Scored> ranked = SCORING.rank(new TreeMap<>(Map.of(1, List.of(sheet("a", 80, 80), sheet("b", 80, 80)), 2, List.of(sheet("a", 65, 90), sheet("b", 65, 90)),
                3, List.of(sheet("a", 70, 70), sheet("b", 90, 90)), 4, List.of(sheet("a", 79, 79), sheet("b", 81, 81)), 5,
                List.of(sheet("a", 79, 79), sheet("b", 81, 81)))));
        assertThat(ranked).extracting(Scored::score).usingElementComparator(BigDecimal::compareTo).containsOnly(new BigDecimal("80"));
        assertThat(ranked).extracting(Scored::application).containsExactly(2, 1, 4, 5, 3);
        assertThat(ranked).extracting(Scored::rank).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void whoSentASheetFirstChangesNothing() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            Map<Integer, List<ScoreSheet>> sheets = new TreeMap<>();
            int panelists = 1 + random.nextInt(8);
            IntStream.rangeClosed(1, 1 + random.nextInt(6)).forEach(n -> sheets.put(n, new ArrayList<>(IntStream.range(0, panelists)
                    .mapToObj(p -> sheet("p" + p, random.nextInt(4) * 30, random.nextInt(4) * 30)).toList())));
            List<Scored> before = SCORING.rank(sheets);
            sheets.values().forEach(s -> Collections.shuffle(s, random));
            assertThat(SCORING.rank(sheets)).as("seed %d, round %d", SEED, round).isEqualTo(before);
            before.forEach(s -> {
                assertThat(s.parts().stream().map(Scored.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(s.score());
                assertThat(s.score()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
                assertThat(s.sheets().stream().filter(Scored.Sheet::dropped).count()).isEqualTo(panelists >= 5 ? 2 : 0);
            });
            for (int i = 1; i < before.size(); i++) {
                assertThat(before.get(i).score()).isLessThanOrEqualTo(before.get(i - 1).score());
            }
        }
    }

    @Test
    void weightsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> new Scoring(List.of(new Criterion("一", 40), new Criterion("二", 59)), 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scoring(CRITERIA, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ScoreSheet sheet(String panelist, int first, int second) {
        return new ScoreSheet(panelist, List.of(first, second), List.of("理由", "理由"));
    }
}
