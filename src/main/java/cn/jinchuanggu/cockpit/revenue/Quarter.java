package cn.jinchuanggu.cockpit.revenue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * A quarter of the calendar year: what revenue is reported by.
 *
 * @param number 1 through 4
 */
public record Quarter(int year, int number) {

    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The last one that is over on this day. */
    public static Quarter lastOver(LocalDate today) {
        return of(of(today).from().minusDays(1));
    }

    public LocalDate from() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** Its last day. */
    public LocalDate through() {
        return YearMonth.of(year, number * MONTHS).atEndOfMonth();
    }

    /** For people, such as {@code 2026 年第 3 季度}. */
    public String label() {
        return year + " 年第 " + number + " 季度";
    }

    /** Whether a report is of exactly this quarter. */
    boolean isOf(RevenueReport report) {
        return report.from().equals(from()) && report.through().equals(through());
    }

    /** Whether a report is of a day of this quarter. */
    boolean touches(RevenueReport report) {
        return !report.from().isAfter(through()) && !report.through().isBefore(from());
    }
}
