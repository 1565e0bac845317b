package cn.jinchuanggu.policy.claim.store;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimEvent;
import cn.jinchuanggu.policy.claim.ClaimQuery;
import cn.jinchuanggu.policy.claim.ClaimState;
import cn.jinchuanggu.policy.claim.ClaimSummary;
import cn.jinchuanggu.shared.WholeList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Claims and their events. Whoever changes a claim locks it first and holds it until the transaction ends; then its matters
 * and its limits, each in the order of their keys, so that nobody waits for each other in a circle.
 */
@Repository
public class ClaimStore {

    private static final int SECONDS = 30;

    private final Neo4jClient client;
    private final Journal journal;
    private final TransactionTemplate transactions;

    ClaimStore(Neo4jClient client, Journal journal, PlatformTransactionManager manager, GraphSchema schemaFirst) {
        this.client = client;
        this.journal = journal;
        this.transactions = new TransactionTemplate(manager);
        transactions.setTimeout(SECONDS);
    }

    /** Everything inside is written, or nothing. */
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    /** Takes the claim for this transaction; a new id is made. */
    public void lock(String id) {
        client.query("MERGE (c:Claim {id: $id}) SET c.locked = true").bind(id).to("id").run();
    }

    /** Takes a claim that is there. @return false when there is none */
    public boolean lockExisting(String id) {
        return client.query("MATCH (c:Claim {id: $id}) SET c.locked = true RETURN c.id AS id").bind(id).to("id").fetch().one().isPresent();
    }

    /** The claim with its events; empty for one that has none yet. */
    public Optional<Claim> find(String id) {
        return client.query(Cypher.of(ClaimStore.class, "claim.cypher")).bind(id).to("id").fetch().one()
                .filter(row -> !((List<?>) row.get("events")).isEmpty()).map(ClaimStore::claim);
    }

    /** Appends the last event of this claim, and its digest to the journal, whose chain proves it. */
    public void appendLast(Claim claim) {
        ClaimEvent event = claim.events().getLast();
        Map<String, Object> head = new HashMap<>(ClaimRows.standing(claim));
        if (event.sequence() == 1) {
            head.putAll(ClaimRows.head(claim));
        }
        Map<String, Object> row = ClaimRows.event(event);
        client.query(Cypher.of(ClaimStore.class, "append-event.cypher")).bind(claim.id()).to("id")
                .bind(claim.id() + "#" + event.sequence()).to("eventId").bind(row).to("event").bind(head).to("head").run();
        Map<String, Object> facts = ClaimProof.facts(event, row);
        Actor who = new Actor(event.account(), event.person(), Set.of(), null);
        journal.note(Ledger.CLAIM, claim.id(), event.step().name(), facts, event.note(), Command.of(who, null, facts));
    }

    /**
     * The claims that fit, in the order that is asked for.
     *
     * @param skip how many to pass over
     */
    public List<ClaimSummary> list(ClaimQuery query, int skip, int limit) {
        return ask(query, skip, limit).fetch().all().stream().map(ClaimStore::summary).toList();
    }

    /** All that fit, in the same order. */
    public WholeList<ClaimSummary> listAll(ClaimQuery query) {
        return LongAnswer.of(ask(query, 0, LongAnswer.ALL), ClaimStore::summary);
    }

    private Neo4jClient.RunnableSpec ask(ClaimQuery query, int skip, int limit) {
        return bind(query, client.query(Cypher.of(ClaimStore.class, "list-claims.cypher")).bind(skip).to("skip").bind(limit).to("limit")
                .bind(query.state().map(Enum::name).orElse(null)).to("state").bind(query.sort().name()).to("sort"));
    }

    @SuppressWarnings("unchecked") // the query returns maps
    private static ClaimSummary summary(Map<String, Object> row) {
        return ClaimRows.summary((Map<String, Object>) row.get("head"));
    }

    /** How many fit by state; the state of the query is passed over. */
    public Map<ClaimState, Long> count(ClaimQuery query) {
        Map<ClaimState, Long> counts = new EnumMap<>(ClaimState.class);
        bind(query, client.query(Cypher.of(ClaimStore.class, "count-claims.cypher"))).fetch().all()
                .forEach(row -> counts.put(ClaimState.valueOf((String) row.get("state")), (Long) row.get("count")));
        return counts;
    }

    /** How many claims are in these states. */
    public long countIn(Set<ClaimState> states, Optional<Integer> article) {
        return client.query("MATCH (c:Claim) WHERE c.state IN $states AND ($article IS NULL OR c.article = $article) RETURN count(c)")
                .bind(states.stream().map(Enum::name).toList()).to("states").bind(article.orElse(null)).to("article").fetchAs(Long.class).one().orElse(0L);
    }

    /** The claims in these states, those on notice first, then the latest change. */
    public List<Claim> listIn(Set<ClaimState> states, Optional<Integer> article, int skip, int limit) {
        return client.query(Cypher.of(ClaimStore.class, "public-claims.cypher")).bind(states.stream().map(Enum::name).toList()).to("states")
                .bind(article.orElse(null)).to("article").bind(skip).to("skip").bind(limit).to("limit").fetch().all().stream().map(ClaimStore::claim).toList();
    }

    @SuppressWarnings("unchecked") // the queries return a map and a list of maps
    private static Claim claim(Map<String, Object> row) {
        return ClaimRows.claim((Map<String, Object>) row.get("head"), (List<Map<String, Object>>) row.get("events"));
    }

    private static Neo4jClient.RunnableSpec bind(ClaimQuery query, Neo4jClient.RunnableSpec spec) {
        return spec.bind(query.all()).to("all").bind(List.copyOf(query.parties())).to("parties").bind(query.account()).to("account")
                .bind(query.article().orElse(null)).to("article").bind(query.year().orElse(null)).to("year")
                .bind(query.unit().orElse(null)).to("unit").bind(query.text().orElse(null)).to("text");
    }
}
