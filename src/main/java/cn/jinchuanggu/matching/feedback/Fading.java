package cn.jinchuanggu.matching.feedback;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How what was said loses weight with time. */
final class Fading {

    /** Any fixed day: only differences count. */
    private static final LocalDate ORIGIN = LocalDate.of(2026, 1, 1);

    private Fading() {
    }

    /** 1 on the day it was said, one half after the half-life, towards 0; a day in the future counts as today. */
    static double left(LocalDate said, LocalDate today, double halfLifeDays) {
        return Math.min(1, growth(said, halfLifeDays) / growth(today, halfLifeDays));
    }

    /** Rises by the factor 2 in each half-life: the sum over several days divided by that of today is the sum of what is left. */
    static double growth(LocalDate day, double halfLifeDays) {
        return Math.pow(2, ChronoUnit.DAYS.between(ORIGIN, day) / halfLifeDays);
    }
}
