package cn.jinchuanggu.window;

import java.util.List;
import java.util.Optional;

/**
 * What came of a promise, over a year or a month.
 *
 * @param month  such as {@code 2026-11}; empty for the whole year
 * @param count  how many are measured; what is still under way and in time, and what depends on an unknown year, is not
 * @param kept   how many of them kept it
 * @param median minutes or points in the middle; empty when nothing has a value
 */
public record Figure(Optional<String> month, long count, long kept, Optional<Double> median) {

    /** Where nothing is measured. */
    public static final Figure NOTHING = new Figure(Optional.empty(), 0, 0, Optional.empty());

    /** Share kept, from 0 to 1; empty when nothing is measured. */
    public Optional<Double> share() {
        return count == 0 ? Optional.empty() : Optional.of((double) kept / count);
    }

    /** A measure over a year and by its months, the latest first. */
    public record Year(Measure measure, Figure all, List<Figure> months) {

        public Year {
            months = List.copyOf(months);
        }
    }
}
