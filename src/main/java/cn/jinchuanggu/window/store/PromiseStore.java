package cn.jinchuanggu.window.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.window.Figure;
import cn.jinchuanggu.window.Measure;
import cn.jinchuanggu.window.Measured;
import cn.jinchuanggu.window.Promises;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What the nodes of cases and tasks say of the promises. */
@Repository
public class PromiseStore {

    /** What is told of the rows that a question returns. */
    private static final String COUNT = "RETURN count(*) AS count";
    /** Of each month, and first of all of them, where the month is null. */
    private static final String FIGURES = """
            UNWIND [month, null] AS counted
            RETURN counted AS month, count(*) AS count, sum(CASE WHEN isKept THEN 1 ELSE 0 END) AS kept, percentileCont(value, 0.5) AS median
            ORDER BY month DESC""";
    private static final String LIST = """
            WITH *, coalesce(measured.startedAt, measured.filedAt) AS begun
            ORDER BY begun DESC, measured.id SKIP $skip LIMIT $limit
            MATCH (c:ServiceCase {id: coalesce(measured.caseId, measured.id)})
            RETURN c.id AS id, c.applicant AS applicant, measured.matter AS matter, measured.body AS body, begun, measured[endedIn] AS ended, value, aim, isKept
            ORDER BY begun DESC, measured.id""";

    private final Neo4jClient client;

    PromiseStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** How many are measured. */
    public long count(Promises.Query query) {
        return ask(query, COUNT).fetchAs(Long.class).one().orElseThrow();
    }

    /** Over all months of the query and by month, the latest first; months in which nothing was measured are left out. */
    public Figure.Year year(Promises.Query query) {
        List<Figure> figures = ask(query, FIGURES).fetch().all().stream().map(PromiseStore::figure).toList();
        return figures.isEmpty() ? new Figure.Year(query.measure(), Figure.NOTHING, List.of()) : new Figure.Year(query.measure(), figures.getFirst(), figures.subList(1, figures.size()));
    }

    /** The cases and tasks behind a figure, the latest first. */
    public List<Measured> list(Promises.Query query, int skip, int limit) {
        return ask(query, skip, limit).fetch().all().stream().map(PromiseStore::measured).toList();
    }

    /** All of them, in the same order. */
    public WholeList<Measured> listAll(Promises.Query query) {
        return LongAnswer.of(ask(query, 0, LongAnswer.ALL), PromiseStore::measured);
    }

    private Neo4jClient.RunnableSpec ask(Promises.Query query, int skip, int limit) {
        return ask(query, LIST).bind(skip).to("skip").bind(limit).to("limit");
    }

    /** A question about a question: the file of the measure says which rows are measured. */
    private Neo4jClient.RunnableSpec ask(Promises.Query query, String told) {
        String rows = switch (query.measure()) {
            case FIRST_ANSWER, NIGHT_ANSWER -> "measured-answers.cypher";
            case HALF_DAY, USUAL -> "measured-tasks.cypher";
            case SATISFACTION -> "measured-scores.cypher";
        };
        return client.query("CALL () {\n" + Cypher.of(PromiseStore.class, rows) + "}\n" + told)
                .bind(query.illustrative()).to("illustrative").bind(query.from()).to("from").bind(query.through()).to("through")
                .bind(query.measure() == Measure.NIGHT_ANSWER).to("night").bind(query.measure() == Measure.HALF_DAY).to("promised")
                .bind(query.limit()).to("aim").bind(query.now()).to("now").bind(query.now().minusMinutes(query.limit())).to("lateBefore")
                .bind(query.kept().orElse(null)).to("kept");
    }

    private static Figure figure(Map<String, Object> row) {
        return new Figure(Optional.ofNullable((String) row.get("month")), (Long) row.get("count"), (Long) row.get("kept"), Optional.ofNullable((Number) row.get("median")).map(Number::doubleValue));
    }

    private static Measured measured(Map<String, Object> row) {
        return new Measured((String) row.get("id"), (String) row.get("applicant"), Optional.ofNullable((String) row.get("matter")), Optional.ofNullable((String) row.get("body")),
                CaseRows.time(row.get("begun")), Optional.ofNullable(CaseRows.time(row.get("ended"))), Optional.ofNullable((Long) row.get("value")),
                (Long) row.get("aim"), Boolean.TRUE.equals(row.get("isKept")));
    }
}
