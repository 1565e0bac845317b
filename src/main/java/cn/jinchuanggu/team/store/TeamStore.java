package cn.jinchuanggu.team.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads who and what could contribute to a team; every question is bounded, whatever a topic's size. */
@Repository
public class TeamStore {

    /** Ties read at one topic of the need. */
    public static final int AROUND = 400;
    /** Experts, platforms and services that are looked at, of each kind. */
    public static final int EACH_KIND = 30;

    private final Neo4jClient client;

    TeamStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * A concept, and who says so.
     *
     * @param source key of the source
     */
    public record Concept(String id, String name, String source) {
    }

    /**
     * An expert, platform or service about the same as the need.
     *
     * @param text      what is written about it
     * @param words     its expertise or equipment
     * @param category  of a service, kind of a platform, else empty
     * @param partyId   where the expert works, who provides the service, the platform itself; null when unknown
     * @param concepts  those that the need has as well
     * @param solutions those that achievements to the point have
     * @param sourceKeys who says so
     */
    public record Help(String id, String name, GraphModel.NodeKind kind, boolean illustrative, String text, List<String> words, String category,
            String partyId, String party, List<Concept> concepts, List<Concept> solutions, List<String> sourceKeys) {

        /** Shorter words stand everywhere. */
        private static final int SHORTEST = 3;

        /** All that is written about it. */
        public Stream<String> texts() {
            return Stream.concat(Stream.of(name, text, category), words.stream());
        }

        /** Whether a concept of at least three characters stands in what is written about it. */
        public boolean mentions(Concept concept) {
            return concept.name().length() >= SHORTEST && texts().anyMatch(t -> t.contains(concept.name()));
        }

        /** Whether it has the concept, by a tie or by a word. */
        public boolean has(Concept concept) {
            return concepts.stream().anyMatch(c -> c.id().equals(concept.id())) || mentions(concept);
        }
    }

    /** The concepts of a need. */
    public List<Concept> listConcepts(String needId) {
        return client.query("""
                MATCH (n:Entity {id: $id})-[r:ABOUT]->(c:Concept) WHERE NOT coalesce(r.masked, false)
                RETURN c.id AS id, c.name AS name, r.source AS source ORDER BY name, id LIMIT 12""").bind(needId).to("id")
                .fetch().all().stream().map(TeamStore::concept).toList();
    }

    /** Which of these concepts listings have, by the listings' ids. */
    public Map<String, List<Concept>> conceptsOf(Collection<String> listingIds, Collection<String> conceptIds) {
        Map<String, List<Concept>> found = new LinkedHashMap<>();
        client.query("""
                MATCH (l:Entity)-[r:ABOUT]->(c:Concept) WHERE l.id IN $listings AND c.id IN $concepts AND NOT l:Hidden AND NOT coalesce(r.masked, false)
                WITH l, c, r ORDER BY c.name, c.id
                RETURN l.id AS listing, collect({id: c.id, name: c.name, source: r.source}) AS concepts ORDER BY listing""")
                .bind(List.copyOf(listingIds)).to("listings").bind(List.copyOf(conceptIds)).to("concepts").fetch().all()
                .forEach(row -> found.put((String) row.get("listing"), maps(row.get("concepts")).stream().map(TeamStore::concept).toList()));
        return found;
    }

    /**
     * Experts, platforms and services about the same as the need, those that share most first, {@value #EACH_KIND} of each kind at the most.
     *
     * @param achievementIds what is to the point: who knows its concepts may help as well
     */
    public List<Help> findHelp(String needId, Collection<String> achievementIds) {
        return client.query(Cypher.of(TeamStore.class, "help.cypher")).bind(needId).to("need")
                .bind(List.copyOf(achievementIds)).to("achievements").bind(AROUND).to("around")
                .bind(EACH_KIND).to("each").fetch().all().stream().map(TeamStore::help).toList();
    }

    @SuppressWarnings("unchecked")
    private static Help help(Map<String, Object> row) {
        Map<String, Object> p = (Map<String, Object>) row.get("thing");
        GraphModel.NodeKind kind = GraphModel.get().getNodeKind((String) row.get("kind"));
        List<String> words = p.get("expertise") != null ? texts(p.get("expertise")) : texts(p.get("equipment"));
        return new Help((String) p.get("id"), (String) p.get("name"), kind, Boolean.TRUE.equals(p.get("illustrative")),
                text(p.get("about")) + text(p.get("summary")), words, text(p.get("category")) + text(p.get("kind")), (String) row.get("partyId"), (String) row.get("party"),
                maps(row.get("concepts")).stream().map(TeamStore::concept).toList(), maps(row.get("solutions")).stream().map(TeamStore::concept).toList(), texts(p.get("sources")));
    }

    private static Concept concept(Map<String, Object> row) {
        return new Concept((String) row.get("id"), (String) row.get("name"), (String) row.get("source"));
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object value) {
        return value == null ? List.of() : value instanceof String one ? List.of(one) : List.copyOf((Collection<String>) value);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
