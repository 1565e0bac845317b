package cn.jinchuanggu.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownPointsTest {

    @Test
    void roundsEachNumberAloneWhereThatAlreadyAddsUp() {
        ShownPoints shown = ShownPoints.of(List.of(20.0, 10.5, -4.0));

        assertThat(shown.tenths()).containsExactly(200L, 105L, -40L);
        assertThat(shown.total()).isEqualTo(265);
    }

    @Test
    void givesTheTenthThatIsLeftOverToTheOneThatLostMost() {
        ShownPoints shown = ShownPoints.of(List.of(10.04, 10.08, 10.02));

        assertThat(shown.total()).isEqualTo(301);
        assertThat(shown.tenths()).containsExactly(100L, 101L, 100L);
    }

    @Test
    void alwaysAddsUpAndNeverMovesANumberByATenth() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<Double> points = IntStream.range(0, random.nextInt(14)).mapToObj(i -> random.nextDouble() * 60 - 15).toList();

            ShownPoints shown = ShownPoints.of(points);

            assertThat(shown.tenths().stream().mapToLong(Long::longValue).sum()).as("seed %d, %s", seed, points).isEqualTo(shown.total());
            for (int i = 0; i < points.size(); i++) {
                assertThat(Math.abs(shown.tenths().get(i) - points.get(i) * 10)).as("seed %d, %s", seed, points).isLessThan(1.0 + 1e-9);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"123,+12.3", "-40,−4.0", "-3,−0.3", "0,+0.0", "9,+0.9"})
    void showsTheSignAndOneDecimal(long tenths, String shown) {
        assertThat(ShownPoints.signed(tenths)).isEqualTo(shown);
    }
}
