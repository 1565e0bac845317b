package cn.jinchuanggu.shared;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Calendar days from {@code from} through {@code through}, both included.
 *
 * @param from    first day
 * @param through last day, or null for "without end"
 */
public record Period(LocalDate from, LocalDate through) {

    public Period {
        Objects.requireNonNull(from, "from");
        if (through != null && through.isBefore(from)) {
            throw new IllegalArgumentException("period ends " + through + " before it begins " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (through == null || !day.isAfter(through));
    }
}
