package cn.jinchuanggu.intake;

import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.exchange.ExchangeNode;
import cn.jinchuanggu.intake.exchange.ExchangeSource;
import cn.jinchuanggu.intake.exchange.ExchangeTie;
import cn.jinchuanggu.intake.store.SnapshotStore;
import cn.jinchuanggu.listing.sheet.SheetReport.Status;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the rows of one file with the graph, part after part: what is new, what changes, what is the same, what cannot be taken.
 * Writes nothing; a check says what the import after it does.
 */
final class Planner {

    private final SnapshotStore store;
    private final Comparing comparing;
    private final RowSource file;
    private final FitChecks fit;
    /** What the rows are about, to say which row a later one repeats. */
    private final Map<String, Integer> rowOfMain = new HashMap<>();

    Planner(SnapshotStore store, Comparing comparing, RowSource file) {
        this.store = store;
        this.comparing = comparing;
        this.file = file;
        this.fit = new FitChecks(file);
    }

    /**
     * What shall become of some rows.
     *
     * @param state the graph as it is after them, as far as they speak of it
     */
    record Plan(List<PlannedRow> rows, GraphState state) {
    }

    /** Notes what rows are about that are done already. */
    void pass(List<RowDraft> rows) {
        rows.forEach(this::repeated);
    }

    Plan plan(List<RowDraft> rows) {
        GraphState state = GraphState.of(rows.stream().flatMap(row -> row.lines().stream()).toList(), store);
        List<PlannedRow> planned = new ArrayList<>();
        for (RowDraft row : rows) {
            List<Problem> problems = new ArrayList<>(row.problems());
            problems.addAll(repeated(row));
            row.lines().forEach(line -> problems.addAll(LineChecks.check(line, line instanceof ExchangeNode node ? state.findNode(node.id()).orElse(null) : null)));
            problems.addAll(fit.check(row, state));
            planned.add(problems.isEmpty() ? accept(row, state) : new PlannedRow(row, Status.FAULTY, null, named(problems), Changes.none()));
        }
        return new Plan(planned, state);
    }

    private List<Problem> repeated(RowDraft row) {
        if (row.lines().isEmpty()) {
            return List.of();
        }
        String main = nameOf(row.lines().getFirst());
        Integer before = rowOfMain.putIfAbsent(main, row.number());
        return before == null ? List.of() : List.of(Problem.of("id", "与第 %,d 行说的是同一个（%s）。一个文件里只写一次。".formatted(before, main)));
    }

    private PlannedRow accept(RowDraft row, GraphState state) {
        Changes changes = Changes.none();
        row.lines().forEach(line -> comparing.compare(line, row.lines(), state, changes));
        fit.accept(row);
        ExchangeLine main = row.lines().getFirst();
        Status status = changes.isEmpty() ? Status.DUPLICATE : isNew(main, changes) ? Status.GOOD : Status.CHANGED;
        return new PlannedRow(row, status, idOf(main), status == Status.CHANGED ? named(comparing.told(changes)) : List.of(), changes);
    }

    private static boolean isNew(ExchangeLine main, Changes changes) {
        return switch (main) {
            case ExchangeNode node -> changes.nodes().stream().anyMatch(c -> c.id().equals(node.id()) && c.isNew());
            case ExchangeTie tie -> changes.ties().stream().anyMatch(c -> c.key().equals(tie.key()) && c.before() == null);
            case ExchangeSource source -> changes.sources().stream().anyMatch(c -> c.key().equals(source.key()) && c.before() == null);
        };
    }

    private static String nameOf(ExchangeLine main) {
        return switch (main) {
            case ExchangeNode node -> node.id();
            case ExchangeTie tie -> tie.key();
            case ExchangeSource source -> "来源 " + source.key();
        };
    }

    /** The entity to look at; empty for none. */
    private static String idOf(ExchangeLine main) {
        return main instanceof ExchangeNode node ? node.id() : main instanceof ExchangeTie tie ? tie.from() : "";
    }

    private List<Problem> named(List<Problem> problems) {
        return problems.stream().map(p -> new Problem(file.headerOf(p.field()), p.message(), p.remedy())).distinct().toList();
    }
}
