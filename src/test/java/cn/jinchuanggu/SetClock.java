package cn.jinchuanggu;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Stands at ten in the morning of the day that a test sets. */
public final class SetClock extends Clock {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private volatile Instant now;

    public SetClock(String day) {
        set(day);
    }

    /** @param day ISO 8601 */
    public void set(String day) {
        now = LocalDate.parse(day).atTime(10, 0).atZone(CHANGZHI).toInstant();
    }

    /** @param instant ISO 8601, with its zone */
    public void setInstant(String instant) {
        now = Instant.parse(instant);
    }

    public void pass(int days) {
        pass(Duration.ofDays(days));
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return CHANGZHI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
