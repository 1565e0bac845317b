package cn.jinchuanggu.collaboration.bridge;

import cn.jinchuanggu.graph.WalkableTie;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a tie is worth for an introduction: three factors, each in (0,1], that are multiplied.
 *
 * @param trust   of its kind, see {@link WalkableTie}
 * @param recency how much of it is left today, see {@link #recency}
 * @param grade   of who says so, see {@link #grade}
 */
public record Worth(double trust, double recency, double grade) {

    /** After so many years an encounter counts half. A judgement, not a measurement. */
    public static final int HALF_LIFE_YEARS = 5;
    /** What is left of an encounter however long ago it was. */
    public static final double LEAST_RECENCY = 0.2;
    /** For an encounter of which nobody says when it was. */
    public static final double UNKNOWN_DATE = 0.5;

    private static final double DAYS_A_YEAR = 365.25;
    private static final int MONTH_LENGTH = 7;
    private static final int YEAR_LENGTH = 4;
    /** Something that happened once and fades; every other tie lasts until somebody takes it out of the graph. */
    private static final Set<WalkableTie> ENCOUNTERS = EnumSet.of(WalkableTie.CONTRACTED_WITH, WalkableTie.COOPERATES_WITH, WalkableTie.CO_BUILT,
            WalkableTie.FOUNDED, WalkableTie.SERVED, WalkableTie.INVESTED_IN, WalkableTie.INVENTED);

    /**
     * @param since  ISO 8601 day, month or year; what is no date counts as not stated
     * @param source key of the source, as stored
     * @param grade  of the source; null when it has none
     */
    static Worth of(WalkableTie tie, String since, String source, String grade, LocalDate today) {
        return new Worth(tie.trust(), recency(tie, since, today), grade(source, grade));
    }

    /** The product. */
    public double strength() {
        return trust * recency * grade;
    }

    /** As a cost that a search can add up. */
    long cost() {
        return WalkableTie.cost(strength());
    }

    /** Whether it fades. */
    static boolean fades(WalkableTie tie) {
        return ENCOUNTERS.contains(tie);
    }

    /** 1 for what lasts; an encounter halves every {@value #HALF_LIFE_YEARS} years, from its first possible day. */
    static double recency(WalkableTie tie, String since, LocalDate today) {
        if (!fades(tie)) {
            return 1;
        }
        return firstDay(since).map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today)) / DAYS_A_YEAR)
                .map(years -> Math.max(LEAST_RECENCY, Math.pow(0.5, years / HALF_LIFE_YEARS))).orElse(UNKNOWN_DATE);
    }

    /** A official 1, B press 0.9, C reprint 0.75; what users entered 0.85, invented data 1 among themselves, anything else 0.6. */
    static double grade(String source, String grade) {
        if (source == null) {
            return 0.6;
        }
        if (source.equals("illustrative")) {
            return 1;
        }
        if (source.startsWith("entered")) {
            return 0.85;
        }
        return switch (grade == null ? "" : grade) {
            case "A" -> 1;
            case "B" -> 0.9;
            case "C" -> 0.75;
            default -> 0.6;
        };
    }

    static Optional<LocalDate> firstDay(String since) {
        try {
            return Optional.ofNullable(since).map(s -> switch (s.length()) {
                case YEAR_LENGTH -> Year.parse(s).atDay(1);
                case MONTH_LENGTH -> YearMonth.parse(s).atDay(1);
                default -> LocalDate.parse(s);
            });
        } catch (DateTimeException e) {
            return Optional.empty(); // 未注明 and the like: the page shows it as it is written
        }
    }
}
