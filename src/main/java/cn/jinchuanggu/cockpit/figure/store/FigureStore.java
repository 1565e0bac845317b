package cn.jinchuanggu.cockpit.figure.store;

import cn.jinchuanggu.cockpit.FigureRecord;
import cn.jinchuanggu.cockpit.Scope;
import cn.jinchuanggu.cockpit.Tally;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Asks the questions behind figures. Each question stands in a file of its own and answers with one row for a record:
 * {@code key, id, name, day, note, fen, part, partName}. {@code tally.cypher} and {@code records.cypher} go around it, so that
 * a number and the records behind it cannot come from two questions.
 */
@Repository
public class FigureStore {

    private final Neo4jClient client;

    FigureStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Which of the records: those of a part, from where, how many. */
    public record Window(Optional<String> part, int skip, int limit) {
    }

    /** How many records there are in each part and month, and their sums. */
    public List<Tally.Cell> count(String question, Map<String, Object> values, Scope scope) {
        return ask(question, values, scope, "tally.cypher").fetch().all().stream().map(FigureStore::cell).toList();
    }

    /** The records, the latest first. @param page where they have their pages */
    public List<FigureRecord> list(String question, Map<String, Object> values, Scope scope, Window window, String page) {
        return ask(question, values, scope, "records.cypher").bind(window.part().orElse(null)).to("part")
                .bind(window.skip()).to("skip").bind(window.limit()).to("limit").fetch().all().stream().map(row -> fact(row, page)).toList();
    }

    private Neo4jClient.RunnableSpec ask(String question, Map<String, Object> values, Scope scope, String around) {
        String text = "CALL () {\n" + Cypher.of(FigureStore.class, question + ".cypher") + "\n}\n" + Cypher.of(FigureStore.class, around);
        return client.query(text).bindAll(values).bind(scope.illustrative()).to("illustrative").bind(scope.day()).to("day");
    }

    private static Tally.Cell cell(Map<String, Object> row) {
        Optional<YearMonth> month = row.get("year") == null ? Optional.empty()
                : Optional.of(YearMonth.of(((Long) row.get("year")).intValue(), ((Long) row.get("month")).intValue()));
        return new Tally.Cell((String) row.get("part"), (String) row.get("partName"), month, (Long) row.get("count"), (Long) row.get("fen"));
    }

    private static FigureRecord fact(Map<String, Object> row, String page) {
        return new FigureRecord((String) row.get("key"), (String) row.get("name"), page.isEmpty() ? "" : page + row.get("id"),
                Optional.ofNullable((LocalDate) row.get("day")), (String) row.get("partName"), (String) row.get("note"),
                Optional.ofNullable((Long) row.get("fen")).map(fen -> new Money(BigDecimal.valueOf(fen, 2))));
    }
}
