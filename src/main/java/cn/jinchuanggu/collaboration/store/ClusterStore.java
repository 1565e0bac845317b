package cn.jinchuanggu.collaboration.store;

import cn.jinchuanggu.collaboration.store.PartyProfile.Thing;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.Collection;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads what enterprises of a cluster ask for, and who offers something about the same; every question is bounded. */
@Repository
public class ClusterStore {

    /** Enterprises of a cluster that are looked at. */
    public static final int ENTERPRISES = 300;
    /** Ties read at an industry or one of its segments. */
    public static final int SCANNED = 3000;
    /** Ties read at one topic of the needs. */
    public static final int AROUND = 200;
    /** Achievements, experts, platforms and services that are compared. */
    public static final int OFFERS = 600;
    private static final int ASKS = 20;

    private final Neo4jClient client;

    ClusterStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * Which enterprises.
     *
     * @param corners ids of a track and segments, any of them; empty when ids are given
     * @param ids     of enterprises; empty when corners are given
     * @param park    id of the park they are in; empty for all
     * @param region  first digits of the code of their seat; empty for all
     */
    public record Wanted(Collection<String> corners, Collection<String> ids, String park, String region) {
    }

    /** An enterprise with its public needs and scenarios. */
    public record Member(String id, String name, boolean illustrative, List<Thing> asks) {
    }

    /** An institution, platform, expert or provider with one thing it offers. */
    public record Offer(String id, String name, GraphModel.NodeKind kind, boolean illustrative, Thing thing) {
    }

    /** A park. */
    public record Park(String id, String name) {
    }

    /** The enterprises, ordered by id, {@value #ENTERPRISES} at the most; those without needs are among them. */
    public List<Member> listMembers(Wanted wanted) {
        return client.query(Cypher.of(ClusterStore.class, "cluster-members.cypher")).bind(List.copyOf(wanted.corners())).to("corners")
                .bind(List.copyOf(wanted.ids())).to("ids").bind(wanted.park()).to("park").bind(wanted.region()).to("region")
                .bind(SCANNED).to("scanned").bind(ENTERPRISES).to("limit").bind(ASKS).to("asks").fetch().all().stream()
                .map(row -> new Member((String) row.get("id"), (String) row.get("name"), Boolean.TRUE.equals(row.get("illustrative")),
                        Rows.maps(row.get("asks")).stream().map(Rows::thing).toList())).toList();
    }

    /** What others offer about these topics, what shares most first. */
    public List<Offer> findOffers(Collection<String> topics) {
        return client.query(Cypher.of(ClusterStore.class, "cluster-offers.cypher")).bind(List.copyOf(topics)).to("topics")
                .bind(AROUND).to("around").bind(OFFERS).to("limit").fetch().all().stream()
                .map(row -> new Offer((String) row.get("id"), (String) row.get("name"), Rows.kind(row), Boolean.TRUE.equals(row.get("illustrative")),
                        Rows.thing(Rows.map(row.get("thing"))))).toList();
    }

    /** Parks by name. */
    public List<Park> listParks() {
        return client.query("MATCH (p:Park) WHERE NOT p:Hidden RETURN p.id AS id, p.name AS name ORDER BY name, id LIMIT 100").fetch().all().stream()
                .map(row -> new Park((String) row.get("id"), (String) row.get("name"))).toList();
    }
}
