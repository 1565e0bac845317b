package cn.jinchuanggu.site.security.rate;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * How much one caller may ask for one purpose.
 *
 * @param atOnce    requests that a caller may make at once after a quiet time
 * @param perMinute requests a minute that may go on for ever
 */
public record Allowance(@Min(1) int atOnce, @Min(1) int perMinute) {

    /** A bucket that runs on monotonic time, so that a clock that is set changes nothing. */
    Bucket bucket() {
        return Bucket.builder().withNanosecondPrecision()
                .addLimit(Bandwidth.builder().capacity(atOnce).refillGreedy(perMinute, Duration.ofMinutes(1)).build()).build();
    }
}
