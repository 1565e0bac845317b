package cn.jinchuanggu.notification.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.notification.Rhythm;
import cn.jinchuanggu.notification.SavedSearch;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** {@code (:SavedSearch)}. */
@Repository
public class SavedSearchStore {

    private final Neo4jClient client;

    SavedSearchStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Writes a new one; the one that has its id already is left as it is. @return what stands there now */
    public SavedSearch add(SavedSearch search) {
        client.query("MERGE (s:SavedSearch {id: $id}) ON CREATE SET s += $properties").bind(search.id()).to("id").bind(properties(search)).to("properties").run();
        return find(search.id()).orElseThrow();
    }

    public void save(SavedSearch search) {
        client.query("MATCH (s:SavedSearch {id: $id}) SET s += $properties").bind(search.id()).to("id").bind(properties(search)).to("properties").run();
    }

    public void mute(String id, boolean muted) {
        client.query("MATCH (s:SavedSearch {id: $id}) SET s.muted = $muted").bind(id).to("id").bind(muted).to("muted").run();
    }

    public void delete(String id) {
        client.query("MATCH (s:SavedSearch {id: $id}) DELETE s").bind(id).to("id").run();
    }

    public Optional<SavedSearch> find(String id) {
        return client.query("MATCH (s:SavedSearch {id: $id}) RETURN properties(s) AS s").bind(id).to("id").fetch().one().map(SavedSearchStore::search);
    }

    /** Of which this is the secret. */
    public Optional<SavedSearch> findByToken(String token) {
        return client.query("MATCH (s:SavedSearch {token: $token}) RETURN properties(s) AS s").bind(token).to("token").fetch().one().map(SavedSearchStore::search);
    }

    /** All of an account, the newest first. */
    public List<SavedSearch> listOf(String account) {
        return list("MATCH (s:SavedSearch {account: $account}) RETURN properties(s) AS s ORDER BY s.createdAt DESC, s.id", Map.of("account", account));
    }

    public long countOf(String account) {
        return client.query("MATCH (s:SavedSearch {account: $account}) RETURN count(s)").bind(account).to("account").fetchAs(Long.class).one().orElse(0L);
    }

    /** Which of these listings were last written after the first saved search was saved; a quick look before the long one. */
    public Set<String> mayBeAnsweredBy(Collection<String> listings) {
        return Set.copyOf(client.query("""
                MATCH (s:SavedSearch) WHERE NOT s.muted WITH min(s.createdAt) AS first
                UNWIND $listings AS id MATCH (l:Listing {id: id}) WHERE l.updatedAt >= first RETURN l.id""").bind(List.copyOf(listings)).to("listings").fetchAs(String.class).all());
    }

    /**
     * Saved searches that a listing may answer: not muted, saved before it was last written, and of an account that does not
     * act for its owner. For lists only; for listings see {@link #listForListings}.
     */
    public List<SavedSearch> listLists(String listing) {
        return list(Cypher.of(SavedSearchStore.class, "answerable.cypher"), Map.of("listing", listing, "asking", List.of("")));
    }

    /** The same, of those that want the matches of one of these listings. */
    public List<SavedSearch> listForListings(String listing, Collection<String> asking) {
        return list(Cypher.of(SavedSearchStore.class, "answerable.cypher"), Map.of("listing", listing, "asking", List.copyOf(asking)));
    }

    private List<SavedSearch> list(String query, Map<String, Object> parameters) {
        return client.query(query).bindAll(parameters).fetch().all().stream().map(SavedSearchStore::search).toList();
    }

    private static Map<String, Object> properties(SavedSearch search) {
        SavedSearch.Query query = search.query();
        Map<String, Object> properties = new HashMap<>();
        properties.put("account", search.account());
        properties.put("name", search.name());
        properties.put("listing", query.listingId());
        properties.put("text", query.text());
        properties.put("kind", query.kind() == null ? null : query.kind().name());
        properties.put("track", query.trackId());
        properties.put("segment", query.segmentId());
        properties.put("rhythm", search.rhythm().name());
        properties.put("muted", search.muted());
        properties.put("token", search.token());
        properties.put("createdAt", search.createdAt());
        return properties;
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static SavedSearch search(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("s");
        String kind = (String) row.get("kind");
        SavedSearch.Query query = new SavedSearch.Query((String) row.get("listing"), (String) row.get("text"), kind == null ? null : ListingKind.valueOf(kind),
                (String) row.get("track"), (String) row.get("segment"));
        return new SavedSearch((String) row.get("id"), (String) row.get("account"), (String) row.get("name"), query, Rhythm.valueOf((String) row.get("rhythm")),
                (Boolean) row.get("muted"), (String) row.get("token"), StoredTime.of(row.get("createdAt")));
    }
}
