package cn.jinchuanggu.collaboration.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads parties as {@link PartyProfile}s and finds candidates; every question is bounded, whatever a topic's size. */
@Repository
public class PartnerStore {

    /** Things of one kind that are read of a party, and topics of a thing. */
    private static final int THINGS = 60;
    private static final int TOPICS = 12;
    /** Things that are looked at for one topic. */
    private static final int EACH = 300;
    private static final int RING = 100;

    private final Neo4jClient client;

    PartnerStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Profiles of the parties among these ids that the public may see, ordered by id. */
    public List<PartyProfile> listProfiles(Collection<String> ids) {
        return client.query(Cypher.of(PartnerStore.class, "profiles.cypher")).bind(List.copyOf(ids)).to("ids")
                .bind(THINGS).to("things").bind(TOPICS).to("topics").fetch().all().stream().map(PartnerStore::profile).toList();
    }

    /** Id of whichever enterprise the store has first; empty when there is none. */
    public Optional<String> findAnyEnterprise() {
        return client.query("MATCH (e:Enterprise) WHERE NOT e:Hidden RETURN e.id AS id LIMIT 1").fetchAs(String.class).one();
    }

    /** Ids of a party's own people and platforms, and of where it works. */
    public List<String> listOwnPeople(String id) {
        return List.copyOf(client.query(Cypher.of(PartnerStore.class, "own-people.cypher")).bind(id).to("id")
                .fetchAs(String.class).all());
    }

    /**
     * Parties of some kinds that are about these topics, most weight first.
     *
     * @param topicWeights topic id to what sharing it counts
     * @return ids with the sum of the weights of what they share
     */
    public Map<String, Double> findAbout(Map<String, Double> topicWeights, Collection<String> kinds, Collection<String> except,
            int limit) {
        List<Map<String, Object>> topics = topicWeights.entrySet().stream()
                .map(e -> Map.<String, Object>of("id", e.getKey(), "weight", e.getValue())).toList();
        Map<String, Double> found = new LinkedHashMap<>();
        client.query(Cypher.of(PartnerStore.class, "candidates.cypher")).bind(topics).to("topics")
                .bind(List.copyOf(kinds)).to("kinds").bind(List.copyOf(except)).to("except").bind(EACH).to("each")
                .bind(limit).to("limit").fetch().all()
                .forEach(row -> found.put((String) row.get("id"), ((Number) row.get("weight")).doubleValue()));
        return found;
    }

    /** Ids of parties of some kinds that are one or two ties away, nearest first. */
    public List<String> findLinked(String id, Collection<String> kinds, Collection<String> except, int limit) {
        return client.query(Cypher.of(PartnerStore.class, "linked.cypher")).bind(id).to("id")
                .bind(List.copyOf(kinds)).to("kinds").bind(List.copyOf(except)).to("except").bind(RING).to("ring")
                .bind(limit).to("limit").fetch().all().stream().map(row -> (String) row.get("id")).toList();
    }

    private static PartyProfile profile(Map<String, Object> row) {
        Map<String, Object> p = map(row.get("party"));
        GraphModel.NodeKind kind = kind(row);
        List<String> texts = new ArrayList<>();
        for (String field : List.of("about", "equipment", "prefers")) {
            texts.addAll(texts(p.get(field)));
        }
        return new PartyProfile((String) p.get("id"), (String) p.get("name"), kind.label(), kind.chinese(),
                Boolean.TRUE.equals(p.get("illustrative")), (String) row.get("region"), (String) p.get("stage"),
                texts(p.get("stages")), texts, (Long) p.get("ticketMinFen"), (Long) p.get("ticketMaxFen"),
                texts(p.get("sources")), maps(row.get("things")).stream().map(PartnerStore::thing).toList());
    }

    private static PartyProfile.Thing thing(Map<String, Object> t) {
        return new PartyProfile.Thing((String) t.get("id"), (String) t.get("name"), kind(t).label(), (Long) t.get("amountFen"),
                maps(t.get("topics")).stream().map(topic -> new PartyProfile.Topic((String) topic.get("id"),
                        (String) topic.get("name"), kind(topic).label(), (String) topic.get("source"))).toList());
    }

    @SuppressWarnings("unchecked")
    private static GraphModel.NodeKind kind(Map<String, Object> row) {
        return GraphModel.get().findKind((List<String>) row.get("labels"))
                .orElseThrow(() -> new IllegalStateException("a node without a kind of the model: " + row.get("labels")));
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object value) {
        return value == null ? List.of() : value instanceof String text ? List.of(text) : List.copyOf((Collection<String>) value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
