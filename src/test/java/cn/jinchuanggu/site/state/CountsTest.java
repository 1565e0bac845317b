package cn.jinchuanggu.site.state;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.site.state.Counts.Key;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A monitor that asks often does not make the graph count often, and one that asks while the graph is away gets an answer. */
class CountsTest {

    private static final long SECOND_ns = 1_000_000_000L;

    private final AtomicLong now_ns = new AtomicLong(5);
    private final AtomicInteger read = new AtomicInteger();
    private boolean away;
    private final Counts counts = new Counts(() -> {
        if (away) {
            throw new IllegalStateException("the graph is away");
        }
        return Map.of(new Key("claims", "PAID"), (long) read.incrementAndGet());
    }, now_ns::get);

    @Test
    void theGraphCountsAtMostTwiceAMinute() {
        for (int i = 0; i < 29; i++) {
            assertThat(counts.get("claims", "PAID")).isEqualTo(1);
            now_ns.addAndGet(SECOND_ns);
        }
        now_ns.addAndGet(SECOND_ns);
        assertThat(counts.get("claims", "PAID")).isEqualTo(2);
        assertThat(counts.get("claims", "DRAFT")).as("none").isZero();
    }

    @Test
    void theLastCountsStandWhileTheGraphIsAwayAndTheirAgeTellsSo() {
        counts.get("claims", "PAID");
        away = true;
        now_ns.addAndGet(60 * SECOND_ns);
        assertThat(counts.parts("claims")).isEqualTo(Map.of("PAID", 1L));
        assertThat(counts.age()).hasSeconds(60);
    }
}
