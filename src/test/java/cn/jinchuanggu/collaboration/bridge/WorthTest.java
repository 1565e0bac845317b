package cn.jinchuanggu.collaboration.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.graph.WalkableTie;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** Half after five years, a quarter after ten; never below a fifth, and never above one for a day that is still to come. */
    @ParameterizedTest
    @CsvSource({"2026-11-26,1", "2021-11-26,0.5", "2016-11-26,0.25", "1995,0.2", "2021-11,0.495", "2022,0.507", "2030-01-01,1"})
    void anEncounterHalvesEveryFiveYears(String since, double left) {
        assertThat(Worth.recency(WalkableTie.CONTRACTED_WITH, since, TODAY)).isCloseTo(left, within(0.002));
    }

    @ParameterizedTest
    @ValueSource(strings = {"未注明", "", "去年", "2021-13", "2021-02-30", "20210101x"})
    void whatIsNoDateCountsAsNotStated(String since) {
        assertThat(Worth.recency(WalkableTie.SERVED, since, TODAY)).isEqualTo(Worth.UNKNOWN_DATE);
    }

    @Test
    void employmentLastsHoweverLongAgoItBegan() {
        assertThat(Worth.recency(WalkableTie.WORKS_AT, "1990", TODAY)).isEqualTo(1);
        assertThat(Worth.recency(WalkableTie.LEADS, null, TODAY)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(value = {"k,A,1", "k,B,0.9", "k,C,0.75", "k,null,0.6", "entered:someone,null,0.85", "illustrative,null,1", "null,null,0.6"}, nullValues = "null")
    void aBetterSourceCountsMore(String source, String grade, double factor) {
        assertThat(Worth.grade(source, grade)).isEqualTo(factor);
    }

    /** So that costs are never negative and the search may lead by them. */
    @ParameterizedTest
    @EnumSource(WalkableTie.class)
    void everyFactorIsAboveZeroAndAtMostOne(WalkableTie tie) {
        for (String since : new String[] {"1950", "2026-11-26", "未注明"}) {
            Worth worth = Worth.of(tie, since, "k", "C", TODAY);
            assertThat(worth.strength()).isGreaterThan(0).isLessThanOrEqualTo(1);
            assertThat(WalkableTie.strength(worth.cost())).isCloseTo(worth.strength(), within(1e-6));
        }
    }
}
