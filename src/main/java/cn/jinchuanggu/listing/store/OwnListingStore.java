package cn.jinchuanggu.listing.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.OwnListings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads what one party has listed; a page of the whole list is as quick for an owner of 100,000 as for one of ten. */
@Repository
public class OwnListingStore {

    private final Neo4jClient client;

    OwnListingStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * How much there is.
     *
     * @param kinds     listings of the party by kind, in any state
     * @param everybody listings of all parties
     */
    public record Counts(Map<ListingKind, Long> kinds, long everybody) {

        /** Listings of the party, of one kind or of all. */
        public long of(Optional<ListingKind> kind) {
            return kind.map(k -> kinds.getOrDefault(k, 0L)).orElseGet(() -> kinds.values().stream().mapToLong(Long::longValue).sum());
        }
    }

    public Counts count(String party) {
        Map<ListingKind, Long> kinds = new EnumMap<>(ListingKind.class);
        Map<String, Object> row = client.query(Cypher.of(OwnListingStore.class, "kinds-of-owner.cypher")).bind(party).to("party").fetch().one().orElse(Map.of());
        OwnListings.KINDS.forEach(k -> kinds.put(k, (Long) row.getOrDefault(k.name(), 0L)));
        return new Counts(kinds, (Long) row.getOrDefault("everybody", 0L));
    }

    /** How many listings of a party fit. */
    public long count(String party, OwnListings.Filter filter) {
        return bind(party, filter, "count-of-owner.cypher").fetchAs(Long.class).one().orElse(0L);
    }

    /** What a party has listed and fits, the latest change first. @param counts as {@link #count(String)} answered */
    public List<Listings.Own> list(String party, OwnListings.Filter filter, Counts counts, int skip, int limit) {
        boolean down = filter.isOfKindOnly() && isShorterDown(counts.of(filter.kind()), counts.everybody(), skip + limit);
        return bind(party, filter, down ? "latest-of-owner.cypher" : "of-owner.cypher").bind(skip).to("skip").bind(limit).to("limit")
                .fetch().all().stream().map(OwnListingStore::own).toList();
    }

    /**
     * Whether a page is found sooner on the way down all listings than among those of the owner. Where one listing of so many is the
     * owner's, so many are passed on the way for each entry.
     */
    static boolean isShorterDown(long owned, long everybody, int entries) {
        return owned > 0 && (double) everybody / owned * entries < owned;
    }

    private Neo4jClient.RunnableSpec bind(String party, OwnListings.Filter filter, String question) {
        return client.query(Cypher.of(OwnListingStore.class, question)).bind(party).to("party").bind(filter.kind().map(ListingKind::ownership).orElse(null)).to("tie")
                .bind(filter.state().map(Enum::name).orElse(null)).to("state").bind(filter.text().orElse(null)).to("text");
    }

    private static Listings.Own own(Map<String, Object> row) {
        return new Listings.Own((String) row.get("id"), ListingKind.ofLabels((Collection<?>) row.get("labels")).orElseThrow(), (String) row.get("title"),
                ListingState.valueOf((String) row.get("state")), (LocalDate) row.get("listedOn"), (LocalDate) row.get("confirmedOn"),
                (Boolean) row.get("illustrative"));
    }
}
