package cn.jinchuanggu.graph;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** Moments as the graph gives them back: with a zone when they were stored with one, else with an offset. */
public final class StoredTime {

    private StoredTime() {
    }

    /** Null for null. */
    public static OffsetDateTime of(Object value) {
        return value instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : (OffsetDateTime) value;
    }
}
