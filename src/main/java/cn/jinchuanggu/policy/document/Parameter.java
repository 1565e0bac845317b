package cn.jinchuanggu.policy.document;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One value of an article on each of its days.
 *
 * @param name    such as {@code awardRate}
 * @param meaning Chinese meaning
 * @param unit    {@code 元}, {@code 名称} for a list of Chinese names, or the Chinese unit of a number such as {@code 比例}
 * @param clause  anchor of the sentence that states it
 * @param quote   the words of that sentence that state it
 * @param lines   one value for each of several periods that follow one another
 */
public record Parameter(String name, String meaning, String unit, String clause, String quote, List<Line> lines) {

    static final String YUAN = "元";
    static final String NAMES = "名称";

    /**
     * @param days  on which the value holds
     * @param value {@link Money}, {@link BigDecimal} or a list of names, as the unit says
     */
    public record Line(Period days, Object value) {

        /** The value as it stands in the file: digits, or names joined by 、. */
        public String written() {
            return switch (value) {
                case Money money -> money.toString();
                case BigDecimal number -> number.toPlainString();
                case List<?> names -> String.join("、", names.stream().map(String::valueOf).toList());
                default -> throw new IllegalStateException("a value is money, a number or names: " + value);
            };
        }
    }

    public Parameter {
        lines = List.copyOf(lines);
    }

    static Parameter from(Entry entry) {
        String unit = entry.text("unit");
        return new Parameter(
                entry.text("name"), entry.text("meaning"), unit, entry.text("clause"), entry.text("quote"),
                entry.get("series").list().stream()
                        .map(line -> new Line(
                                new Period(line.date("from"), line.find("through").map(Entry::date).orElse(null)),
                                value(unit, line.get("value"))))
                        .toList());
    }

    private static Object value(String unit, Entry entry) {
        return switch (unit) {
            case NAMES -> entry.texts();
            case YUAN -> Money.of(entry.text());
            default -> new BigDecimal(entry.text());
        };
    }

    /** Whether it is an amount or a number, which a sandbox may change. */
    public boolean isNumber() {
        return !unit.equals(NAMES);
    }

    /** The value on a day; {@link IllegalStateException} when there is none. */
    Object on(LocalDate day) {
        for (Line line : lines) {
            if (line.days().contains(day)) {
                return line.value();
            }
        }
        throw new IllegalStateException(name + " has no value for " + day);
    }

    /** The same with another number on the days of {@code period}; the other days keep theirs. */
    Parameter with(Period period, BigDecimal number) {
        Object value = unit.equals(YUAN) ? new Money(number) : number;
        List<Line> changed = new ArrayList<>();
        for (Line line : lines) {
            LocalDate from = line.days().from();
            LocalDate through = line.days().through();
            boolean apart = period.through() != null && period.through().isBefore(from)
                    || through != null && through.isBefore(period.from());
            if (apart) {
                changed.add(line);
                continue;
            }
            if (from.isBefore(period.from())) {
                changed.add(new Line(new Period(from, period.from().minusDays(1)), line.value()));
            }
            boolean endsFirst = period.through() != null && (through == null || period.through().isBefore(through));
            changed.add(new Line(
                    new Period(from.isBefore(period.from()) ? period.from() : from, endsFirst ? period.through() : through),
                    value));
            if (endsFirst) {
                changed.add(new Line(new Period(period.through().plusDays(1), through), line.value()));
            }
        }
        return new Parameter(name, meaning, unit, clause, quote, changed);
    }
}
