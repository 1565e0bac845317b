package cn.jinchuanggu.policy.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exact arithmetic, and steps that tell it. */
class CalculationTest {

    private final Calculation calculation = Calculation.written();

    @Test
    void losesNothingOnNumbersWithoutDecimalForm() {
        Value whole = calculation.given("整体", Money.of(3));
        Value one = calculation.given("一份", Money.of(1));
        Value third = calculation.share("三分之一", calculation.given("款项", Money.of(100)), one, whole);
        Value sum = calculation.sum("合计", List.of(third, third, third));
        Value fen = calculation.cutToFen("到分", sum);
        assertThat(fen.toFen()).isEqualTo(Money.of(100));
        assertThat(Step.replay(calculation.steps())).isEqualByComparingTo("100");
        assertThat(calculation.steps().getFirst().exact()).isFalse();
        assertThat(calculation.steps().getFirst().sentence())
                .isEqualTo("款项 100 元 × 一份 1 元 ÷ 整体 3 元 = 33.3333333333 元…");
    }

    @ParameterizedTest
    @CsvSource({"199999.99, 金额, 199999.99", "200000, 上限, 200000", "200000.01, 上限, 200000"})
    void saysWhichLimitBound(String amount, String bound, String result) {
        Value value = calculation.atMost("结果", calculation.given("金额", Money.of(amount)),
                calculation.given("上限", Money.of(200_000)));
        assertThat(value.toFen()).isEqualTo(Money.of(result));
        assertThat(calculation.steps().getFirst().bound()).isEqualTo(bound);
        assertThat(calculation.steps().getFirst().limited()).isEqualTo(bound.equals("上限"));
    }

    @ParameterizedTest
    @CsvSource({"1.005, 1.00, 1.01", "1.004999, 1.00, 1.00", "0.009, 0.00, 0.01", "7, 7.00, 7.00"})
    void cutsOrRoundsToFen(String amount, String cut, String rounded) {
        Value value = calculation.given("金额", Money.of(amount));
        assertThat(calculation.cutToFen("截去", value).toFen()).isEqualTo(Money.of(cut));
        assertThat(calculation.roundToFen("舍入", value).toFen()).isEqualTo(Money.of(rounded));
    }

    @Test
    void neverGoesBelowZero() {
        Value rest = calculation.lessOrZero("剩余", calculation.given("上限", Money.of(1)),
                calculation.given("已用", Money.of(2)));
        assertThat(rest.isZero()).isTrue();
    }

    @Test
    void showsARatioAsPercent() {
        calculation.times("补助", calculation.given("基数", Money.of(1_000_000)),
                calculation.given("比例", new BigDecimal("0.05")));
        assertThat(calculation.steps().getFirst().sentence()).isEqualTo("基数 1,000,000 元 × 比例 5% = 50,000 元");
    }

    @Test
    void refusesTwoResultsOfOneName() {
        Value one = calculation.given("一", Money.of(1));
        calculation.cutToFen("结果", one);
        assertThatThrownBy(() -> calculation.cutToFen("结果", one)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToReplayNothing() {
        assertThatThrownBy(() -> Step.replay(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
