package cn.jinchuanggu.supermarket.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import cn.jinchuanggu.supermarket.CatalogueQuery;
import cn.jinchuanggu.supermarket.ServiceMark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads the catalogue of services from the graph. */
@Repository
public class CatalogueStore {

    private final Neo4jClient client;

    CatalogueStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Ids of one page of what fits, in its order; the words pass for nothing. */
    public List<String> listIds(CatalogueQuery query, Paging paging) {
        return ids(inOrder(query, null, paging.skip(), paging.size()));
    }

    /** Ids of all that fits, in the same order. @param found only of these; null for all */
    public WholeList<String> listAllIds(CatalogueQuery query, List<String> found) {
        return LongAnswer.of(inOrder(query, found, 0, LongAnswer.ALL), row -> (String) row.get("id"));
    }

    private Neo4jClient.RunnableSpec inOrder(CatalogueQuery query, List<String> found, int skip, int limit) {
        return bind(query, found, CatalogueCypher.match(query, found) + " RETURN s.id AS id ORDER BY " + CatalogueCypher.order(query) + " SKIP $skip LIMIT $limit")
                .bind(skip).to("skip").bind(limit).to("limit");
    }

    /** Which of these fit. */
    public Set<String> listFitting(CatalogueQuery query, List<String> found) {
        return Set.copyOf(ids(bind(query, found, CatalogueCypher.match(query, found) + " RETURN s.id AS id")));
    }

    /** How many fit; the words pass for nothing. */
    public long count(CatalogueQuery query) {
        return bind(query, null, CatalogueCypher.match(query, null) + " RETURN count(s) AS count").fetchAs(Long.class).one().orElse(0L);
    }

    /** How many fit in each category, most first. @param found only of these; null for all */
    public Map<String, Long> countByCategory(CatalogueQuery query, List<String> found) {
        Map<String, Long> counts = new LinkedHashMap<>();
        bind(query, found, CatalogueCypher.match(query, found) + " RETURN coalesce(s.category, '其他') AS key, count(s) AS services ORDER BY services DESC, key")
                .fetch().all()
                .forEach(row -> counts.put((String) row.get("key"), (Long) row.get("services")));
        return counts;
    }

    /** What customers said of these services; invented orders count for invented services only, and real ones for real ones. */
    public Map<String, ServiceMark> marks(Collection<String> ids) {
        Map<String, ServiceMark> marks = new LinkedHashMap<>();
        client.query(Cypher.of(CatalogueStore.class, "service-marks.cypher")).bind(List.copyOf(ids)).to("ids").fetch().all().forEach(row -> {
            long ratings = (Long) row.get("ratings");
            marks.put((String) row.get("id"), new ServiceMark(BigDecimal.valueOf((Long) row.get("marks"))
                    .divide(BigDecimal.valueOf(3 * ratings), 1, RoundingMode.HALF_UP), ratings));
        });
        return marks;
    }

    /** These services as far as they are public, in this order. */
    public List<CatalogueEntry> listInOrder(List<String> ids) {
        Map<String, CatalogueEntry> byId = list(ids).stream().collect(Collectors.toMap(CatalogueEntry::id, Function.identity()));
        return ids.stream().distinct().filter(byId::containsKey).map(byId::get).toList();
    }

    /** A public service; empty for an unknown one. */
    public Optional<CatalogueEntry> find(String id) {
        return list(List.of(id)).stream().findFirst();
    }

    /** These services as far as they are public, by category and name. */
    public List<CatalogueEntry> list(List<String> ids) {
        return List.copyOf(client.query(Cypher.of(CatalogueStore.class, "catalogue-entries.cypher")).bind(ids).to("ids")
                .fetchAs(CatalogueEntry.class).mappedBy((types, row) -> entry(row)).all());
    }

    /** Ids of the public services of a provider, under any of its ids. */
    public List<String> listIdsOfProvider(Set<String> providerIds) {
        return client.query("MATCH (p:ServiceProvider)-[:PROVIDES]->(s:Service) WHERE p.id IN $ids AND NOT s:Hidden RETURN DISTINCT s.id AS id ORDER BY id")
                .bind(List.copyOf(providerIds)).to("ids").fetch().all().stream().map(row -> (String) row.get("id")).toList();
    }

    private Neo4jClient.RunnableSpec bind(CatalogueQuery query, List<String> found, String cypher) {
        return client.query(cypher).bind(found).to("found").bind(query.category().orElse(null)).to("category").bind(query.track().orElse(null)).to("track")
                .bind(query.segment().orElse(null)).to("segment").bind(query.priceFrom().map(Money::inFen).orElse(null)).to("from")
                .bind(query.priceTo().map(Money::inFen).orElse(null)).to("to")
                .bind(query.days().orElse(null)).to("days").bind(query.provider().orElse(null)).to("provider").bind(query.rating().orElse(null)).to("rating");
    }

    private static List<String> ids(Neo4jClient.RunnableSpec spec) {
        return spec.fetch().all().stream().map(row -> (String) row.get("id")).toList();
    }

    private static CatalogueEntry entry(Record row) {
        Value fen = row.get("priceFen");
        Value days = row.get("days");
        return new CatalogueEntry(row.get("id").asString(), row.get("name").asString(""), row.get("summary").asString(""),
                row.get("category").asString("其他"), fen.isNull() ? null : Money.ofFen(fen.asLong()),
                row.get("priceUnit").asString(null), days.isNull() ? null : days.asInt(), row.get("voucher").asBoolean(false),
                row.get("providerId").asString(null), row.get("providerName").asString(null), row.get("segments").asList(Value::asString),
                row.get("qualifications").asList(Value::asString),
                row.get("illustrative").asBoolean(false));
    }
}
