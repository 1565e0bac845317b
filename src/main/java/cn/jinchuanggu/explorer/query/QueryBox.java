package cn.jinchuanggu.explorer.query;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.explorer.query.QueryAnswer.Cell;
import cn.jinchuanggu.explorer.store.QueryRunner;
import cn.jinchuanggu.explorer.store.QueryRunner.Rows;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.InvalidInput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Questions to the graph: those of the library for brokers and operators, Cypher of one's own for operators. Each is written into
 * the journal before it runs, also when it is refused; only few run at the same time.
 */
@Service
public class QueryBox {

    private static final int AT_ONCE = 2;
    /** What stands in the library was tried on a large graph. */
    private static final Duration OF_LIBRARY = Duration.ofSeconds(5);
    /** What runs away is stopped before two seconds are over; the server looks twice a second. */
    private static final Duration OF_OWN = Duration.ofMillis(1_500);
    private static final String OWN = "cypher";

    private final SavedQuestions questions;
    private final QueryRunner runner;
    private final EntityViews views;
    private final Journal journal;
    private final Semaphore free = new Semaphore(AT_ONCE);

    QueryBox(SavedQuestions questions, QueryRunner runner, EntityViews views, Journal journal) {
        this.questions = questions;
        this.runner = runner;
        this.views = views;
        this.journal = journal;
    }

    /**
     * Asks a question of the library.
     *
     * @param typed values of its parameters by name
     */
    public QueryAnswer ask(String id, Map<String, String> typed, Actor actor) {
        actor.requireAny(Role.BROKER, Role.OPERATOR);
        SavedQuestion question = questions.get(id);
        Map<String, Object> values = question.values(typed);
        note(id, Map.of("question", id, "parameters", values), actor);
        return answer(() -> runner.run(question.cypher(), values, OF_LIBRARY));
    }

    /** Runs Cypher of one's own. @throws InvalidInput when the guard or the database refuses it */
    public QueryAnswer run(String cypher, Actor actor) {
        actor.requireAny(Role.OPERATOR);
        String asked = cypher == null ? "" : cypher;
        note(OWN, Map.of("cypher", asked.substring(0, Math.min(QueryGuard.LONGEST, asked.length()))), actor);
        String guarded = QueryGuard.rewrite(cypher);
        return answer(() -> runner.run(guarded, Map.of(), OF_OWN));
    }

    private void note(String subject, Map<String, Object> facts, Actor actor) {
        journal.inTransaction(() -> {
            journal.take("question:" + subject);
            return journal.append(Ledger.QUESTION, "question:" + subject, "ASK", facts, "", Command.of(actor, null, facts));
        });
    }

    private QueryAnswer answer(Supplier<Rows> work) {
        if (!free.tryAcquire()) {
            throw new InvalidInput(OWN, "已有 " + AT_ONCE + " 个查询正在运行。", "请过几秒再试。");
        }
        try {
            return answer(work.get());
        } finally {
            free.release();
        }
    }

    private QueryAnswer answer(Rows found) {
        Set<String> entities = new LinkedHashSet<>();
        List<List<Cell>> rows = found.rows().stream().map(row -> row.stream().map(value -> cell(value, entities)).toList()).toList();
        List<String> notes = new ArrayList<>();
        if (found.cut()) {
            notes.add("只显示前 %,d 行。".formatted(rows.size()));
        }
        if (found.dropped() > 0) {
            notes.add("略去了 %,d 个不公开的节点。".formatted(found.dropped()));
        }
        return new QueryAnswer(found.columns(), rows, notes, entities.stream().limit(QueryAnswer.MOST_DRAWN).toList());
    }

    private Cell cell(Object value, Set<String> entities) {
        return switch (value) {
            case null -> new Cell("--", null);
            case QueryRunner.Entity e -> {
                entities.add(e.id());
                yield new Cell(views.publicName(e.id(), e.kind(), e.name(), e.masked()), e.id());
            }
            case List<?> many -> new Cell(many.stream().map(v -> cell(v, entities).text()).collect(Collectors.joining("、")), null);
            case Double number -> new Cell(number == Math.rint(number) ? "%,.0f".formatted(number) : "%,.3f".formatted(number), null);
            case Long number -> new Cell("%,d".formatted(number), null);
            default -> new Cell(value.toString(), null);
        };
    }
}
