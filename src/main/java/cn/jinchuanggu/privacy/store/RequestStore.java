package cn.jinchuanggu.privacy.store;

import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.privacy.PrivacyRequest;
import cn.jinchuanggu.privacy.RequestKind;
import cn.jinchuanggu.privacy.RequestQuery;
import cn.jinchuanggu.privacy.RequestState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** {@code (:PrivacyRequest)}, one row beside the ledger for each request. Whoever writes one holds its subject in the journal. */
@Repository
public class RequestStore {

    private static final String WHERE = "MATCH (r:PrivacyRequest) WHERE ($state IS NULL OR r.state = $state) AND ($kind IS NULL OR r.kind = $kind) ";
    private static final String ROW = "RETURN properties(r) AS r ";

    private final Neo4jClient client;

    RequestStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    public void save(PrivacyRequest request) {
        client.query("MERGE (r:PrivacyRequest {id: $id}) SET r += $row").bind(request.id()).to("id").bind(row(request)).to("row").run();
    }

    public Optional<PrivacyRequest> find(String id) {
        return client.query("MATCH (r:PrivacyRequest {id: $id}) " + ROW).bind(id).to("id").fetch().one().map(RequestStore::request);
    }

    /** Those of an account, the newest first. */
    public List<PrivacyRequest> listOf(String account, int limit) {
        return requests(client.query("MATCH (r:PrivacyRequest {account: $account}) " + ROW + "ORDER BY r.filedOn DESC, r.id LIMIT $limit")
                .bind(account).to("account").bind(limit).to("limit").fetch().all());
    }

    /** What fits, by the day on which it is due. */
    public List<PrivacyRequest> list(RequestQuery query, int skip, int limit) {
        return requests(bind(query, client.query(WHERE + ROW + "ORDER BY r.dueOn, r.id SKIP $skip LIMIT $limit"), query.state())
                .bind(skip).to("skip").bind(limit).to("limit").fetch().all());
    }

    /** How many fit by state; the state of the query is passed over. */
    public Map<RequestState, Long> count(RequestQuery query) {
        Map<RequestState, Long> counts = new EnumMap<>(RequestState.class);
        bind(query, client.query(WHERE + "RETURN r.state AS state, count(r) AS count"), Optional.empty()).fetch().all()
                .forEach(row -> counts.put(RequestState.valueOf((String) row.get("state")), (Long) row.get("count")));
        return counts;
    }

    private static Neo4jClient.RunnableSpec bind(RequestQuery query, Neo4jClient.RunnableSpec spec, Optional<RequestState> state) {
        return spec.bind(state.map(Enum::name).orElse(null)).to("state").bind(query.kind().map(Enum::name).orElse(null)).to("kind");
    }

    private static Map<String, Object> row(PrivacyRequest request) {
        Map<String, Object> row = new HashMap<>();
        row.put("account", request.account());
        row.put("onBehalf", request.onBehalf());
        row.put("kind", request.kind().name());
        row.put("state", request.state().name());
        row.put("expertId", request.expertId().orElse(null));
        row.put("text", request.text());
        row.put("newName", request.newName().orElse(null));
        row.put("filedOn", request.filedOn());
        row.put("dueOn", request.dueOn());
        row.put("decidedOn", request.decided().orElse(null));
        row.put("version", request.version());
        return row;
    }

    private static List<PrivacyRequest> requests(Collection<Map<String, Object>> rows) {
        return rows.stream().map(RequestStore::request).toList();
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static PrivacyRequest request(Map<String, Object> found) {
        Map<String, Object> r = (Map<String, Object>) found.get("r");
        return new PrivacyRequest((String) r.get("id"), (String) r.get("account"), Boolean.TRUE.equals(r.get("onBehalf")), RequestKind.valueOf((String) r.get("kind")),
                RequestState.valueOf((String) r.get("state")), Optional.ofNullable((String) r.get("expertId")), (String) r.getOrDefault("text", ""),
                Optional.ofNullable((String) r.get("newName")), (LocalDate) r.get("filedOn"), (LocalDate) r.get("dueOn"),
                Optional.ofNullable((LocalDate) r.get("decidedOn")), ((Long) r.get("version")).intValue());
    }
}
