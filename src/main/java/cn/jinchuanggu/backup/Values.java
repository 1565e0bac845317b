package cn.jinchuanggu.backup;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One JSON value for one value of the database, and back. Texts, truth values, whole numbers and lists are themselves; whatever JSON
 * cannot tell apart is an object of one member that names the type, such as {@code {"date": "2026-03-01"}}.
 */
final class Values {

    private static final Map<String, Function<String, Object>> READERS = Map.of(
            "float", Double::valueOf,
            "bytes", Base64.getDecoder()::decode,
            "date", LocalDate::parse,
            "time", OffsetTime::parse,
            "localTime", LocalTime::parse,
            "dateTime", ZonedDateTime::parse,
            "localDateTime", LocalDateTime::parse);

    private Values() {
    }

    /** Properties with their names sorted. */
    static Map<String, Object> write(Map<String, Object> properties) {
        Map<String, Object> written = new TreeMap<>();
        properties.forEach((name, value) -> written.put(name, write(value)));
        return written;
    }

    /** @throws IllegalArgumentException for a type that no part of the platform stores */
    static Object write(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean truth -> truth;
            case Long whole -> whole;
            case Integer whole -> whole.longValue();
            case Double number -> Map.of("float", number.toString());
            case Float number -> Map.of("float", Double.toString(number));
            case byte[] bytes -> Map.of("bytes", Base64.getEncoder().encodeToString(bytes));
            case LocalDate day -> Map.of("date", day.toString());
            case OffsetTime time -> Map.of("time", time.toString());
            case LocalTime time -> Map.of("localTime", time.toString());
            case ZonedDateTime at -> Map.of("dateTime", at.toString());
            case OffsetDateTime at -> Map.of("dateTime", at.toZonedDateTime().toString());
            case LocalDateTime at -> Map.of("localDateTime", at.toString());
            case Collection<?> list -> list.stream().map(Values::write).toList();
            default -> writeArray(value);
        };
    }

    private static Object writeArray(Object value) {
        if (!value.getClass().isArray()) {
            throw new IllegalArgumentException("A value of type " + value.getClass().getName() + " has no form in a backup");
        }
        return IntStream.range(0, Array.getLength(value)).mapToObj(i -> write(Array.get(value, i))).toList();
    }

    /** @throws IllegalArgumentException for what {@link #write} never writes */
    static Object read(Object json) {
        return switch (json) {
            case String text -> text;
            case Boolean truth -> truth;
            case Integer whole -> whole.longValue();
            case Long whole -> whole;
            case List<?> list -> {
                List<Object> read = new ArrayList<>(list.size());
                list.forEach(item -> read.add(read(item)));
                yield read;
            }
            case Map<?, ?> typed when typed.size() == 1 -> readTyped(typed.entrySet().iterator().next());
            case null -> throw new IllegalArgumentException("null");
            default -> throw new IllegalArgumentException(json instanceof BigInteger ? "a number beyond 64 bits" : "a value of no known type");
        };
    }

    private static Object readTyped(Map.Entry<?, ?> typed) {
        Function<String, Object> reader = READERS.get(String.valueOf(typed.getKey()));
        if (reader == null || !(typed.getValue() instanceof String text)) {
            throw new IllegalArgumentException("a value of no known type");
        }
        try {
            return reader.apply(text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not a " + typed.getKey(), e);
        }
    }
}
