package cn.jinchuanggu.cockpit;

import java.time.LocalDate;

/**
 * Which records a figure is made of. Real and illustrative ones are never added up, so there is no scope of both.
 *
 * @param illustrative the invented ones of the demonstration, or the real ones
 * @param day          counted is what was the case on this day
 */
public record Scope(boolean illustrative, LocalDate day) {

    /** The same, but no later than this day. */
    public Scope until(LocalDate last) {
        return day.isAfter(last) ? new Scope(illustrative, last) : this;
    }
}
