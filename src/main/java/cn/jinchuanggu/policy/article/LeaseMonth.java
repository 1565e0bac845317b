package cn.jinchuanggu.policy.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * One month of a lease, counted from its first day: month 1 of a lease from 15 March runs through 14 April.
 *
 * <p>Every month is counted from the first day of the lease and not from the month before, so that a start on the 29th,
 * 30th or 31st does not drift: from 31 January the second month begins on the last day of February and the third on
 * 31 March. Months follow one another without a gap, and no two begin in the same calendar month.
 *
 * @param number  from 1
 * @param from    first day
 * @param through last day
 */
record LeaseMonth(int number, LocalDate from, LocalDate through) {

    /** The month with this number of a lease that begins on {@code start}. */
    static LeaseMonth of(LocalDate start, int number) {
        return new LeaseMonth(number, start.plusMonths(number - 1L), start.plusMonths(number).minusDays(1));
    }

    /** The months that have begun by this day, the last one possibly not over. */
    static List<LeaseMonth> begunBy(LocalDate start, LocalDate day) {
        return Stream.iterate(of(start, 1), month -> !month.from.isAfter(day), month -> of(start, month.number + 1)).toList();
    }

    /** For people, {@code 第1至12、25个月}: numbers that rise, runs of them drawn together. */
    static String label(List<Integer> numbers) {
        StringBuilder label = new StringBuilder("第");
        for (int i = 0; i < numbers.size(); i++) {
            int first = numbers.get(i);
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            label.append(label.length() > 1 ? "、" : "").append(first)
                    .append(numbers.get(i) > first ? "至" + numbers.get(i) : "");
        }
        return label.append("个月").toString();
    }

    /** What names the month within its lease: the calendar month in which it begins. */
    YearMonth key() {
        return YearMonth.from(from);
    }

    int days() {
        return daysThrough(through);
    }

    /** How many of its days there are through this one. */
    int daysThrough(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(from, day) + 1;
    }
}
