package cn.jinchuanggu.window.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.window.CaseLists;
import cn.jinchuanggu.window.CaseQuery;
import cn.jinchuanggu.window.CaseState;
import cn.jinchuanggu.window.CaseSummary;
import cn.jinchuanggu.window.Standing;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Cases and tasks as nodes, for lists. What happened stands in the journal. */
@Repository
public class CaseStore {

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2000-01-01T00:00+08:00");
    /** The first of the tasks {@code t} by {@code at}, with their cases. */
    private static final String FIRST_TASKS = """
             ORDER BY at, t.id LIMIT $limit
            MATCH (c:ServiceCase {id: t.caseId})
            RETURN t.caseId AS id, t.task AS task, t.matter AS matter, at, c.account AS account, c.partyId AS party, c.officer AS officer ORDER BY at, t.id""";
    private static final String UNANSWERED = "MATCH (c:ServiceCase) WHERE c.state = 'FILED' AND $from <= c.dueAt <= $moment AND (c.dueAt > $from OR c.id > $after)";
    private static final String FIRST_CASES = " RETURN c.id AS id, c.matters AS matters, c.dueAt AS at, c.account AS account ORDER BY at, id LIMIT $limit";
    /** Stands behind every number of a case and a task: what is at the very first moment is not asked for. */
    private static final String AFTER_ALL = "~";

    private final Neo4jClient client;

    CaseStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Whether there is a case with this number. */
    public boolean exists(String id) {
        return client.query("MATCH (c:ServiceCase {id: $id}) RETURN c.id AS id").bind(id).to("id").fetch().one().isPresent();
    }

    /** Writes what lists need of a case and its tasks; sent again, it changes nothing. */
    public void save(Standing standing) {
        client.query("""
                MERGE (c:ServiceCase {id: $id}) SET c += $head
                WITH c UNWIND $tasks AS task
                MERGE (t:CaseTask {id: task.id}) SET t += task""").bind(standing.of().id()).to("id").bind(CaseRows.head(standing)).to("head")
                .bind(standing.of().tasks().stream().map(t -> CaseRows.task(standing, t)).toList()).to("tasks").run();
    }

    /** The cases that fit, in the order asked for. */
    public List<CaseSummary> list(CaseQuery query, int skip, int limit) {
        return ask(query, skip, limit).fetch().all().stream().map(CaseRows::summary).toList();
    }

    /** All that fit, in the same order. */
    public WholeList<CaseSummary> listAll(CaseQuery query) {
        return LongAnswer.of(ask(query, 0, LongAnswer.ALL), CaseRows::summary);
    }

    private Neo4jClient.RunnableSpec ask(CaseQuery query, int skip, int limit) {
        return bind(query, client.query(Cypher.of(CaseStore.class, query.all() ? "list-cases.cypher" : "list-own-cases.cypher")))
                .bind(query.filter().state().map(Enum::name).orElse(null)).to("state").bind(query.filter().sort().name()).to("sort")
                .bind(skip).to("skip").bind(limit).to("limit");
    }

    /** How many fit by state; the state of the query is passed over. */
    public Map<CaseState, Long> count(CaseQuery query) {
        Map<CaseState, Long> counts = new EnumMap<>(CaseState.class);
        bind(query, client.query(Cypher.of(CaseStore.class, query.all() ? "count-cases.cypher" : "count-own-cases.cypher"))).fetch().all()
                .forEach(row -> counts.put(CaseState.valueOf((String) row.get("state")), (Long) row.get("count")));
        return counts;
    }

    /** What an officer has to look at: cases that nobody has taken, the oldest first, and their own whose clock runs out by a moment. */
    public List<CaseSummary> listForOfficer(String account, OffsetDateTime moment, int limit) {
        return client.query(Cypher.of(CaseStore.class, "officer-agenda.cypher")).bind(account).to("account").bind(moment).to("moment").bind(limit).to("limit")
                .fetch().all().stream().map(CaseRows::summary).toList();
    }

    /** What is asked of an applicant: something to bring, or what they think of a case that is closed. */
    public List<CaseSummary> listForApplicant(String account, Set<String> parties, int limit) {
        return client.query(Cypher.of(CaseStore.class, "applicant-agenda.cypher")).bind(account).to("account").bind(List.copyOf(parties)).to("parties")
                .bind(limit).to("limit").fetch().all().stream().map(CaseRows::summary).toList();
    }

    /** Open tasks by body. */
    public List<CaseLists.Load> loadOfBodies(OffsetDateTime now) {
        return loads("""
                MATCH (t:CaseTask) WHERE t.state IN ['RUNNING', 'SUSPENDED']
                RETURN t.body AS id, t.body AS name, count(*) AS open, sum(CASE WHEN t.dueAt < $now THEN 1 ELSE 0 END) AS overdue,
                       sum(CASE WHEN t.state = 'SUSPENDED' THEN 1 ELSE 0 END) AS waiting, sum(CASE WHEN t.dueAt >= $now AND t.dueAt < $soon THEN 1 ELSE 0 END) AS soon
                ORDER BY open DESC, id""", now);
    }

