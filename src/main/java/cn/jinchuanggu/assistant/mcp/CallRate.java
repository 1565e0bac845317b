package cn.jinchuanggu.assistant.mcp;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many calls one caller may make in a minute of the clock. Counted in this process: with several instances each allows as many.
 * Safe for several threads.
 */
final class CallRate {

    private static final long MINUTE_ms = 60_000;

    private final Clock clock;
    private final ConcurrentHashMap<String, Integer> calls = new ConcurrentHashMap<>();
    private long minute;

    CallRate(Clock clock) {
        this.clock = clock;
    }

    /** Counts a call. @return seconds until the next one is allowed; 0 when this one is */
    int take(String caller, int most) {
        long now = clock.millis();
        forgetBefore(now / MINUTE_ms);
        return calls.merge(caller, 1, Integer::sum) <= most ? 0 : (int) ((MINUTE_ms - now % MINUTE_ms + 999) / 1000);
    }

    private synchronized void forgetBefore(long current) {
        if (current != minute) {
            minute = current;
            calls.clear();
        }
    }
}
