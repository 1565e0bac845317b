package cn.jinchuanggu.backup;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the daily backup at its time; one that was missed because the platform did not run is made up for, once there was a first. */
@Component
class DailyBackup {

    private static final Logger log = LoggerFactory.getLogger(DailyBackup.class);
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Backups backups;
    private final BackupSettings settings;
    private final Clock clock;
    private LocalDateTime done;

    DailyBackup(Backups backups, BackupSettings settings, Clock clock) {
        this.backups = backups;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void round() {
        settings.findDailyAt().ifPresent(this::round);
    }

    private void round(LocalTime at) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(CHANGZHI));
        if (done == null) {
            done = backups.findLastDaily().orElse(now);
        }
        if (isDue(done, at, now)) {
            // before it is made: one that fails is told and tried again the next day, not every half minute
            done = now;
            try {
                backups.makeDaily();
            } catch (RuntimeException e) {
                log.error("The daily backup was not made: {}", e.toString());
            }
        }
    }

    /** Whether the time of day came since the last one. */
    static boolean isDue(LocalDateTime last, LocalTime at, LocalDateTime now) {
        LocalDateTime today = now.toLocalDate().atTime(at);
        LocalDateTime latest = now.isBefore(today) ? today.minusDays(1) : today;
        return last.isBefore(latest);
    }
}
