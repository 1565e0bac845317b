package cn.jinchuanggu.policy.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A place in a YAML file. Every complaint names the file and the place.
 *
 * @param place where it is, such as {@code document.yaml/window/from}
 * @param value what stands there: map, list, text, number, date or null
 */
record Entry(String place, Object value) {

    /** What stands under this name; {@link IllegalStateException} when nothing does. */
    Entry get(String name) {
        return find(name).orElseThrow(() -> wrong("has no " + name));
    }

    Optional<Entry> find(String name) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("is not a map");
        }
        return Optional.ofNullable(map.get(name)).map(v -> new Entry(place + "/" + name, v));
    }

    List<Entry> list() {
        if (!(value instanceof List<?> list)) {
            throw wrong("is not a list");
        }
        return IntStream.range(0, list.size()).mapToObj(i -> new Entry(place + "[" + i + "]", list.get(i))).toList();
    }

    List<Entry> listOf(String name) {
        return find(name).map(Entry::list).orElse(List.of());
    }

    String text() {
        if (value instanceof Map || value instanceof List || value == null) {
            throw wrong("is not a text");
        }
        return value instanceof Date ? date().toString() : value.toString();
    }

    String text(String name) {
        return get(name).text();
    }

    String textOr(String name, String absent) {
        return find(name).map(Entry::text).orElse(absent);
    }

    List<String> texts() {
        return list().stream().map(Entry::text).toList();
    }

    int number(String name) {
        Entry entry = get(name);
        if (!(entry.value instanceof Integer number)) {
            throw entry.wrong("is not a whole number");
        }
        return number;
    }

    LocalDate date() {
        if (!(value instanceof Date date)) {
            throw wrong("is not a date");
        }
        return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    LocalDate date(String name) {
        return get(name).date();
    }

    /** The names and texts of a map, in order. */
    Map<?, ?> map() {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("is not a map");
        }
        return map;
    }

    /** This map as plain data: texts, numbers, booleans, lists and maps. */
    Map<String, Object> plainMap() {
        Map<String, Object> plain = new LinkedHashMap<>();
        map().forEach((name, inner) -> plain.put(name.toString(), new Entry(place + "/" + name, inner).plain()));
        return Collections.unmodifiableMap(plain);
    }

    private Object plain() {
        return switch (value) {
            case Map<?, ?> map -> plainMap();
            case List<?> list -> list().stream().map(Entry::plain).toList();
            case Date date -> date().toString();
            case null -> throw wrong("is empty");
            default -> value;
        };
    }

    /** This map laid over another one: what both have is taken from this one. */
    Entry over(Entry below) {
        Map<Object, Object> merged = new LinkedHashMap<>(below.map());
        merged.putAll(map());
        return new Entry(place, merged);
    }

    IllegalStateException wrong(String complaint) {
        return new IllegalStateException(place + " " + complaint);
    }
}
