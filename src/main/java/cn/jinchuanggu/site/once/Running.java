package cn.jinchuanggu.site.once;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Which keyed requests this process is answering: a second click waits for the answer to the first one. */
final class Running {

    private final Map<String, CountDownLatch> running = new ConcurrentHashMap<>();
    private final Duration patience;

    Running(Duration patience) {
        this.patience = patience;
    }

    /** @return false when the same request is still being answered after the patience; else {@link #leave} must follow */
    boolean enter(String id) {
        CountDownLatch own = new CountDownLatch(1);
        long end = System.nanoTime() + patience.toNanos();
        try {
            CountDownLatch other = running.putIfAbsent(id, own);
            while (other != null && other.await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                other = running.putIfAbsent(id, own);
            }
            return other == null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the platform ends
            return false;
        }
    }

    void leave(String id) {
        running.remove(id).countDown();
    }
}
