package cn.jinchuanggu.listing.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.listing.Achievement;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Need;
import cn.jinchuanggu.listing.Posting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads listings from the graph. Writing goes through {@link cn.jinchuanggu.graph.GraphWriter}. */
@Repository
public class ListingStore {

    /**
     * Condition for {@code l}: public, and posted or changed by people since it was last reviewed. What came with the seed data has
     * no {@code updatedAt} until its owner changes it. Relies on the index listing_updated_at.
     */
    static final String TO_REVIEW = """
             WHERE l.updatedAt IS NOT NULL AND NOT l:Hidden AND (l.reviewedAt IS NULL OR l.updatedAt > l.reviewedAt)
            """;

    private final Neo4jClient client;

    ListingStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * @param party party of the viewer, who sees its own hidden listings; null for none
     * @param all   true for one who sees everything
     */
    public Optional<Listing> findListing(String id, String party, boolean all) {
        return client.query(Cypher.of(ListingStore.class, "listing.cypher")).bind(id).to("id").bind(party).to("party")
                .bind(all).to("all").fetch().one().flatMap(ListingRows::listing);
    }

    /** As {@link #findListing}; empty for other kinds. */
    public Optional<Need> findNeed(String id, String party, boolean all) {
        return findListing(id, party, all).filter(Need.class::isInstance).map(Need.class::cast);
    }

    /** As {@link #findNeed}. */
    public Optional<Achievement> findAchievement(String id, String party, boolean all) {
        return findListing(id, party, all).filter(Achievement.class::isInstance).map(Achievement.class::cast);
    }

    /** As {@link #findNeed}. */
    public Optional<Posting> findPosting(String id, String party, boolean all) {
        return findListing(id, party, all).filter(Posting.class::isInstance).map(Posting.class::cast);
    }

    /** Ids of public listings that people posted or changed since they were last reviewed, the oldest change first. @param label of a kind; null for all */
    public List<String> listToReview(String label, int skip, int limit) {
        return List.copyOf(client.query("""
                MATCH (l:Listing)""" + TO_REVIEW + """
                AND ($label IS NULL OR $label IN labels(l)) RETURN l.id AS id ORDER BY l.updatedAt, id SKIP $skip LIMIT $limit""")
                .bind(label).to("label").bind(skip).to("skip").bind(limit).to("limit").fetchAs(String.class).all());
    }

    /** How many wait for a review, by kind. */
    public Map<ListingKind, Long> countToReview() {
        Map<ListingKind, Long> counts = new EnumMap<>(ListingKind.class);
        client.query("""
                MATCH (l:Listing)""" + TO_REVIEW + """
                RETURN labels(l) AS labels, count(l) AS count""").fetch().all().forEach(row ->
                counts.merge(ListingKind.ofLabels((Collection<?>) row.get("labels")).orElseThrow(), (Long) row.get("count"), Long::sum));
        return counts;
    }

    /** Which of these listings are there. */
    public Set<String> idsThere(Collection<String> ids) {
        return Set.copyOf(client.query("MATCH (l:Entity) WHERE l.id IN $ids RETURN l.id AS id").bind(List.copyOf(ids)).to("ids")
                .fetchAs(String.class).all());
    }

    /** Ids of what a party has listed as achievements under these titles, by title; those withdrawn or put away are left out. */
    public Map<String, String> idsByTitle(String party, Collection<String> titles) {
        Map<String, String> ids = new HashMap<>();
        client.query("MATCH (a:Achievement) WHERE a.name IN $titles AND NOT a.state IN ['WITHDRAWN', 'ARCHIVED'] AND EXISTS { (:Party {id: $party})-[:OWNS]->(a) } "
                        + "RETURN a.name AS title, min(a.id) AS id ORDER BY title")
                .bind(party).to("party").bind(List.copyOf(titles)).to("titles").fetch().all()
                .forEach(row -> ids.put((String) row.get("title"), (String) row.get("id")));
        return ids;
    }

