package cn.jinchuanggu.shared;

import java.time.Clock;
import java.time.ZoneId;

/** The only place where the time of the machine is read; everything else is given a clock. */
public final class WallClock {

    private WallClock() {
    }

    /** The time of this machine, with the days of Asia/Shanghai. */
    public static Clock changzhi() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
