package cn.jinchuanggu.supermarket.order;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a service is done for a customer: a day and a part of it. */
public record SlotTime(LocalDate day, DayPart part) implements Comparable<SlotTime> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ /]*(\\S*)");

    /** As {@link #text()} writes it, or with the Chinese word, or a day alone, which is all of it; empty for anything else. */
    public static Optional<SlotTime> find(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(parts.group(1));
            return (parts.group(2).isEmpty() ? Optional.of(DayPart.ALL_DAY) : DayPart.find(parts.group(2))).map(part -> new SlotTime(day, part));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty(); // 2026-02-30 is no day; the caller says what is accepted
        }
    }

    /** For programs, such as {@code 2026-12-01/MORNING}. */
    public String text() {
        return day + "/" + part.name();
    }

    /** For people, such as {@code 2026-12-01 上午}. */
    public String display() {
        return day + " " + part.label();
    }

    @Override
    public int compareTo(SlotTime other) {
        return day.equals(other.day) ? part.compareTo(other.part) : day.compareTo(other.day);
    }
}
