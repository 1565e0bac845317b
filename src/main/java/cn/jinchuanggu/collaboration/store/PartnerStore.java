package cn.jinchuanggu.collaboration.store;

import cn.jinchuanggu.collaboration.store.PartyProfile.Thing;
import cn.jinchuanggu.collaboration.store.PartyProfile.Topic;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads parties as {@link PartyProfile}s and finds candidates; every question is bounded, whatever a node's degree. */
@Repository
public class PartnerStore {

    /** Ties that are read at one topic; a topic with more is cut there, and the answer says so. */
    public static final int AROUND = 120;
    /** Things of a topic that lead to candidates. */
    private static final int EACH = 40;
    /** Things of one sort that are read of the party that asks, and of a candidate. */
    public static final int THINGS = 60;
    public static final int THINGS_OF_CANDIDATE = 6;
    private static final int TOPICS = 12;
    private static final int RING = 50;
    private static final int SECOND_RING = 20;

    private final Neo4jClient client;

    PartnerStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * A topic through which candidates are looked for.
     *
     * @param weight what sharing it counts
     * @param asked  true through needs, scenarios and financing needs about it, false through everything else
     */
    public record Aim(String topic, double weight, boolean asked) {
    }

    /**
     * Which candidates.
     *
     * @param kinds   labels, any of them
     * @param corners ids of topics one of which they must belong to; empty for all
     * @param region  first digits of the code of their seat; empty for all
     * @param limit   candidates at the most
     */
    public record Wanted(Collection<String> kinds, Collection<String> corners, String region, int limit) {
    }

    /**
     * Candidates, best first.
     *
     * @param shared   id of a candidate to what of it is about the topics looked for
     * @param cutTopics names of topics that have more ties than were read
     */
    public record Found(Map<String, List<Thing>> shared, List<String> cutTopics) {
    }

    /** What the party that asks is about. @param own whether its masked listings count; only for its own account */
    public Optional<PartyProfile> findProfile(String id, boolean own) {
        return profiles(List.of(id), THINGS, own).findFirst();
    }

    /** What the candidates among these are about, in the order they were found. */
    public List<PartyProfile> listProfiles(Map<String, List<Thing>> shared) {
        Map<String, PartyProfile> byId = new LinkedHashMap<>();
        profiles(shared.keySet(), THINGS_OF_CANDIDATE, false).forEach(p -> byId.put(p.id(), p.with(shared.get(p.id()))));
        return shared.keySet().stream().map(byId::get).filter(p -> p != null).toList();
    }

    /** Plans are long, and only those of the party that asks are compared. */
    private Stream<PartyProfile> profiles(Collection<String> ids, int things, boolean own) {
        return client.query(Cypher.of(PartnerStore.class, "profiles.cypher")).bind(List.copyOf(ids)).to("ids").bind(things).to("things")
                .bind(TOPICS).to("topics").bind(own).to("own")
                .bind(things == THINGS).to("plans").fetch().all().stream().map(PartnerStore::profile);
    }

    /** Id of whichever enterprise the store has first; empty when there is none. */
    public Optional<String> findAnyEnterprise() {
        return client.query("MATCH (e:Enterprise) WHERE NOT e:Hidden RETURN e.id AS id LIMIT 1").fetchAs(String.class).one();
    }

    /** Parties that are about these topics or one or two ties away; never the party itself, its people and its platforms. */
    public Found findCandidates(String self, List<Aim> aims, Wanted wanted) {
        List<Map<String, Object>> topics = aims.stream()
                .map(a -> Map.<String, Object>of("topic", a.topic(), "weight", a.weight(), "asked", a.asked())).toList();
        Map<String, List<Thing>> shared = new LinkedHashMap<>();
        Collection<String> cut = new TreeSet<>();
        client.query(Cypher.of(PartnerStore.class, "candidates.cypher")).bind(self).to("self").bind(topics).to("aims")
                .bind(List.copyOf(wanted.kinds())).to("kinds").bind(List.copyOf(wanted.corners())).to("corners").bind(wanted.region()).to("region")
                .bind(AROUND).to("around").bind(EACH).to("each").bind(RING).to("ring").bind(SECOND_RING).to("secondRing")
                .bind(wanted.limit()).to("limit").fetch().all().forEach(row -> {
                    shared.put((String) row.get("id"), things(Rows.maps(row.get("shared"))));
                    Rows.maps(row.get("shared")).stream().filter(t -> Boolean.TRUE.equals(t.get("cut"))).forEach(t -> cut.add((String) t.get("name")));
                });
        return new Found(shared, List.copyOf(cut));
    }

    /** A thing that is about several topics becomes one. */
    private static List<Thing> things(List<Map<String, Object>> shared) {
        Map<String, Thing> things = new LinkedHashMap<>();
        for (Map<String, Object> topic : shared) {
            for (Map<String, Object> t : Rows.maps(topic.get("things"))) {
                Topic about = new Topic((String) topic.get("id"), (String) topic.get("name"), Rows.kind(topic).label(), (String) t.get("source"));
                Thing thing = new Thing((String) t.get("id"), (String) t.get("name"), Rows.kind(t).label(), Rows.kind(t).chinese(), "", (Long) t.get("amountFen"), List.of(about));
                things.merge(thing.id(), thing, (known, more) -> known.about(more.topics()));
            }
        }
        return List.copyOf(things.values());
    }

    private static PartyProfile profile(Map<String, Object> row) {
        Map<String, Object> p = Rows.map(row.get("party"));
        GraphModel.NodeKind kind = Rows.kind(row);
        List<String> texts = new ArrayList<>();
        for (String field : List.of("about", "equipment", "qualifications", "expertise", "prefers")) {
            texts.addAll(Rows.texts(p.get(field)));
        }
        return new PartyProfile((String) p.get("id"), (String) p.get("name"), kind.label(), kind.chinese(),
                Boolean.TRUE.equals(p.get("illustrative")), (String) row.get("region"), (String) p.get("stage"),
                Rows.texts(p.get("stages")), texts, (Long) p.get("ticketMinFen"), (Long) p.get("ticketMaxFen"),
                Rows.texts(p.get("sources")), Rows.maps(row.get("things")).stream().map(Rows::thing).toList(),
                Rows.maps(row.get("platforms")).stream().map(m -> new PartyProfile.Place((String) m.get("id"), (String) m.get("name"), (String) m.get("source"))).toList());
    }
}
