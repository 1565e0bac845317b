package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The header row of a table and what it means.
 *
 * @param headers        texts of the row by place, from 0
 * @param columns        what they mean, by place
 * @param unknownHeaders those that mean nothing here
 */
record SheetHead(TreeMap<Integer, String> headers, TreeMap<Integer, Column> columns, List<String> unknownHeaders) {

    private static final String FILE = "表头";

    /** @throws InvalidInput when a column that must be there is missing, or one is there twice */
    static SheetHead of(SheetLine header) {
        TreeMap<Integer, Column> columns = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        header.cells().forEach((place, text) -> Column.find(text).ifPresentOrElse(column -> {
            if (columns.containsValue(column)) {
                problems.add(new Problem(FILE, "有两列都是“" + column.header() + "”。", "请只留一列。"));
            }
            columns.put(place, column);
        }, () -> {
            if (!text.equals(Column.ERRORS)) {
                unknown.add(text);
            }
        }));
        Set<Column> missing = EnumSet.allOf(Column.class);
        missing.removeIf(c -> !c.isRequired() || columns.containsValue(c));
        missing.forEach(c -> problems.add(new Problem(FILE, "缺少“" + c.header() + "”这一列。", "请下载模板，按它的表头填写。")));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new SheetHead(header.cells(), columns, unknown);
    }

    /** The fields of an achievement that a row fills. */
    Map<String, Object> fields(SheetLine row) {
        Map<String, Object> fields = new HashMap<>();
        row.cells().forEach((place, text) -> {
            Column column = columns.get(place);
            if (column != null) {
                fields.put(column.field(), column.value(text));
            }
        });
        return fields;
    }

    /** A cell that shows an error of its formula is a problem, whatever its text would pass for. */
    List<Problem> errors(SheetLine row) {
        return row.errors().stream().filter(columns::containsKey)
                .map(place -> new Problem(columns.get(place).field(), "单元格 " + letters(place) + row.number()
                        + " 是公式错误“" + row.cells().get(place) + "”。", "请改正公式，或粘贴为数值。")).toList();
    }

    /** What stands in the column of a row, or null. */
    String text(SheetLine row, Column column) {
        return placeOf(column).map(row.cells()::get).orElse(null);
    }

    /** Where a column stands; empty when the table does not have it. */
    Optional<Integer> placeOf(Column column) {
        return columns.entrySet().stream().filter(e -> e.getValue() == column).map(Map.Entry::getKey).findFirst();
    }

    /** For messages: the letters of a place, such as C for 2. */
    static String letters(int place) {
        String letters = "";
        for (int rest = place; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
