package cn.jinchuanggu.listing.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Listings in which the next step is somebody's, for the home page. */
@Repository
public class WaitingListings {

    private final Neo4jClient client;

    WaitingListings(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * One of them.
     *
     * @param href        its page
     * @param confirmedOn when somebody last said that it holds; null for never
     */
    public record Waiting(String title, String href, ListingState state, LocalDate confirmedOn) {

        /** Whether it was confirmed on this day or before. */
        public boolean isUnconfirmedSince(LocalDate day) {
            return confirmedOn != null && !confirmedOn.isAfter(day);
        }
    }

    /**
     * Drafts, returned and vague listings of these parties, and those that nobody has confirmed since a day; the oldest confirmation first.
     */
    public List<Waiting> listOf(Collection<String> parties, LocalDate unconfirmedSince, int limit) {
        return client.query(Cypher.of(WaitingListings.class, "waiting-of-owner.cypher")).bind(List.copyOf(parties)).to("parties")
                .bind(unconfirmedSince).to("day").bind(limit).to("limit").fetch().all().stream().map(WaitingListings::waiting).toList();
    }

    /** What people posted or changed since it was last reviewed, the oldest change first. */
    public List<Waiting> listToReview(int limit) {
        return client.query("""
                MATCH (l:Listing)""" + ListingStore.TO_REVIEW + """
                RETURN l.id AS id, labels(l) AS labels, l.name AS title, l.state AS state, l.confirmedOn AS confirmedOn
                ORDER BY l.updatedAt, id LIMIT $limit""").bind(limit).to("limit").fetch().all().stream().map(WaitingListings::waiting).toList();
    }

    private static Waiting waiting(Map<String, Object> row) {
        ListingKind kind = ListingKind.ofLabels((Collection<?>) row.get("labels")).orElseThrow();
        return new Waiting((String) row.get("title"), kind.href((String) row.get("id")), ListingState.valueOf((String) row.get("state")), (LocalDate) row.get("confirmedOn"));
    }
}
