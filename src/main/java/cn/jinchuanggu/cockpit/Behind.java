package cn.jinchuanggu.cockpit;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Which of the records behind a figure are asked for.
 *
 * @param part key of the only part; empty for all
 * @param came the only month in which they came; empty for all, also those without a day
 */
public record Behind(Optional<String> part, Optional<YearMonth> came) {

    /** All records. */
    public static final Behind ALL = new Behind(Optional.empty(), Optional.empty());

    boolean fits(Tally.Cell cell) {
        return part.map(cell.part()::equals).orElse(true) && came.map(m -> cell.month().filter(m::equals).isPresent()).orElse(true);
    }
}
