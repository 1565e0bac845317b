package cn.jinchuanggu.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long is waited between attempts to send something: longer and longer, for nearly three days. */
public final class Pauses {

    /** After the first failure; none is shorter. */
    public static final Duration SHORTEST = Duration.ofMinutes(1);

    private static final List<Duration> PAUSES = List.of(SHORTEST, Duration.ofMinutes(5), Duration.ofMinutes(20),
            Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12), Duration.ofHours(24), Duration.ofHours(24));

    private Pauses() {
    }

    /** @param attempts how often it was tried, from 1 @return empty when it is given up */
    public static Optional<Duration> after(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}
