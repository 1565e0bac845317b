package cn.jinchuanggu.supermarket.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads the catalogue of services from the graph. */
@Repository
public class CatalogueStore {

    private static final int FEN_DIGITS = 2;

    private final Neo4jClient client;

    CatalogueStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * Public services, ordered by category and name.
     *
     * @param category null for all
     * @param track    id of an industry, null for all
     */
    public Page<CatalogueEntry> list(String category, String track, Paging paging) {
        List<CatalogueEntry> entries = List.copyOf(client.query(Cypher.of(CatalogueStore.class, "catalogue.cypher"))
                .bind(category).to("category").bind(track).to("track").bind(paging.skip()).to("skip").bind(paging.size()).to("limit")
                .fetchAs(CatalogueEntry.class).mappedBy((types, row) -> entry(row)).all());
        long total = countByCategory(track).entrySet().stream().filter(e -> category == null || category.equals(e.getKey()))
                .mapToLong(Map.Entry::getValue).sum();
        return new Page<>(entries, paging.number(), paging.size(), total);
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

    /** How many services each category has in this industry, most first; null counts all industries. */
    public Map<String, Long> countByCategory(String track) {
        return counts("catalogue-categories.cypher", "track", track);
    }

    /** How many services of this category each industry has, by id; a service may count in several. Null counts all. */
    public Map<String, Long> countByTrack(String category) {
        return counts("catalogue-tracks.cypher", "category", category);
    }

    private Map<String, Long> counts(String file, String name, String value) {
        Map<String, Long> counts = new LinkedHashMap<>();
        client.query(Cypher.of(CatalogueStore.class, file)).bind(value).to(name).fetch().all()
                .forEach(row -> counts.put((String) row.get("key"), (Long) row.get("services")));
        return counts;
    }

    private static CatalogueEntry entry(Record row) {
        Value fen = row.get("priceFen");
        Value days = row.get("days");
        return new CatalogueEntry(row.get("id").asString(), row.get("name").asString(""), row.get("summary").asString(""),
                row.get("category").asString("其他"), fen.isNull() ? null : new Money(BigDecimal.valueOf(fen.asLong(), FEN_DIGITS)),
                row.get("priceUnit").asString(null), days.isNull() ? null : days.asInt(), row.get("voucher").asBoolean(false),
                row.get("providerId").asString(null), row.get("providerName").asString(null), row.get("segments").asList(Value::asString),
                row.get("illustrative").asBoolean(false));
    }
}
