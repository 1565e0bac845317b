package cn.jinchuanggu.site.once;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunningTest {

    @Test
    void whoIsToldToGoOnIsAloneAndNobodyIsForgotten() {
        Running running = new Running(Duration.ofSeconds(20));
        AtomicInteger inside = new AtomicInteger();
        List<Callable<Boolean>> clicks = IntStream.range(0, 200).<Callable<Boolean>>mapToObj(i -> () -> {
            boolean entered = running.enter("same");
            boolean alone = inside.incrementAndGet() == 1;
            inside.decrementAndGet();
            running.leave("same");
            return entered && alone;
        }).toList();
        assertThat(AtOnce.run(clicks)).hasSize(200).containsOnly(true);
    }

    @Test
    void whoWaitsTooLongIsToldSo() throws InterruptedException {
        Running running = new Running(Duration.ofMillis(50));
        assertThat(running.enter("long")).isTrue();
        assertThat(running.enter("long")).isFalse();
        assertThat(running.enter("other")).isTrue();
        running.leave("long");
        assertThat(running.enter("long")).isTrue();
    }
}
