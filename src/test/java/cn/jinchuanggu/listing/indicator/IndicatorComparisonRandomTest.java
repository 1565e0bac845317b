package cn.jinchuanggu.listing.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.indicator.Verdict.Outcome;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The verdict against the plainest check there is: try the numbers one by one. */
class IndicatorComparisonRandomTest {

    private static final String[] OPERATORS = {"≥", "≤", ">", "<"};

    @Test
    void metMeansThatEveryOfferedValueIsAllowed() {
        for (long seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            Indicator wanted = bounded(random);
            Indicator offered = random.nextBoolean() ? bounded(random) : range(random);
            Verdict verdict = IndicatorComparison.compare(wanted, List.of(offered));

            boolean all = true;
            boolean any = false;
            for (double v = 0; v <= 4_000; v += 2.5) {
                if (allows(offered, v)) {
                    all &= allows(wanted, v);
                    any |= allows(wanted, v);
                }
            }
            String about = "seed " + seed + ": " + verdict.sentence();
            assertThat(verdict.outcome() == Outcome.MET).as(about).isEqualTo(all);
            if (!any) {
                assertThat(verdict.outcome()).as(about).isEqualTo(Outcome.UNMET);
            }
        }
    }

    @Test
    void theUnitDoesNotChangeTheVerdict() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int kilos = 60 * (1 + random.nextInt(50));
            String wanted = "处理量" + OPERATORS[random.nextInt(4)] + (1 + random.nextInt(50)) + "kg/min";
            String perMinute = "处理量" + kilos / 60 + "kg/min";
            String perHour = "处理量" + kilos / 1000.0 + "t/h";

            assertThat(judge(wanted, perHour)).as("seed %d: %s, %s", seed, wanted, perHour).isEqualTo(judge(wanted, perMinute));
        }
    }

    private static Outcome judge(String wanted, String offered) {
        return IndicatorComparison.compare(IndicatorReader.read(wanted).getFirst(), IndicatorReader.read(offered)).outcome();
    }

    private static Indicator bounded(Random random) {
        return IndicatorReader.read("处理量" + OPERATORS[random.nextInt(4)] + 10 * (1 + random.nextInt(20)) + "t/h").getFirst();
    }

    private static Indicator range(Random random) {
        int low = 10 * (1 + random.nextInt(20));
        return IndicatorReader.read("处理量" + low + "-" + (low + 10 * (1 + random.nextInt(10))) + "t/h").getFirst();
    }

    private static boolean allows(Indicator i, double value) {
        boolean above = i.lower() == null || value > i.lower().doubleValue()
                || value == i.lower().doubleValue() && i.operator() != Operator.MORE_THAN;
        boolean below = i.upper() == null || value < i.upper().doubleValue()
                || value == i.upper().doubleValue() && i.operator() != Operator.LESS_THAN;
        return above && below;
    }
}
