package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RightOfWayTest {

    private final RightOfWay people = new RightOfWay(2, Duration.ofSeconds(60));

    @Test
    void workGoesOnWhileAProcessorIsLeftOver() {
        people.begin();
        people.giveWay();
    }

    @Test
    void workWaitsForARequestToEnd() throws Exception {
        people.begin();
        people.begin();
        CompletableFuture<Void> work = CompletableFuture.runAsync(people::giveWay);
        assertThat(work).isNotCompleted();
        people.end();
        work.get(10, TimeUnit.SECONDS);
    }

    @Test
    void workIsHeldBackForAMomentAtTheMost() {
        var brief = new RightOfWay(1, Duration.ofMillis(20));
        brief.begin();
        long from_ns = System.nanoTime();
        brief.giveWay();
        assertThat(System.nanoTime() - from_ns).isGreaterThanOrEqualTo(Duration.ofMillis(19).toNanos());
    }

    @Test
    void whoIsInterruptedStaysSo() {
        people.begin();
        people.begin();
        Thread.currentThread().interrupt();
        people.giveWay();
        assertThat(Thread.interrupted()).isTrue();
    }
}
