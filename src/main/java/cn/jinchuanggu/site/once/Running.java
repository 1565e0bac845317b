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
    boolean enter(String id) throws InterruptedException {
        CountDownLatch own = new CountDownLatch(1);
        long end = System.nanoTime() + patience.toNanos();
        for (CountDownLatch other = running.putIfAbsent(id, own); other != null; other = running.putIfAbsent(id, own)) {
            if (!other.await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
        return true;
    }

    void leave(String id) {
        running.remove(id).countDown();
    }
}
