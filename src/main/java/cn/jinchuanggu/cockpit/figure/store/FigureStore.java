package cn.jinchuanggu.cockpit.figure.store;

import cn.jinchuanggu.cockpit.Behind;
import cn.jinchuanggu.cockpit.FigureRecord;
import cn.jinchuanggu.cockpit.Scope;
import cn.jinchuanggu.cockpit.Tally;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.WholeList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Asks the questions behind figures. Each question stands in a file of its own and answers with one row for a record:
 * {@code key, id, name, day, note, fen, part, partName}. Counting and listing go around it, so that a number and the records
 * behind it cannot come from two questions.
 */
@Repository
public class FigureStore {

    /** How many records, and their sum, in each part and month. What has one key is counted once in a part. */
    private static final String TALLY = """
            WITH key, coalesce(part, '') AS part, head(collect(coalesce(partName, ''))) AS partName, min(day) AS day, max(coalesce(fen, 0)) AS fen
            RETURN part, head(collect(partName)) AS partName, day.year AS year, day.month AS month, count(*) AS count, sum(fen) AS fen
            ORDER BY part, year, month""";
    /** The records themselves, the latest first, those without a day last. What has one key is listed once in a part. */
    private static final String RECORDS = """
            WITH key, id, name, day, note, fen, coalesce(part, '') AS part, coalesce(partName, '') AS partName
            ORDER BY day, id
            WHERE $part IS NULL OR part = $part
            WITH key, part, collect({id: id, name: name, day: day, note: note, fen: fen, partName: partName})[0] AS first, min(day) AS day, max(fen) AS fen
            WHERE $cameFrom IS NULL OR $cameFrom <= day <= $cameThrough
            RETURN key, first.id AS id, first.name AS name, day, coalesce(first.note, '') AS note, fen, part, first.partName AS partName
            ORDER BY day IS NULL, day DESC, key, part SKIP $skip LIMIT $limit""";

    private final Neo4jClient client;

    FigureStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Which of the records, from where, how many. */
    public record Window(Behind behind, int skip, int limit) {
    }

    /** How many records there are in each part and month, and their sums. */
    public List<Tally.Cell> count(String question, Map<String, Object> values, Scope scope) {
        return ask(question, values, scope, TALLY).fetch().all().stream().map(FigureStore::cell).toList();
    }

    /** The records, the latest first. @param page where they have their pages */
    public List<FigureRecord> list(String question, Map<String, Object> values, Scope scope, Window window, String page) {
        return ask(question, values, scope, window).fetch().all().stream().map(row -> fact(row, page)).toList();
    }

    /** All these records, in the same order. @param page where they have their pages */
    public WholeList<FigureRecord> listAll(String question, Map<String, Object> values, Scope scope, Behind behind, String page) {
        return LongAnswer.of(ask(question, values, scope, new Window(behind, 0, LongAnswer.ALL)), row -> fact(row, page));
    }

    private Neo4jClient.RunnableSpec ask(String question, Map<String, Object> values, Scope scope, Window window) {
        Behind behind = window.behind();
        return ask(question, values, scope, RECORDS).bind(behind.part().orElse(null)).to("part")
                .bind(behind.came().map(m -> m.atDay(1)).orElse(null)).to("cameFrom")
                .bind(behind.came().map(YearMonth::atEndOfMonth).orElse(null)).to("cameThrough")
                .bind(window.skip()).to("skip").bind(window.limit()).to("limit");
    }

    private Neo4jClient.RunnableSpec ask(String question, Map<String, Object> values, Scope scope, String around) {
        String text = "CALL () {\n" + Cypher.of(FigureStore.class, question + ".cypher") + "\n}\n" + around;
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
                Optional.ofNullable((Long) row.get("fen")).map(Money::ofFen));
    }
}
