package cn.jinchuanggu.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against values worked out by hand. Grades: a 3, b 2, c 1, d 0. */
class RankingMeasuresTest {

    private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1, "d", 0);

    @Test
    void theIdealOrderIsOne() {
        assertThat(RankingMeasures.ndcg(List.of("a", "b", "c", "d"), GRADES, 10).orElseThrow()).isEqualTo(1);
    }

    @Test
    void theWorstOrderMatchesTheHandCalculation() {
        // gain 0/log2(2) + 1/log2(3) + 3/log2(4) + 7/log2(5) = 0 + 0.63093 + 1.5 + 3.01474 = 5.14567
        // best 7/log2(2) + 3/log2(3) + 1/log2(4)            = 7 + 1.89279 + 0.5             = 9.39279
        assertThat(RankingMeasures.ndcg(List.of("d", "c", "b", "a"), GRADES, 10).orElseThrow()).isCloseTo(0.547832, within(1e-5));
    }

    @Test
    void onlyTheFirstTenCount() {
        var late = List.of("u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9", "u10", "a");
        assertThat(RankingMeasures.ndcg(late, GRADES, 10).orElseThrow()).isZero();
        assertThat(RankingMeasures.ndcg(late, GRADES, 11).orElseThrow()).isCloseTo(7 / (Math.log(12) / Math.log(2)) / 9.392789, within(1e-5));
    }

    @Test
    void averagePrecisionCountsGradesFromTwo() {
        // relevant a at rank 2, b at rank 4: (1/2 + 2/4) / 2
        assertThat(RankingMeasures.averagePrecision(List.of("c", "a", "u", "b"), GRADES).orElseThrow()).isEqualTo(0.5);
        // b was not found: (1/1 + 0) / 2
        assertThat(RankingMeasures.averagePrecision(List.of("a"), GRADES).orElseThrow()).isEqualTo(0.5);
    }

    @Test
    void recallIsTheShareFoundWithinTheDepth() {
        assertThat(RankingMeasures.recall(List.of("a", "u", "b"), GRADES, 2).orElseThrow()).isEqualTo(0.5);
        assertThat(RankingMeasures.recall(List.of("a", "u", "b"), GRADES, 3).orElseThrow()).isEqualTo(1);
    }

    @Test
    void aNeedWithNothingToFindIsNotMeasured() {
        assertThat(RankingMeasures.ndcg(List.of("a"), Map.of("a", 0), 10)).isEmpty();
        assertThat(RankingMeasures.averagePrecision(List.of("a"), Map.of("a", 1))).isEmpty();
        assertThat(RankingMeasures.recall(List.of("a"), Map.of(), 100)).isEmpty();
    }

    @Test
    void theIntervalHoldsTheMeanAndIsAlwaysTheSame() {
        var values = List.of(0.1, 0.9, 0.4, 0.7, 0.2, 0.8, 0.5, 0.6);
        var figure = Figure.of("x", values);
        assertThat(figure.mean()).isCloseTo(0.525, within(1e-12));
        assertThat(figure.low()).isBetween(0.25, 0.45);
        assertThat(figure.high()).isBetween(0.6, 0.8);
        assertThat(Figure.of("x", values)).isEqualTo(figure);
        assertThat(Figure.of("x", List.of()).mean()).isNaN();
    }
}
