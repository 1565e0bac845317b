package cn.jinchuanggu;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock of Changzhi that stands still until the test moves it. */
public final class MovableClock extends Clock {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private Instant now;

    public MovableClock(Instant start) {
        this.now = start;
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Puts it to another moment, earlier ones too. */
    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return CHANGZHI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
