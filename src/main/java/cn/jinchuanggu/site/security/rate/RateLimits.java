package cn.jinchuanggu.site.security.rate;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Counts what callers ask. Kept in this process: with several instances each allows as much. Who has been quiet long enough to have
 * the whole allowance back is forgotten, so that many addresses take no memory for ever.
 */
@Component
@EnableConfigurationProperties(RateSettings.class)
public class RateLimits {

    private static final int MOST_KEPT = 10_000;

    private record Key(Purpose purpose, String caller) {
    }

    private final RateSettings settings;
    private final ConcurrentHashMap<Key, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimits(RateSettings settings) {
        this.settings = settings;
    }

    /** Counts a request. @return seconds until the next one is allowed, rounded up; 0 when this one is */
    int take(Purpose purpose, String caller) {
        if (!settings.enabled()) {
            return 0;
        }
        if (buckets.size() >= MOST_KEPT) {
            buckets.entrySet().removeIf(e -> e.getValue().getAvailableTokens() >= settings.of(e.getKey().purpose()).atOnce());
        }
        ConsumptionProbe probe = buckets.computeIfAbsent(new Key(purpose, caller), key -> settings.of(purpose).bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : (int) TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill() + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    /** How much one caller may ask for this purpose. */
    Allowance allowance(Purpose purpose) {
        return settings.of(purpose);
    }
}
