package cn.jinchuanggu.notification.store;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** Moments as the graph gives them back. */
final class Times {

    private Times() {
    }

    /** Null for null. */
    static OffsetDateTime of(Object value) {
        return value instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : (OffsetDateTime) value;
    }
}
