package cn.jinchuanggu.intake;

import cn.jinchuanggu.intake.table.IntakeTable;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the headers of one sheet mean: by their own words, or as somebody has said for those that mean nothing by themselves.
 *
 * @param headers  texts by place, from 0
 * @param columns  what they mean, by place
 * @param open     headers of which nobody has said what they mean
 * @param unread   those and the ones to pass over
 * @param template field to header of the template
 * @param problems why the sheet cannot be read as it is
 */
record SheetMeaning(Map<Integer, String> headers, TreeMap<Integer, SheetColumn> columns, List<String> open, List<String> unread, Map<String, String> template,
        List<Problem> problems) {

    /** The column that a returned file has more than the template. */
    private static final String ERRORS = "错误";
    private static final String FILE = "表头";
    private static final double SIMILAR = 0.5;
    /** What properties that no column fills are called in a report. */
    private static final Map<String, String> NAMES = Map.of("sources", "来源", "source", "来源", "grade", "来源等级", "illustrative", "示例", "kind", "类型",
            "from", "起点", "to", "终点", "id", "编号", "name", "名称");

    /** @param said header to field for headers that mean nothing by themselves; an empty field passes over */
    static SheetMeaning of(Map<Integer, String> headers, IntakeTable table, Map<String, String> said) {
        TreeMap<Integer, SheetColumn> columns = new TreeMap<>();
        List<String> open = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        headers.forEach((place, header) -> {
            Optional<SheetColumn> column = table.columns().stream().filter(c -> c.answersTo(header)).findFirst()
                    .or(() -> table.columns().stream().filter(c -> c.field().equals(said.get(header))).findFirst());
            if (column.isPresent() && columns.containsValue(column.get())) {
                problems.add(new Problem(FILE, "有两列都是“" + column.get().header() + "”。", "请只留一列。"));
            } else if (column.isPresent()) {
                columns.put(place, column.get());
            } else if (!header.equals(ERRORS)) {
                unread.add(header);
                if (!said.containsKey(header)) {
                    open.add(header);
                }
            }
        });
        table.columns().stream().filter(c -> c.required() && !columns.containsValue(c))
                .forEach(c -> problems.add(new Problem(FILE, "缺少“" + c.header() + "”这一列。", "请把哪一列对应到它，或按模板的表头填写。")));
        Map<String, String> template = table.columns().stream().collect(Collectors.toMap(SheetColumn::field, SheetColumn::header));
        return new SheetMeaning(headers, columns, open, unread, template, problems);
    }

    /** Whether somebody has to say something before the rows can be read. */
    boolean isOpen() {
        return !open.isEmpty() || !problems.isEmpty();
    }

    String headerOf(String field) {
        return columns.entrySet().stream().filter(e -> e.getValue().field().equals(field)).map(e -> headers.get(e.getKey())).findFirst()
                .orElseGet(() -> template.getOrDefault(field, NAMES.getOrDefault(field, field)));
    }

    /** The free column whose name is most like a header; empty when none is much like it. */
    Optional<SheetColumn> suggest(String header, IntakeTable table) {
        return table.columns().stream().filter(c -> !columns.containsValue(c)).filter(c -> likeness(header, c) >= SIMILAR)
                .max((a, b) -> Double.compare(likeness(header, a), likeness(header, b)));
    }

    private static double likeness(String header, SheetColumn column) {
        double best = likeness(header, column.header());
        for (String synonym : column.synonyms()) {
            best = Math.max(best, likeness(header, synonym));
        }
        return best;
    }

    /** Share of letters that both have, of the shorter one; at least two of them. */
    private static double likeness(String one, String other) {
        Set<Integer> letters = letters(one);
        Set<Integer> common = letters(other);
        int shorter = Math.min(letters.size(), common.size());
        common.retainAll(letters);
        return common.size() < 2 ? 0 : (double) common.size() / shorter;
    }

    private static Set<Integer> letters(String header) {
        Set<Integer> letters = new HashSet<>();
        SheetColumn.plain(header).codePoints().forEach(letters::add);
        return letters;
    }
}
