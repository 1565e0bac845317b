package cn.jinchuanggu.seeding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** One entry of a seed file, read with the type that is expected; a wrong type names the file and the entry. */
record SeedRow(String file, Map<String, Object> values) {

    String id() {
        return text("id");
    }

    String text(String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }

    /** A text that must be there. */
    String need(String field) {
        String value = text(field);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(file + ": " + field + " is missing in " + values);
        }
        return value;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        if (values.get(field) instanceof List<?> many) {
            many.forEach(v -> texts.add(String.valueOf(v)));
        } else if (values.get(field) != null) {
            texts.add(text(field));
        }
        return texts;
    }

    boolean flag(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    Long whole(String field) {
        return values.get(field) instanceof Number n ? Long.valueOf(n.longValue()) : null;
    }

    /** An amount in yuan as fen; exact. */
    Long fen(String field) {
        Object value = values.get(field);
        return value == null ? null : Long.valueOf(new BigDecimal(value.toString()).movePointRight(2).longValueExact());
    }

    LocalDate day(String field) {
        return values.get(field) instanceof Date date ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                : values.get(field) == null ? null : LocalDate.parse(text(field));
    }

    /** A day, month or year as ISO 8601 text. */
    String since(String field) {
        Object value = values.get(field);
        return value instanceof Date ? day(field).toString() : text(field);
    }

    SeedRow inner(String field) {
        @SuppressWarnings("unchecked")
        Map<String, Object> inner = (Map<String, Object>) values.get(field);
        return inner == null ? null : new SeedRow(file, inner);
    }
}
