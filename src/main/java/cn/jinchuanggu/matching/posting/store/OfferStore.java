package cn.jinchuanggu.matching.posting.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.matching.posting.ExpertOffer;
import cn.jinchuanggu.matching.posting.FundOffer;
import cn.jinchuanggu.matching.posting.LoanOffer;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads what may serve a posting. Public things only. */
@Repository
public class OfferStore {

    private static final int FEN_DIGITS = 2;
    private static final int MOST = 500;
    private static final int EXPERTS_EACH = 60;
    private static final int ACHIEVEMENTS_EACH = 20;

    private final Neo4jClient client;

    OfferStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** @param tracks ids of industries */
    public record Owner(String stage, String region, List<String> tracks) {

        /** Nothing is known. */
        public static final Owner UNKNOWN = new Owner(null, null, List.of());
    }

    public Optional<Owner> findOwner(String id) {
        return client.query(Cypher.of(OfferStore.class, "owner.cypher")).bind(id).to("id").fetch().one()
                .map(row -> new Owner((String) row.get("stage"), (String) row.get("region"), texts(row, "tracks")));
    }

    /** @param owner enterprise whose earlier investors are told; null for none */
    public List<FundOffer> listFunds(String owner) {
        return client.query(Cypher.of(OfferStore.class, "funds.cypher")).bind(owner == null ? "" : owner).to("owner").bind(MOST).to("limit").fetch().all().stream()
                .map(row -> new FundOffer((String) row.get("id"), (String) row.get("name"), (Boolean) row.get("illustrative"), (String) row.get("about"),
                        texts(row, "stages"), money(row, "ticketMinFen"), money(row, "ticketMaxFen"), texts(row, "prefers"), texts(row, "tracks"),
                        (String) row.get("region"), texts(row, "earlier"))).toList();
    }

    public List<LoanOffer> listLoans() {
        return client.query(Cypher.of(OfferStore.class, "loans.cypher")).bind(MOST).to("limit").fetch().all().stream()
                .map(row -> new LoanOffer((String) row.get("id"), (String) row.get("name"), (Boolean) row.get("illustrative"), (String) row.get("summary"),
                        (String) row.get("bankId"), (String) row.get("bankName"), (String) row.get("region"), (Boolean) row.get("resident"),
                        money(row, "ticketMinFen"), money(row, "ticketMaxFen"), whole(row, "termMonths"), texts(row, "guarantees"), whole(row, "rateBasisPoints"),
                        texts(row, "tracks"))).toList();
    }

    /**
     * Experts who may do it.
     *
     * @param closeness cosine of achievements that mean what is to be done, by id
     * @param field     GB/T 13745; null for none
     * @param keywords  what they may be known for
     */
    public List<ExpertOffer> listExperts(Map<String, Double> closeness, String field, List<String> keywords) {
        List<String> concepts = keywords.stream().map(k -> "concept-" + k.strip().toLowerCase().replaceAll("\\s+", "-")).toList();
        return client.query(Cypher.of(OfferStore.class, "experts.cypher")).bind(List.copyOf(closeness.keySet())).to("achievements")
                .bind(field == null ? "" : "field-" + field).to("field").bind(concepts).to("concepts").bind(EXPERTS_EACH).to("each").bind(ACHIEVEMENTS_EACH).to("most")
                .fetch().all().stream().map(row -> expert(row, closeness)).toList();
    }

    private static ExpertOffer expert(Map<String, Object> row, Map<String, Double> closeness) {
        List<ExpertOffer.Evidence> evidence = rows(row, "evidence").stream()
                .map(e -> new ExpertOffer.Evidence((String) e.get("id"), (String) e.get("title"), texts(e, "tracks"), (Long) e.get("patents"), closeness.getOrDefault(e.get("id"), 0.0)))
                .sorted(Comparator.comparingDouble(ExpertOffer.Evidence::closeness).reversed().thenComparing(ExpertOffer.Evidence::id)).toList();
        return new ExpertOffer((String) row.get("id"), (String) row.get("name"), (Boolean) row.get("illustrative"), (String) row.get("title"),
                rows(row, "places").stream().map(p -> new ExpertOffer.Place((String) p.get("id"), (String) p.get("name"), (String) p.get("region"))).toList(),
                texts(row, "fields"), texts(row, "expertise"), evidence);
    }

    @SuppressWarnings("unchecked") // the queries return lists of maps
    private static List<Map<String, Object>> rows(Map<String, Object> row, String name) {
        return List.copyOf((Collection<Map<String, Object>>) row.get(name));
    }

    @SuppressWarnings("unchecked") // the queries return lists of texts
    private static List<String> texts(Map<String, Object> row, String name) {
        return List.copyOf((Collection<String>) row.get(name));
    }

    private static Money money(Map<String, Object> row, String name) {
        return row.get(name) == null ? null : new Money(BigDecimal.valueOf((Long) row.get(name), FEN_DIGITS));
    }

    private static Integer whole(Map<String, Object> row, String name) {
        return row.get(name) == null ? null : ((Long) row.get(name)).intValue();
    }
}
