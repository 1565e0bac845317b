package cn.jinchuanggu.notification;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;

/** How often somebody wants e-mail; what came in between is collected into one. */
public enum Rhythm {
    AT_ONCE("立即"),
    DAILY("每天"),
    /** On Mondays. */
    WEEKLY("每周一");

    private final String label;

    Rhythm(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /**
     * When what happens now is sent.
     *
     * @param hour hour of the day at which collected mail goes out, in the zone of {@code now}
     */
    public OffsetDateTime next(OffsetDateTime now, int hour) {
        OffsetDateTime today = now.withHour(hour).withMinute(0).withSecond(0).withNano(0);
        return switch (this) {
            case AT_ONCE -> now;
            case DAILY -> today.isAfter(now) ? today : today.plusDays(1);
            case WEEKLY -> {
                OffsetDateTime monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                yield monday.isAfter(now) ? monday : monday.plusWeeks(1);
            }
        };
    }
}
