package cn.jinchuanggu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar of days off, and the last day of a notice by it. */
class HolidaysTest {

    /** 全国年节及纪念日放假办法 (2024): 13 days a year for everybody, whatever is moved around them. */
    private static final int STATUTORY_DAYS = 13;

    private final Holidays holidays = Holidays.load();

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void weekdaysOffLessWeekendsWorkedAreTheDaysOfTheLaw(int year) {
        int off = 0;
        for (LocalDate day = Year.of(year).atDay(1); day.getYear() == year; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean worked = holidays.findWorkday(day).filter(day::equals).isPresent();
            off += weekend && worked ? -1 : !weekend && !worked ? 1 : 0;
        }
        assertThat(off).isEqualTo(STATUTORY_DAYS);
        assertThat(holidays.findDocument(year)).hasValueSatisfying(document -> assertThat(document).startsWith("国办发明电〔" + (year - 1) + "〕"));
    }

    @Test
    void aYearWithoutItsDocumentIsUnknown() {
        assertThat(holidays.findDocument(2027)).isEmpty();
        assertThat(holidays.findWorkday(LocalDate.of(2027, 3, 2))).isEmpty();
        assertThat(holidays.findWorkday(LocalDate.of(2024, 12, 31))).isEmpty();
    }

    /** Fifteen days: the day of publication is not counted, a last day off moves to the next day worked (民法典 §§201, 203). */
    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource({
            "2026-03-02, 2026-03-17, the worked example of a deal",
            "2026-03-06, 2026-03-23, a Saturday moves to Monday",
            "2026-01-30, 2026-02-14, a Saturday that is worked before 春节 stays",
            "2026-02-03, 2026-02-24, a day in 春节 moves behind it",
            "2026-02-13, 2026-02-28, a Saturday that is worked after 春节 stays",
            "2026-03-21, 2026-04-07, a Sunday in 清明节 moves behind it",
            "2026-09-10, 2026-09-28, a day in 中秋节 moves behind the weekend",
            "2026-09-17, 2026-10-08, a day in 国庆节 moves behind it",
            "2026-09-25, 2026-10-10, a Saturday that is worked after 国庆节 stays",
            "2025-01-15, 2025-02-05, 春节 of 2025",
            "2025-09-20, 2025-10-09, 国庆节 and 中秋节 of 2025",
            "2026-12-11, 2026-12-28, the last weekend of a known year",
            "2025-12-18, 2026-01-04, from one year into the next: a Sunday that is worked"})
    void theLastDayOfANotice(LocalDate published, LocalDate last, String why) {
        assertThat(NoticePeriod.of(published, 15).findLastDay(published, holidays)).as(why).contains(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-17", "2026-12-20", "2027-02-01"})
    void aLastDayInAnUnknownYearIsNotGuessed(LocalDate published) {
        assertThat(NoticePeriod.of(published, 15).findLastDay(published, holidays)).isEmpty();
    }

    @Test
    void theDaysStandStillWhileAnObjectionIsOpen() {
        LocalDate published = LocalDate.of(2026, 3, 2);
        NoticePeriod stopped = NoticePeriod.of(published, 15).stop(LocalDate.of(2026, 3, 10)).stop(LocalDate.of(2026, 3, 11));
        assertThat(stopped.isStopped()).isTrue();
        assertThat(stopped.through(LocalDate.of(2026, 3, 12))).isEqualTo("2026-03-19");
        assertThat(stopped.through(LocalDate.of(2026, 3, 30))).isEqualTo("2026-04-06");

        NoticePeriod resumed = stopped.resume(LocalDate.of(2026, 3, 13));
        assertThat(resumed.isStopped()).isFalse();
        assertThat(resumed.through(LocalDate.of(2026, 12, 31))).isEqualTo("2026-03-20");
        assertThat(resumed.stop(LocalDate.of(2026, 3, 16)).resume(LocalDate.of(2026, 3, 17)).findLastDay(published, holidays)).contains(LocalDate.of(2026, 3, 23));
        assertThat(resumed.resume(LocalDate.of(2026, 3, 31))).isEqualTo(resumed);
    }
}
