package cn.jinchuanggu.challenge.store;

import cn.jinchuanggu.challenge.Applicants;
import cn.jinchuanggu.challenge.ChallengeQuery;
import cn.jinchuanggu.challenge.ChallengeRow;
import cn.jinchuanggu.challenge.ChallengeState;
import cn.jinchuanggu.challenge.ChallengeSummary;
import cn.jinchuanggu.challenge.Waiting;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.WholeList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Challenges as nodes, for lists and for what waits for whom. What happened stands in the journal. */
@Repository
public class ChallengeStore {

    private final Neo4jClient client;

    ChallengeStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Whether there is a challenge with this number. */
    public boolean exists(String id) {
        return client.query("MATCH (c:Challenge {id: $id}) RETURN c.id AS id").bind(id).to("id").fetch().one().isPresent();
    }

    /** Writes what lists need of a challenge; sent again, it changes nothing. */
    public void save(ChallengeRow challenge) {
        Map<String, Object> row = new HashMap<>();
        row.put("title", challenge.title());
        row.put("publisherPartyId", challenge.publisherPartyId());
        row.put("publisher", challenge.publisher());
        row.put("state", challenge.state().name());
        row.put("published", challenge.published());
        row.put("illustrative", challenge.illustrative());
        row.put("version", challenge.events());
        row.put("updatedAt", challenge.updatedAt());
        row.put("awardFen", challenge.award().map(Money::inFen).orElse(null));
        row.put("applyUntil", challenge.applyUntil().orElse(null));
        row.put("applicants", challenge.applicants().name());
        row.put("dueOn", challenge.dueOn().orElse(null));
        row.put("noticeThrough", challenge.noticeThrough().orElse(null));
        row.put("winnerPartyId", challenge.winnerPartyId().orElse(null));
        row.put("reported", challenge.reported());
        row.put("unfinished", challenge.unfinished());
        client.query("MERGE (c:Challenge {id: $id}) SET c += $row").bind(challenge.id()).to("id").bind(row).to("row").run();
    }

    /** The challenges that fit, in the order of the query. */
    public List<ChallengeSummary> list(ChallengeQuery query, int skip, int limit) {
        return ask(query, skip, limit).fetch().all().stream().map(ChallengeStore::summary).toList();
    }

    /** All that fit, in the same order. */
    public WholeList<ChallengeSummary> listAll(ChallengeQuery query) {
        return LongAnswer.of(ask(query, 0, LongAnswer.ALL), ChallengeStore::summary);
    }

    private Neo4jClient.RunnableSpec ask(ChallengeQuery query, int skip, int limit) {
        ChallengeQuery.Filter filter = query.filter();
        return bind(query, client.query(Cypher.of(ChallengeStore.class, "list-challenges.cypher"))).bind(filter.state().map(Enum::name).orElse(null)).to("state")
                .bind(filter.sort().name()).to("sort").bind(skip).to("skip").bind(limit).to("limit");
    }

    /** How many fit by state; the state of the query is passed over. */
    public Map<ChallengeState, Long> count(ChallengeQuery query) {
        Map<ChallengeState, Long> counts = new EnumMap<>(ChallengeState.class);
        bind(query, client.query(Cypher.of(ChallengeStore.class, "count-challenges.cypher"))).fetch().all()
                .forEach(row -> counts.put(ChallengeState.valueOf((String) row.get("state")), (Long) row.get("count")));
        return counts;
    }

    /**
     * What waits for a person, the most urgent first.
     *
     * @param operator whether the person runs the platform
     */
    public List<Waiting> listWaiting(Collection<String> parties, String account, boolean operator, LocalDate today, int limit) {
        return client.query(Cypher.of(ChallengeStore.class, "waiting-challenges.cypher")).bind(List.copyOf(parties)).to("parties").bind(account).to("account")
                .bind(operator).to("operator").bind(today).to("today").bind(limit).to("limit").fetch().all().stream()
                .map(row -> new Waiting((String) row.get("id"), (String) row.get("title"), ChallengeState.valueOf((String) row.get("state")), (String) row.get("part"),
                        Optional.ofNullable((LocalDate) row.get("dueOn")), money(row))).toList();
    }

    private static Neo4jClient.RunnableSpec bind(ChallengeQuery query, Neo4jClient.RunnableSpec spec) {
        ChallengeQuery.Filter filter = query.filter();
        return spec.bind(query.all()).to("all").bind(List.copyOf(query.parties())).to("parties").bind(query.today()).to("today")
                .bind(filter.takesApplications()).to("open").bind(filter.least().map(Money::inFen).orElse(null)).to("leastFen")
                .bind(filter.mine()).to("mine").bind(filter.text().orElse(null)).to("text");
    }

    private static ChallengeSummary summary(Map<String, Object> row) {
        return new ChallengeSummary((String) row.get("id"), (String) row.get("title"), (String) row.get("publisher"),
                ChallengeState.valueOf((String) row.get("state")), money(row),
                Optional.ofNullable((LocalDate) row.get("applyUntil")), Optional.ofNullable((String) row.get("applicants")).map(Applicants::valueOf),
                Optional.ofNullable((LocalDate) row.get("dueOn")), Boolean.TRUE.equals(row.get("illustrative")));
    }

    private static Optional<Money> money(Map<String, Object> row) {
        return Optional.ofNullable((Long) row.get("awardFen")).map(Money::ofFen);
    }
}
