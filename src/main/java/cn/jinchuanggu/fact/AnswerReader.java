package cn.jinchuanggu.fact;

import cn.jinchuanggu.shared.CreditCode;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one single answer. Empty means "cannot be accepted"; nothing is guessed and nothing is rounded.
 */
public final class AnswerReader {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})"
            + "|\\.(\\d{1,2})\\.(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;
    private static final Pattern CONTRACT_NUMBER = Pattern.compile("\\d{14}|\\d{16}");
    private static final int LONGEST_TEXT = 200;
    private static final int LARGEST_COUNT = 1000;
    private static final BigDecimal LARGEST_AREA = new BigDecimal("10000000");
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("1000000000000");

    private AnswerReader() {}

    static Optional<?> read(Question question, Object given) {
        return switch (question.type()) {
            case MONEY -> number(given).flatMap(AnswerReader::money);
            case AREA -> number(given).flatMap(AnswerReader::area);
            case CREDIT_CODE -> string(given).map(WrittenNumber::plain).flatMap(CreditCode::find).map(CreditCode::text);
            case CONTRACT_NUMBER -> contractNumber(given);
            case DATE -> given instanceof LocalDate day ? inReach(day) : string(given).flatMap(AnswerReader::date);
            case YEAR -> year(given);
            case INTEGER -> number(given).flatMap(AnswerReader::count);
            case BOOLEAN -> given instanceof Boolean ? Optional.of(given) : string(given).flatMap(YesOrNo::read);
            case CHOICE -> string(given).map(String::strip).flatMap(question::findChoice).map(Choice::code);
            case TEXT -> string(given).map(String::strip).filter(AnswerReader::isPlainText);
            case CHOICES, LIST -> throw new IllegalArgumentException(question.key() + " is not a single answer");
        };
    }

    private static Optional<String> string(Object given) {
        return given instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** A finite number; binary fractions are taken at their shortest decimal form. */
    private static Optional<BigDecimal> number(Object given) {
        return switch (given) {
            case BigDecimal d -> Optional.of(d);
            case BigInteger i -> Optional.of(new BigDecimal(i));
            case Integer i -> Optional.of(BigDecimal.valueOf(i));
            case Long l -> Optional.of(BigDecimal.valueOf(l));
            case Double d when Double.isFinite(d) -> Optional.of(BigDecimal.valueOf(d));
            case String text -> WrittenNumber.read(text);
            default -> Optional.empty();
        };
    }

    private static Optional<Money> money(BigDecimal amount) {
        return isInRange(amount, BigDecimal.ZERO, LARGEST_AMOUNT) && amount.stripTrailingZeros().scale() <= 2
                ? Optional.of(new Money(amount))
                : Optional.empty();
    }

    private static Optional<BigDecimal> area(BigDecimal number) {
        return number.signum() > 0 && isInRange(number, BigDecimal.ZERO, LARGEST_AREA) && number.stripTrailingZeros().scale() <= 2
                ? Optional.of(number)
                : Optional.empty();
    }

    /** Text, or a whole number as JSON may hold it; neither beginning zeros nor a check digit are invented. */
    private static Optional<String> contractNumber(Object given) {
        String text = given instanceof Long || given instanceof BigInteger ? given.toString()
                : string(given).map(WrittenNumber::plain).orElse("");
        return Optional.of(text).filter(t -> CONTRACT_NUMBER.matcher(t).matches());
    }

    private static Optional<Integer> count(BigDecimal number) {
        return isInRange(number, BigDecimal.ONE, BigDecimal.valueOf(LARGEST_COUNT))
                        && number.stripTrailingZeros().scale() <= 0
                ? Optional.of(number.intValueExact())
                : Optional.empty();
    }

    private static boolean isInRange(BigDecimal number, BigDecimal least, BigDecimal most) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    private static Optional<Integer> year(Object given) {
        String text = given instanceof Integer i ? i.toString() : string(given).map(WrittenNumber::plain).orElse("");
        Matcher year = YEAR.matcher(text);
        return year.matches()
                ? Optional.of(Integer.valueOf(year.group(1))).filter(y -> y >= FIRST_YEAR && y <= LAST_YEAR)
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        Matcher date = DATE.matcher(WrittenNumber.plain(text));
        if (!date.matches()) {
            return Optional.empty();
        }
        int form = 2;
        while (date.group(form) == null) {
            form += 2;
        }
        try {
            return inReach(LocalDate.of(
                    Integer.parseInt(date.group(1)),
                    Integer.parseInt(date.group(form)),
                    Integer.parseInt(date.group(form + 1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty(); // 2025-02-30 is no day; the caller says what is accepted
        }
    }

    private static Optional<LocalDate> inReach(LocalDate day) {
        return Optional.of(day).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
    }

    private static boolean isPlainText(String text) {
        return text.length() <= LONGEST_TEXT && text.chars().noneMatch(Character::isISOControl);
    }
}
