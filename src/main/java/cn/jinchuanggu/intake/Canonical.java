package cn.jinchuanggu.intake;

import cn.jinchuanggu.shared.RecordId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values of the graph as text: equal values have equal texts, whichever way they came; and they can be kept as JSON and read again. */
final class Canonical {

    private static final String DAY = "day";
    private static final String MOMENT = "moment";

    private Canonical() {
    }

    /** The text of a value; empty for null. */
    static String text(Object value) {
        return switch (value) {
            case null -> "";
            case ZonedDateTime moment -> moment.toInstant().toString();
            case OffsetDateTime moment -> moment.toInstant().toString();
            case Collection<?> many -> many.stream().map(Canonical::text).collect(Collectors.joining("；", "[", "]"));
            default -> value.toString();
        };
    }

    static boolean same(Object one, Object other) {
        return text(one).equals(text(other));
    }

    /** A short text that differs when a value differs. */
    static String fingerprint(Map<String, Object> properties) {
        return RecordId.of("", "", new TreeMap<>(properties).entrySet().stream().filter(e -> e.getValue() != null)
                .map(e -> e.getKey() + "=" + text(e.getValue())).collect(Collectors.joining("\n", "\n", "\n")));
    }

    /** Values as JSON can hold them, nulls included. */
    static Map<String, Object> kept(Map<String, Object> properties) {
        Map<String, Object> kept = new HashMap<>();
        properties.forEach((name, value) -> kept.put(name, switch (value) {
            case null -> null;
            case LocalDate day -> Map.of(DAY, day.toString());
            case ZonedDateTime moment -> Map.of(MOMENT, moment.toOffsetDateTime().toString());
            case OffsetDateTime moment -> Map.of(MOMENT, moment.toString());
            default -> value;
        }));
        return kept;
    }

    /** The reverse of {@link #kept}. */
    static Map<String, Object> restored(Map<String, Object> kept) {
        Map<String, Object> properties = new HashMap<>();
        kept.forEach((name, value) -> properties.put(name, switch (value) {
            case null -> null;
            case Map<?, ?> day when day.containsKey(DAY) -> LocalDate.parse((String) day.get(DAY));
            case Map<?, ?> moment when moment.containsKey(MOMENT) -> OffsetDateTime.parse((String) moment.get(MOMENT));
            case Integer number -> number.longValue();
            default -> value;
        }));
        return properties;
    }
}
