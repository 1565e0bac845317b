package cn.jinchuanggu.cockpit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.cockpit.Behind;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which records an address asks for, and on which day. */
class CockpitAddressTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

    @ParameterizedTest
    @CsvSource({"2027-01,2027-01-15", "2026-12,2026-12-31", "2024-11,2024-11-30", ",2027-01-15"})
    void aMonthIsCountedOnItsLastDayThatIsNotInTheFuture(String month, LocalDate day) {
        assertThat(read(month == null ? Map.of() : Map.of("month", month), true).scope().day()).isEqualTo(day);
    }

    @Test
    void realRecordsAreShownUnlessThereAreNone() {
        assertThat(read(Map.of(), true)).satisfies(a -> assertThat(a.illustrative()).isFalse()).satisfies(a -> assertThat(a.fallback()).isFalse());
        assertThat(read(Map.of(), false)).satisfies(a -> assertThat(a.illustrative()).isTrue()).satisfies(a -> assertThat(a.fallback()).isTrue());
        assertThat(read(Map.of("show", "real"), false).illustrative()).as("who asks for real ones gets them, be there none").isFalse();
        assertThat(read(Map.of("show", "demo"), true)).satisfies(a -> assertThat(a.fallback()).isFalse());
    }

    @Test
    void whatMeansNothingIsToldAllAtOnce() {
        assertThatThrownBy(() -> read(Map.of("show", "both", "month", "2027-02", "came", "2026-13"), true)).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems()).extracting(Problem::field).containsExactly("show", "month", "came"));
        assertThatThrownBy(() -> read(Map.of("month", "2024-10"), true)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> read(Map.of("month", "March"), true)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void recordsAreNarrowedByPartAndMonth() {
        assertThat(read(Map.of("part", "art-09", "came", "1999-03"), true).behind()).isEqualTo(new Behind(Optional.of("art-09"), Optional.of(YearMonth.of(1999, 3))));
        assertThat(read(Map.of("part", " ", "came", ""), true).behind()).isEqualTo(Behind.ALL);
    }

    @Test
    void anAddressKeepsTheChoice() {
        assertThat(read(Map.of("show", "demo", "month", "2026-03"), true).to("/cockpit/figures/areas", "part", "起步 区"))
                .isEqualTo("/cockpit/figures/areas?show=demo&month=2026-03&part=%E8%B5%B7%E6%AD%A5%20%E5%8C%BA");
    }

    private static CockpitAddress read(Map<String, String> address, boolean anyReal) {
        return CockpitAddress.of(address, TODAY, () -> anyReal);
    }
}