    /** Experts who work at a party, id to name, ordered by name. */
    public Map<String, String> listStaff(String party) {
        Map<String, String> staff = new LinkedHashMap<>();
        client.query("MATCH (e:Expert)-[:WORKS_AT]->(:Party {id: $party}) WHERE NOT e:Hidden "
                        + "RETURN e.id AS id, e.name AS name ORDER BY name, id LIMIT 200").bind(party).to("party").fetch().all()
                .forEach(row -> staff.put((String) row.get("id"), (String) row.get("name")));
        return staff;
    }

    /**
     * Takes the version that is to be changed, so that of two changes to one version the second is refused.
     *
     * @return false when the listing has another version by now
     */
    public boolean takeVersion(String id, long version) {
        return client.query("MATCH (l:Listing {id: $id}) SET l.locked = true WITH l WHERE l.version = $version "
                        + "SET l.version = l.version + 1 RETURN l.id AS id")
                .bind(id).to("id").bind(version).to("version").fetch().one().isPresent();
    }

    /** Keeps others from changing a listing until the transaction ends. */
    public void take(String id) {
        client.query("MATCH (l:Listing {id: $id}) SET l.locked = true").bind(id).to("id").run();
    }

    /** A listing and the day on which somebody last said that it holds. */
    public record Unconfirmed(String id, LocalDate confirmedOn) {
    }

    /**
     * Public listings that somebody answers for and that nobody has confirmed since a day, the oldest first.
     *
     * @param last of these after which it begins; empty for the beginning
     */
    public List<Unconfirmed> listUnconfirmedSince(LocalDate day, Optional<Unconfirmed> last, int limit) {
        return client.query(Cypher.of(ListingStore.class, "unconfirmed.cypher")).bind(day).to("day").bind(last.map(Unconfirmed::confirmedOn).orElse(LocalDate.EPOCH)).to("from")
                .bind(last.map(Unconfirmed::id).orElse("")).to("after").bind(limit).to("limit").fetch().all().stream()
                .map(row -> new Unconfirmed((String) row.get("id"), (LocalDate) row.get("confirmedOn"))).toList();
    }

    /** Rows of {@code changed.cypher}: what is newer than a revision, in order. */
    public List<Map<String, Object>> listChangedAfter(long revision, int limit) {
        return List.copyOf(client.query(Cypher.of(ListingStore.class, "changed.cypher")).bind(revision).to("after")
                .bind(limit).to("limit").fetch().all());
    }

    /** Rows of {@code by-ids.cypher}, as {@link #listChangedAfter}. */
    public List<Map<String, Object>> listByIds(List<String> ids) {
        return List.copyOf(client.query(Cypher.of(ListingStore.class, "by-ids.cypher")).bind(ids).to("ids").fetch().all());
    }

    /** Those of these listings that the public may see, in the order of the ids, each named once. */
    public List<Listing> listOpen(List<String> ids) {
        Map<String, Listing> open = listByIds(ids).stream().filter(row -> !((Collection<?>) row.get("labels")).contains("Hidden"))
                .flatMap(row -> ListingRows.listing(row).stream()).collect(Collectors.toMap(Listing::id, Function.identity()));
        return ids.stream().filter(open::containsKey).map(open::get).toList();
    }

    /** Revisions of all listings that the public may see, by id. */
    public Map<String, Long> listOpenRevisions() {
        Map<String, Long> revisions = new HashMap<>();
        client.query("MATCH (l:Listing) WHERE NOT l:Hidden RETURN l.id AS id, l.revision AS revision").fetch().all()
                .forEach(row -> revisions.put((String) row.get("id"), (Long) row.get("revision")));
        return revisions;
    }

    /** Keeps the meaning of a listing's text beside it; the revision stays, nothing that people see has changed. */
    public void saveEmbeddings(List<Map<String, Object>> rows) {
        client.query("UNWIND $rows AS row MATCH (l:Entity {id: row.id}) SET l.embedding = row.embedding")
                .bind(rows).to("rows").run();
    }
}
