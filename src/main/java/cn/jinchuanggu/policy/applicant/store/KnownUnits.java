package cn.jinchuanggu.policy.applicant.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.policy.BuyerStanding;
import cn.jinchuanggu.policy.applicant.KnownUnit;
import cn.jinchuanggu.policy.applicant.Transferable;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What the graph knows of units and achievements as far as the policy asks for it. Public things only. */
@Repository
public class KnownUnits {

    private static final int FEN_DIGITS = 2;

    private final Neo4jClient client;
    private final BuyerStandings standings;

    KnownUnits(Neo4jClient client, BuyerStandings standings, GraphSchema schemaFirst) {
        this.client = client;
        this.standings = standings;
    }

    /** The unit as the policy sees it. */
    @SuppressWarnings("unchecked") // the query returns lists of texts and of maps
    public KnownUnit get(Entity entity) {
        Map<String, Object> row = client.query(Cypher.of(KnownUnits.class, "unit.cypher")).bind(entity.id()).to("id").fetch().one().orElseThrow();
        Object titles = entity.properties().get("titles");
        BuyerStanding standing = standings.of(List.of(entity.id())).getOrDefault(entity.id(), BuyerStanding.UNKNOWN);
        return new KnownUnit(
                entity.kind().equals("Enterprise"),
                standing,
                standing == BuyerStanding.RESIDENT ? (LocalDate) entity.properties().get("residentSince") : null,
                ((List<String>) row.get("tracks")).stream().distinct().flatMap(id -> Codes.findTrack(id).stream()).map(Track::name).toList(),
                titles instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of(),
                ((List<Map<String, String>>) row.get("platforms")).stream().map(p -> new KnownUnit.Platform(p.get("kind"), p.get("level"))).toList());
    }

    /** The achievement itself, or those of a unit, by name. */
    @SuppressWarnings("unchecked") // modes are a list of texts
    public List<Transferable> listTransferable(String entityId, int limit) {
        return client.query(Cypher.of(KnownUnits.class, "transferable.cypher")).bind(entityId).to("id").bind(limit).to("limit").fetch().all().stream()
                .map(row -> new Transferable((String) row.get("id"), (String) row.get("name"),
                        Optional.ofNullable((Long) row.get("priceFen")).map(fen -> new Money(BigDecimal.valueOf(fen, FEN_DIGITS))),
                        ((List<String>) row.get("modes")).stream().map(CooperationMode::valueOf).collect(Collectors.toUnmodifiableSet())))
                .toList();
    }
}
