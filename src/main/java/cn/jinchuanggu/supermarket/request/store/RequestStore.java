package cn.jinchuanggu.supermarket.request.store;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.listing.Masking;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.supermarket.request.Offer;
import cn.jinchuanggu.supermarket.request.RequestQuery;
import cn.jinchuanggu.supermarket.request.RequestState;
import cn.jinchuanggu.supermarket.request.RequestSummary;
import cn.jinchuanggu.supermarket.request.ServiceRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The node of a request is written with every entry; lists read nothing else. */
@Repository
public class RequestStore {

    private final Neo4jClient client;

    RequestStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    public void save(ServiceRequest request) {
        Map<String, Object> row = new HashMap<>();
        row.put("partyId", request.partyId());
        row.put("partyName", request.partyName());
        row.put("masked", request.masked());
        row.put("illustrative", request.illustrative());
        row.put("title", request.title());
        row.put("text", request.wanted().text());
        row.put("category", request.wanted().category().orElse(""));
        row.put("budgetFen", request.wanted().budget().map(Money::inFen).orElse(null));
        row.put("by", request.wanted().by().orElse(null));
        row.put("voucher", request.wanted().voucher());
        row.put("state", request.state().name());
        row.put("publishedOn", request.publishedOn());
        row.put("offeredBy", request.offers().stream().map(Offer::providerId).toList());
        row.put("version", request.version());
        client.query("MERGE (r:ServiceRequest {id: $id}) SET r += $row").bind(request.id()).to("id").bind(row).to("row").run();
    }

    /** What this reader may see, sorted as asked. */
    public Page<RequestSummary> list(RequestQuery query, Actor reader, Paging paging) {
        long total = bind(query, reader, client.query(Cypher.of(RequestStore.class, "count-requests.cypher"))).fetchAs(Long.class).one().orElse(0L);
        return paging.page((skip, limit) -> ask(query, reader, skip, limit).fetch().all().stream().map(row -> summary(row, reader)).toList(), total);
    }

    /** All that this reader may see, in the same order. */
    public WholeList<RequestSummary> listAll(RequestQuery query, Actor reader) {
        return LongAnswer.of(ask(query, reader, 0, LongAnswer.ALL), row -> summary(row, reader));
    }

    /** What waits for this reader: for a provider open requests that fit and have no offer of its own, for others own ones with offers. */
    public List<RequestSummary> listWaiting(Actor reader, int limit) {
        return client.query(Cypher.of(RequestStore.class, reader.has(Role.PROVIDER) ? "fitting-requests.cypher" : "offered-requests.cypher"))
                .bind(List.copyOf(reader.partyIds())).to("parties").bind(limit).to("limit").fetch().all().stream().map(row -> summary(row, reader)).toList();
    }

    private Neo4jClient.RunnableSpec ask(RequestQuery query, Actor reader, int skip, int limit) {
        return bind(query, reader, client.query(Cypher.of(RequestStore.class, "list-requests.cypher")))
                .bind(query.sort().name()).to("sort").bind(skip).to("skip").bind(limit).to("limit");
    }

    private static Neo4jClient.RunnableSpec bind(RequestQuery query, Actor reader, Neo4jClient.RunnableSpec spec) {
        return spec.bind(List.copyOf(reader.partyIds())).to("parties").bind(reader.has(Role.OPERATOR)).to("all").bind(reader.has(Role.PROVIDER)).to("provider")
                .bind(query.state().map(Enum::name).orElse(null)).to("state").bind(query.category().orElse(null)).to("category").bind(query.mine()).to("mine")
                .bind(query.text().orElse(null)).to("text");
    }

    @SuppressWarnings("unchecked") // the query returns a map and a list
    private static RequestSummary summary(Map<String, Object> found, Actor reader) {
        Map<String, Object> row = (Map<String, Object>) found.get("r");
        boolean hidden = (Boolean) row.get("masked") && !reader.has(Role.OPERATOR) && !reader.actsFor((String) row.get("partyId"));
        List<String> offeredBy = (List<String>) row.get("offeredBy");
        String title = (String) row.get("title");
        return new RequestSummary((String) row.get("id"), hidden ? Masking.of((String) row.get("partyName")).hide(title) : title, hidden ? ServiceRequest.UNNAMED
                : (String) row.get("partyName"),
                (Boolean) row.get("illustrative"), (String) row.get("category"), Optional.ofNullable((Long) row.get("budgetFen")).map(Money::ofFen).orElse(null),
                (LocalDate) row.get("by"),
                (Boolean) row.get("voucher"), RequestState.valueOf((String) row.get("state")), (LocalDate) row.get("publishedOn"), offeredBy.size(),
                offeredBy.stream().anyMatch(reader::actsFor));
    }
}
