package cn.jinchuanggu.contract;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Entries of a list in a form: objects of a program, or lines of a page with | between the columns. */
final class Rows {

    private static final int MOST = 50;

    private Rows() {
    }

    /**
     * @param columns  names of the columns of a line, in their order
     * @param reader   makes an entry of its fields; null when it noted a problem
     * @param problems what is wrong is added here
     */
    static <T> List<T> read(String field, String label, Object sent, List<String> columns, Function<InputFields, T> reader, List<Problem> problems) {
        List<Map<String, Object>> rows = split(field, label, sent, columns, problems);
        List<T> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            InputFields row = new InputFields(rows.get(i));
            T entry = reader.apply(row);
            try {
                row.finish();
                entries.add(Objects.requireNonNull(entry, field));
            } catch (InvalidInput e) {
                String where = "第 " + (i + 1) + " 行：";
                problems.addAll(e.problems().stream().map(p -> new Problem(field, label + where + p.message(), p.remedy())).toList()); // told with the others
            }
        }
        return entries;
    }

    private static List<Map<String, Object>> split(String field, String label, Object sent, List<String> columns, List<Problem> problems) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Collection<?> parts = switch (sent) {
            case null -> List.of();
            case String text -> text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
            case Collection<?> many -> many;
            default -> List.of(sent);
        };
        if (parts.size() > MOST) {
            problems.add(new Problem(field, label + "最多 " + MOST + " 行。", "请合并。"));
            return List.of();
        }
        for (Object part : parts) {
            if (part instanceof Map<?, ?> object) {
                Map<String, Object> row = new LinkedHashMap<>();
                object.forEach((key, value) -> row.put(String.valueOf(key), value));
                rows.add(row);
            } else if (part instanceof String line && line.split("[|｜]").length <= columns.size()) {
                rows.add(columns(line, columns));
            } else {
                problems.add(new Problem(field, label + "的一行看不懂。", "请写成：" + String.join(" | ", columns) + "。"));
            }
        }
        return rows;
    }

    private static Map<String, Object> columns(String line, List<String> names) {
        String[] cells = line.split("[|｜]");
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(names.get(i), cells[i].strip());
        }
        return row;
    }
}
