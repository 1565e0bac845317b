package cn.jinchuanggu.intake;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.store.SnapshotStore;
import cn.jinchuanggu.intake.table.IntakeTable;
import cn.jinchuanggu.intake.table.Row;
import cn.jinchuanggu.intake.table.Words;
import cn.jinchuanggu.listing.PersonalData;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import cn.jinchuanggu.listing.sheet.SheetLine;
import cn.jinchuanggu.listing.sheet.TableFile;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of an .xlsx or .csv: cells are read by their columns, words are looked up for many rows at once, then each row says its lines. */
final class SheetRowSource implements RowSource {

    private static final Set<String> TITLES = Set.of("name", "title");
    /** Sums and codes, whose digits are nobody's telephone; each is read strictly by its own rule. */
    private static final Set<String> NOT_PERSONAL = Set.of("creditCode", "patentNumber", "orcid", "institutionCode", "id", "sourceKey", "priceYuan",
             "budgetMinYuan", "budgetMaxYuan");

    private final TableFile file;
    private final IntakeTable table;
    private final SheetMeaning meaning;
    private final SnapshotStore store;
    private final Actor actor;
    private final Map<String, Found> awaited;

    /**
     * @param file    is closed with this
     * @param awaited what is not there yet and counts as there
     */
    SheetRowSource(TableFile file, IntakeTable table, SheetMeaning meaning, SnapshotStore store, Actor actor, List<Found> awaited) {
        this.file = file;
        this.table = table;
        this.meaning = meaning;
        this.store = store;
        this.actor = actor;
        this.awaited = awaited.stream().collect(Collectors.toMap(Found::id, one -> one, (first, same) -> first));
    }

    @Override
    public Map<Integer, String> headers() {
        return file.header().cells();
    }

    @Override
    public List<String> unread() {
        return meaning.unread();
    }

    @Override
    public String headerOf(String property) {
        return meaning.headerOf(property);
    }

    @Override
    public String awaitedKind(String id) {
        return awaited.containsKey(id) ? awaited.get(id).kind() : "";
    }

    /** A row on its way. */
    private record Read(SheetLine line, Map<String, Object> values, List<Problem> problems) {
    }

    @Override
    public List<RowDraft> next(int most) {
        List<Read> read = file.next(most).stream().map(this::read).toList();
        Set<String> asked = new HashSet<>();
        read.forEach(row -> table.lookedUp().forEach(field -> {
            Object value = row.values().get(field);
            if (value instanceof Collection<?> many) {
                many.forEach(word -> asked.add(word.toString()));
            } else if (value != null) {
                asked.add(value.toString());
            }
        }));
        Words words = new Words(Stream.concat(awaited.values().stream().filter(one -> asked.contains(one.id()) || asked.contains(one.name())),
                store.find(asked).stream()).toList());
        return read.stream().map(row -> draft(row, words)).toList();
    }

    private Read read(SheetLine line) {
        Map<String, Object> values = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        meaning.columns().forEach((place, column) -> {
            String cell = line.cells().get(place);
            if (line.errors().contains(place)) {
                problems.add(new Problem(column.field(), "单元格 " + TableFile.cellName(place, line.number()) + " 是公式错误“" + cell + "”。", "请改正公式，或粘贴为数值。"));
            } else if (cell != null) {
                read(column, cell, values, problems);
            } else if (column.required()) {
                problems.add(new Problem(column.field(), column.header() + "是空的。", "请填写。"));
            }
        });
        return new Read(line, values, problems);
    }

    private static void read(SheetColumn column, String cell, Map<String, Object> values, List<Problem> problems) {
        try {
            Object value = column.reading().apply(cell);
            values.put(column.field(), value);
            if (!NOT_PERSONAL.contains(column.field()) && (value instanceof String || value instanceof Collection<?>)) {
                PersonalData.find(cell).ifPresent(kind -> problems.add(new Problem(column.field(), "里面像是有" + kind + "，图谱里不存个人信息。", "请删去再导入。")));
            }
        } catch (InvalidInput e) {
            e.problems().forEach(p -> problems.add(new Problem(column.field(), p.message(), p.remedy())));
        }
    }

    private RowDraft draft(Read read, Words words) {
        List<Problem> problems = new ArrayList<>(read.problems());
        List<ExchangeLine> lines = List.of();
        // with a cell missing that must be there, nothing more can be said; with other faults, the rest is told too
        if (meaning.columns().values().stream().filter(SheetColumn::required).allMatch(c -> read.values().containsKey(c.field()))) {
            Row row = new Row(read.values(), words, actor);
            List<ExchangeLine> said = table.lines(row);
            problems.addAll(row.problems());
            lines = problems.isEmpty() ? said : List.of();
        }
        String title = read.values().entrySet().stream().filter(e -> TITLES.contains(e.getKey())).map(e -> e.getValue().toString()).findFirst()
                .orElseGet(() -> read.line().cells().firstEntry().getValue());
        return new RowDraft(read.line().number(), read.line().cells(), title, lines, problems);
    }

    @Override
    public void close() {
        file.close();
    }
}
