package cn.jinchuanggu.site.state;

import cn.jinchuanggu.site.state.store.CountStore;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How much of everything there is, read from the graph at most twice a minute and only when somebody asks: a monitor that asks
 * often costs nothing more. While the graph is away the last counts stand, and {@link #age} tells how old they are.
 */
@Component
public class Counts {

    private static final Logger log = LoggerFactory.getLogger(Counts.class);
    private static final Duration KEPT = Duration.ofSeconds(30);

    /**
     * What is counted.
     *
     * @param what such as {@code claims}
     * @param part such as a state; empty for all
     */
    public record Key(String what, String part) {
    }

    private final Supplier<Map<Key, Long>> source;
    private final LongSupplier nanoTime;
    private Map<Key, Long> known = Map.of();
    private long triedAt_ns;
    private long readAt_ns;
    private boolean failing;

    @Autowired
    Counts(CountStore store) {
        this(store::read, System::nanoTime);
    }

    /** @param nanoTime a clock that never goes back */
    Counts(Supplier<Map<Key, Long>> source, LongSupplier nanoTime) {
        this.source = source;
        this.nanoTime = nanoTime;
        this.readAt_ns = nanoTime.getAsLong();
        this.triedAt_ns = readAt_ns - KEPT.toNanos();
    }

    /** One count; 0 for what there is none of. */
    long get(String what, String part) {
        return now().getOrDefault(new Key(what, part), 0L);
    }

    /** The counts of one thing by its parts, in the order of their names. */
    Map<String, Long> parts(String what) {
        Map<String, Long> parts = new TreeMap<>();
        now().forEach((key, number) -> {
            if (key.what().equals(what)) {
                parts.put(key.part(), number);
            }
        });
        return parts;
    }

    /** How long ago the counts were read. */
    synchronized Duration age() {
        return Duration.ofNanos(nanoTime.getAsLong() - readAt_ns);
    }

    private synchronized Map<Key, Long> now() {
        long now = nanoTime.getAsLong();
        if (now - triedAt_ns >= KEPT.toNanos()) {
            triedAt_ns = now;
            try {
                known = source.get();
                readAt_ns = now;
                failing = false;
            } catch (RuntimeException e) {
                if (!failing) {
                    log.warn("The counts of the monitor cannot be read and stand as they were: {}", e.toString());
                }
                failing = true;
            }
        }
        return known;
    }
}
