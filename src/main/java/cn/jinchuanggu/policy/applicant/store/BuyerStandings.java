package cn.jinchuanggu.policy.applicant.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.policy.BuyerStanding;
import cn.jinchuanggu.reference.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Whether enterprises are resident in the park, as far as the graph says it. Residency is an explicit fact and never
 * inferred from an address (reading R-03); an enterprise of the city without that fact counts as one of another county.
 */
@Repository
public class BuyerStandings {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Neo4jClient client;
    private final Clock clock;

    BuyerStandings(Neo4jClient client, GraphSchema schemaFirst, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** The standing today of each of these parties; those about which nothing is known are left out. */
    public Map<String, BuyerStanding> of(Collection<String> partyIds) {
        Map<String, BuyerStanding> standings = new HashMap<>();
        if (!partyIds.isEmpty()) {
            client.query(Cypher.of(BuyerStandings.class, "standings.cypher")).bind(List.copyOf(partyIds)).to("ids")
                    .bind(LocalDate.now(clock.withZone(CHANGZHI))).to("today").fetch().all()
                    .forEach(row -> standings.put((String) row.get("id"),
                            standing((LocalDate) row.get("residentSince"), (String) row.get("region"))));
        }
        return standings;
    }

    private static BuyerStanding standing(LocalDate residentSince, String region) {
        if (residentSince != null) {
            return BuyerStanding.RESIDENT;
        }
        return region == null ? BuyerStanding.UNKNOWN
                : Codes.isInChangzhi(region) ? BuyerStanding.COUNTY_ENTERPRISE : BuyerStanding.ELSEWHERE;
    }
}
