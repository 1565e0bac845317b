package cn.jinchuanggu.assistant.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.SetClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallRateTest {

    private final SetClock clock = new SetClock("2026-11-26");
    private final CallRate rate = new CallRate(clock);

    @Test
    void theCallAfterTheLastWaitsForTheNextMinuteAndOthersDoNot() {
        clock.pass(Duration.ofSeconds(20));
        assertThat(rate.take("a", 2)).isZero();
        assertThat(rate.take("a", 2)).isZero();
        assertThat(rate.take("a", 2)).isEqualTo(40);
        assertThat(rate.take("b", 2)).isZero();
        clock.pass(Duration.ofSeconds(40));
        assertThat(rate.take("a", 2)).isZero();
    }
}
