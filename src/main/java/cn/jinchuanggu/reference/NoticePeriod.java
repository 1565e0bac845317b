package cn.jinchuanggu.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days of a public notice by 民法典 §§200–203: natural days, the day of publication not counted. From the day of an objection
 * until the day it is decided the days stand still.
 *
 * @param days         how many it has to run
 * @param stoppedDays  how many days it stood still, for objections that are decided
 * @param stoppedSince day of the first objection that is not decided; null for none
 */
public record NoticePeriod(LocalDate published, int days, long stoppedDays, LocalDate stoppedSince) {

    /** A notice published on this day, without objections. */
    public static NoticePeriod of(LocalDate published, int days) {
        return new NoticePeriod(published, days, 0, null);
    }

    /** With an objection on this day. */
    public NoticePeriod stop(LocalDate day) {
        return stoppedSince != null ? this : new NoticePeriod(published, days, stoppedDays, day);
    }

    /** With all objections decided on this day. */
    public NoticePeriod resume(LocalDate day) {
        return stoppedSince == null ? this : new NoticePeriod(published, days, stoppedDays + ChronoUnit.DAYS.between(stoppedSince, day), null);
    }

    public boolean isStopped() {
        return stoppedSince != null;
    }

    /** The first day that counts. */
    public LocalDate from() {
        return published.plusDays(1);
    }

    /** The last day counted; moves with today while an objection is open. */
    public LocalDate through(LocalDate today) {
        return published.plusDays(days + (isStopped() ? resume(today).stoppedDays() : stoppedDays));
    }

    /**
     * The last day by 民法典 §203: when the last day counted is a day off, the next day that is worked. 法定休假日 is read with
     * weekends, as the courts did (民通意见 §198); that makes a notice longer, never shorter.
     *
     * @return empty when it depends on a year whose holidays are not known
     */
    public Optional<LocalDate> findLastDay(LocalDate today, Holidays holidays) {
        return holidays.findWorkday(through(today));
    }
}
