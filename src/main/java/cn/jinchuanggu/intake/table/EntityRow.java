package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.intake.Found;
import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.exchange.ExchangeNode;
import cn.jinchuanggu.shared.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together what a row says of one entity: which it is, its properties, its ties, who says so. */
final class EntityRow {

    private static final String UNRESOLVED = "";

    private final Row row;
    private final String kind;
    private final Map<String, Object> properties = new HashMap<>();
    private final List<ExchangeLine> beside = new ArrayList<>();
    private final Optional<SaidBy> said;
    private String id = UNRESOLVED;

    EntityRow(Row row, String kind) {
        this.row = row;
        this.kind = kind;
        this.said = SaidBy.required(row);
        said.ifPresent(by -> by.into(properties));
    }

    /**
     * Says which entity it is: the one with this id or number, else the one of exactly this name, else a new one.
     *
     * @param prefix how new ids begin
     * @param number field of the number that only one can have; null for none
     */
    EntityRow identified(String prefix, String number) {
        String given = row.text(Columns.ID);
        String value = number == null ? null : row.text(number);
        if (given != null) {
            id = given;
        } else if (value != null && row.words().findByNumber(value).isPresent()) {
            id = row.words().findByNumber(value).get().id();
        } else {
            List<Found> named = row.words().listNamed(row.text(Columns.NAME), kind).stream().filter(one -> value == null || one.numbers().isEmpty()).toList();
            if (named.size() > 1) {
                row.refuse(Columns.NAME, "有 " + named.size() + " 个叫“" + row.text(Columns.NAME) + "”：" + Words.candidates(named) + "。", "请写编号，说明是哪一个。");
            } else {
                id = named.isEmpty() ? newId(prefix, value) : named.getFirst().id();
            }
        }
        return this;
    }

    private String newId(String prefix, String number) {
        return number == null ? RecordId.of(prefix, "", row.text(Columns.NAME)) : prefix + number.replace(".", "").toLowerCase(Locale.ROOT);
    }

    /** Says which entity it is when that was found out otherwise. */
    EntityRow identified(String known) {
        id = known;
        return this;
    }

    /** Takes over what the row says in these fields as properties of the same names. */
    EntityRow with(String... fields) {
        Set.of(fields).forEach(field -> Optional.ofNullable(row.values().get(field)).ifPresent(value -> properties.put(field, value)));
        return this;
    }

    /** Adds a property that is not a field. */
    EntityRow stating(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /** Ties to or from the entities that a field names. @param outward whether the tie leaves this entity */
    EntityRow tied(String type, boolean outward, String field, String label, String what) {
        List<String> words = row.values().get(field) instanceof List<?> ? row.texts(field) : row.text(field) == null ? List.of() : List.of(row.text(field));
        words.forEach(word -> row.words().one(row, field, word, label, what).ifPresent(other -> tie(type, outward, other)));
        return this;
    }

    /** Ties to entities that every installation has, by their ids. */
    EntityRow tiedTo(String type, List<String> ids) {
        ids.forEach(other -> tie(type, true, other));
        return this;
    }

    /** Topics, which are their own names; one that is not there yet is made. */
    EntityRow about(List<String> topics) {
        topics.forEach(topic -> {
            String concept = "concept-" + topic.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
            beside.add(new ExchangeNode("Concept", concept, topic.strip(), Map.of()));
            tie("ABOUT", true, concept);
        });
        return this;
    }

    private void tie(String type, boolean outward, String other) {
        said.ifPresent(by -> beside.add(outward ? by.tie(id, type, other, row.text(Columns.SINCE)) : by.tie(other, type, id, row.text(Columns.SINCE))));
    }

    /** The lines, the entity first. */
    List<ExchangeLine> lines() {
        List<ExchangeLine> lines = new ArrayList<>();
        if (row.problems().isEmpty()) {
            lines.add(new ExchangeNode(kind, id, row.text(Columns.NAME), properties, said.map(SaidBy::grade).orElse(Map.of()), Set.of()));
            said.ifPresent(by -> by.into(lines));
            lines.addAll(beside);
        }
        return lines;
    }
}
