package cn.jinchuanggu.site.desk;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * When a clock runs out, in words.
 *
 * @param key    end of the message key {@code due.*}
 * @param number of days or hours, for the message
 * @param at     as {@code 2026-11-26 18:00}
 */
public record Due(String key, long number, String at) {

    private static final int HOURS_OF_A_DAY = 24;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** @param now in the same zone */
    static Due of(OffsetDateTime due, OffsetDateTime now) {
        String at = due.format(MINUTE);
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), due.toLocalDate());
        long hours = Math.abs(Duration.between(now, due).toHours());
        if (due.isBefore(now)) {
            return hours < HOURS_OF_A_DAY ? new Due("overHours", Math.max(1, hours), at) : new Due("overDays", hours / HOURS_OF_A_DAY, at);
        }
        if (days > 1) {
            return new Due("days", days, at);
        }
        return days == 1 ? new Due("tomorrow", 1, at) : new Due("hours", Math.max(1, hours), at);
    }

    /** Whether it has run out. */
    public boolean isOver() {
        return key.startsWith("over");
    }

    /** Whether it runs out today or tomorrow. */
    public boolean isNear() {
        return key.equals("hours") || key.equals("tomorrow");
    }
}
