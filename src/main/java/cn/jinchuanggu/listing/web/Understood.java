package cn.jinchuanggu.listing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One fact read from the text of a need, and the field of the form it belongs into.
 *
 * @param label  what it is, such as {@code 预算}
 * @param value  as it was understood, such as {@code 40～90 万元}
 * @param words  the words of the author
 * @param fields what the form would hold, by its fields; empty when no field is for it
 */
public record Understood(String label, String value, String words, Map<String, String> fields) {

    /** Fields that hold several entries: the fact is added. */
    private static final Set<String> OF_SEVERAL = Set.of("indicators", "modes", "concepts");

    /** Names it among all that was understood of one text. */
    public String key() {
        return label + ":" + value;
    }

    /** Whether the form has a field for it that does not hold it yet, as understood or in the author's words. */
    public boolean isOpen(FormValues form) {
        return !fields.isEmpty() && !fields.entrySet().stream().allMatch(e -> lines(form, e.getKey()).contains(e.getValue())
                || lines(form, e.getKey()).contains(words));
    }

    /** The form with this fact in its field. */
    FormValues adoptedInto(FormValues form) {
        FormValues adopted = form;
        for (Map.Entry<String, String> e : fields.entrySet()) {
            List<String> lines = new ArrayList<>(OF_SEVERAL.contains(e.getKey()) ? lines(form, e.getKey()) : List.of());
            if (!lines.contains(e.getValue())) {
                lines.add(e.getValue());
            }
            adopted = adopted.with(e.getKey(), lines.size() == 1 ? lines.getFirst() : lines);
        }
        return adopted;
    }

    private static List<String> lines(FormValues form, String field) {
        return form.all(field).stream().flatMap(String::lines).map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
