package cn.jinchuanggu.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** A program that sends its password with each call signs in once in ten minutes, as the audit trail tells it. Safe for several threads. */
final class RecentCallers {

    private static final long RECENT_ns = Duration.ofMinutes(10).toNanos();
    private static final int MOST = 10_000;

    private final LongSupplier nanoTime;
    private final Map<String, Long> told_ns = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    RecentCallers(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Whether this caller was not told of within ten minutes. */
    synchronized boolean isNew(String caller) {
        long now_ns = nanoTime.getAsLong();
        Long before_ns = told_ns.get(caller);
        if (before_ns != null && now_ns - before_ns < RECENT_ns) {
            return false;
        }
        told_ns.remove(caller);
        told_ns.put(caller, now_ns);
        return true;
    }
}