    /** Cases in hand by officer. */
    public List<CaseLists.Load> loadOfOfficers(OffsetDateTime now) {
        return loads("""
                MATCH (c:ServiceCase) WHERE c.state = 'IN_HAND'
                RETURN c.officer AS id, max(c.officerName) AS name, count(*) AS open, sum(CASE WHEN c.dueAt < $now THEN 1 ELSE 0 END) AS overdue,
                       sum(CASE WHEN c.waiting THEN 1 ELSE 0 END) AS waiting, sum(CASE WHEN c.dueAt >= $now AND c.dueAt < $soon THEN 1 ELSE 0 END) AS soon
                ORDER BY open DESC, id""", now);
    }

    private List<CaseLists.Load> loads(String question, OffsetDateTime now) {
        return client.query(question).bind(now).to("now").bind(now.plusHours(24)).to("soon").fetch().all().stream()
                .map(row -> new CaseLists.Load((String) row.get("id"), (String) row.get("name"), (Long) row.get("open"), (Long) row.get("overdue"),
                        (Long) row.get("waiting"), (Long) row.get("soon"))).toList();
    }

    /** Tasks whose clock has run out by a moment and of which nobody was told that, the first first. @param last of these after which it begins */
    public List<CaseLists.DueTask> listOverdue(OffsetDateTime moment, Optional<CaseLists.DueTask> last, int limit) {
        return tasks("MATCH (t:CaseTask) WHERE $from <= t.dueAt <= $moment AND (t.dueAt > $from OR t.id > $after) AND NOT t.told WITH t, t.dueAt AS at" + FIRST_TASKS, LONG_AGO, moment, last, limit);
    }

    /** Tasks whose clock runs out after a moment and by another, the first first. @param last of these after which it begins */
    public List<CaseLists.DueTask> listDueBetween(OffsetDateTime from, OffsetDateTime moment, Optional<CaseLists.DueTask> last, int limit) {
        return tasks("MATCH (t:CaseTask) WHERE $from <= t.dueAt <= $moment AND (t.dueAt > $from OR t.id > $after) WITH t, t.dueAt AS at" + FIRST_TASKS, from, moment, last, limit);
    }

    /** Tasks whose clock has stood still since before a moment, the longest first. @param last of these after which it begins */
    public List<CaseLists.DueTask> listWaitingSince(OffsetDateTime moment, Optional<CaseLists.DueTask> last, int limit) {
        return tasks("MATCH (t:CaseTask) WHERE t.state = 'SUSPENDED' AND $from <= t.since <= $moment AND (t.since > $from OR t.id > $after) WITH t, t.since AS at" + FIRST_TASKS,
                LONG_AGO, moment, last, limit);
    }

    /** New cases that nobody has answered in time and of which nobody was told that, the first first. @param last of these after which it begins */
    public List<CaseLists.Unanswered> listUnanswered(OffsetDateTime moment, Optional<CaseLists.Unanswered> last, int limit) {
        return unanswered(UNANSWERED + " AND NOT c.escalated" + FIRST_CASES, LONG_AGO, moment, last, limit);
    }

    /** New cases whose time for the first answer runs out after a moment and by another, the first first. @param last of these after which it begins */
    public List<CaseLists.Unanswered> listUnansweredBetween(OffsetDateTime from, OffsetDateTime moment, Optional<CaseLists.Unanswered> last, int limit) {
        return unanswered(UNANSWERED + FIRST_CASES, from, moment, last, limit);
    }

    @SuppressWarnings("unchecked") // a list of text
    private List<CaseLists.Unanswered> unanswered(String question, OffsetDateTime from, OffsetDateTime moment, Optional<CaseLists.Unanswered> last, int limit) {
        return client.query(question)
                .bind(last.map(CaseLists.Unanswered::at).orElse(from)).to("from").bind(moment).to("moment").bind(last.map(CaseLists.Unanswered::caseId).orElse(AFTER_ALL)).to("after")
                .bind(limit).to("limit").fetch().all().stream()
                .map(row -> new CaseLists.Unanswered((String) row.get("id"), (List<String>) row.get("matters"), CaseRows.time(row.get("at")), (String) row.get("account"))).toList();
    }

    private List<CaseLists.DueTask> tasks(String question, OffsetDateTime from, OffsetDateTime moment, Optional<CaseLists.DueTask> last, int limit) {
        return client.query(question)
                .bind(last.map(CaseLists.DueTask::at).orElse(from)).to("from").bind(moment).to("moment").bind(last.map(t -> CaseRows.id(t.caseId(), t.task())).orElse(AFTER_ALL)).to("after")
                .bind(limit).to("limit").fetch().all().stream()
                .map(row -> new CaseLists.DueTask((String) row.get("id"), (String) row.get("task"), (String) row.get("matter"), CaseRows.time(row.get("at")),
                        (String) row.get("account"), (String) row.get("party"), (String) row.get("officer"))).toList();
    }

    private static Neo4jClient.RunnableSpec bind(CaseQuery query, Neo4jClient.RunnableSpec spec) {
        CaseQuery.Filter filter = query.filter();
        return spec.bind(query.account()).to("account").bind(List.copyOf(query.parties())).to("parties").bind(filter.view().name()).to("view")
                .bind(filter.body().orElse(null)).to("body").bind(filter.matter().orElse(null)).to("matter").bind(filter.officer().orElse(null)).to("officer").bind(filter.text().orElse(null)).to("text")
                .bind(query.now()).to("now").bind(query.now().plusHours(24)).to("soon");
    }
}
