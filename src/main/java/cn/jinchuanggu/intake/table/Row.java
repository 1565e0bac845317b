package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A row whose cells were read.
 *
 * @param values   by field; what is blank is not there
 * @param words    what its words mean in the graph
 * @param actor    who imports it
 * @param problems found so far; grows
 */
public record Row(Map<String, Object> values, Words words, Actor actor, List<Problem> problems) {

    public Row(Map<String, Object> values, Words words, Actor actor) {
        this(values, words, actor, new ArrayList<>());
    }

    /** A text, or null. */
    String text(String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }

    /** Entries of a list; empty when it is blank. */
    List<String> texts(String field) {
        return values.get(field) instanceof Collection<?> many ? many.stream().map(String::valueOf).toList() : List.of();
    }

    boolean flag(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    /** Notes what is wrong with a field. */
    void refuse(String field, String message, String remedy) {
        problems.add(new Problem(field, message, remedy));
    }
}
