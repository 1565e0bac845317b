package cn.jinchuanggu.engagement.introduction.store;

import cn.jinchuanggu.engagement.introduction.Introduction;
import cn.jinchuanggu.engagement.introduction.IntroductionHead;
import cn.jinchuanggu.engagement.introduction.IntroductionQuery;
import cn.jinchuanggu.engagement.introduction.IntroductionState;
import cn.jinchuanggu.engagement.introduction.IntroductionSummary;
import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.shared.WholeList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The node beside the entries of an introduction. Whoever writes it holds its subject in the journal. */
@Repository
public class IntroductionStore {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Neo4jClient client;

    IntroductionStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Makes the node of a new introduction. */
    public void create(IntroductionHead head, OffsetDateTime at) {
        client.query("CREATE (i:Introduction {id: $id}) SET i += $head").bind(head.id()).to("id").bind(IntroductionRows.head(head, at)).to("head").run();
    }

    /** Brings what lists read up to the last entry; contacts that the head has no more are forgotten. */
    public void update(Introduction introduction, Optional<LocalDate> dueOn, Optional<String> blockedBy) {
        client.query("MATCH (i:Introduction {id: $id}) SET i += $standing").bind(introduction.id()).to("id")
                .bind(IntroductionRows.standing(introduction, dueOn, blockedBy)).to("standing").run();
    }

    public Optional<IntroductionHead> find(String id) {
        return client.query(Cypher.of(IntroductionStore.class, "find-introduction.cypher")).bind(id).to("id").fetch().one().map(IntroductionRows::head);
    }

    /** The open introduction of this pair by this account; empty when there is none. */
    public Optional<String> findOpen(String need, String achievement, String proposer) {
        return client.query("""
                MATCH (i:Introduction {needId: $need, achievementId: $achievement}) WHERE i.proposer = $proposer AND i.state IN $open
                RETURN i.id AS id ORDER BY id LIMIT 1""").bind(need).to("need").bind(achievement).to("achievement").bind(proposer).to("proposer")
                .bind(List.of(IntroductionState.values()).stream().filter(IntroductionState::isOpen).map(Enum::name).toList()).to("open")
                .fetchAs(String.class).one();
    }

    /** Those that fit, in the order that is asked for. */
    public List<IntroductionSummary> list(IntroductionQuery query, int skip, int limit) {
        return ask(query, skip, limit).fetch().all().stream().map(IntroductionRows::summary).toList();
    }

    /** All that fit, in the same order. */
    public WholeList<IntroductionSummary> listAll(IntroductionQuery query) {
        return LongAnswer.of(ask(query, 0, LongAnswer.ALL), IntroductionRows::summary);
    }

    private Neo4jClient.RunnableSpec ask(IntroductionQuery query, int skip, int limit) {
        return bind(query, client.query(Cypher.of(IntroductionStore.class, "list-introductions.cypher")).bind(skip).to("skip").bind(limit).to("limit")
                .bind(query.filter().state().map(Enum::name).orElse(null)).to("state").bind(query.filter().sort().name()).to("sort"));
    }

    /** How many fit by state; the state of the query is passed over. */
    public Map<IntroductionState, Long> count(IntroductionQuery query) {
        Map<IntroductionState, Long> counts = new EnumMap<>(IntroductionState.class);
        bind(query, client.query(Cypher.of(IntroductionStore.class, "count-introductions.cypher"))).fetch().all()
                .forEach(row -> counts.put(IntroductionState.valueOf((String) row.get("state")), (Long) row.get("count")));
        return counts;
    }

    /** Introductions by a broker of any of these parties whose two sides agree now to know each other, about listings that are public, the latest first. */
    public List<IntroductionSummary> listAgreed(List<String> parties, int limit) {
        return client.query(Cypher.of(IntroductionStore.class, "list-agreed.cypher")).bind(parties).to("parties").bind(limit).to("limit").fetch().all()
                .stream().map(IntroductionRows::summary).toList();
    }

    private static Neo4jClient.RunnableSpec bind(IntroductionQuery query, Neo4jClient.RunnableSpec spec) {
        return spec.bind(query.all()).to("all").bind(List.copyOf(query.parties())).to("parties").bind(query.account()).to("account")
                .bind(query.filter().text().orElse(null)).to("text").bind(query.filter().from().map(IntroductionStore::startOf).orElse(null)).to("from")
                .bind(query.filter().through().map(day -> startOf(day.plusDays(1))).orElse(null)).to("before");
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(CHANGZHI).toOffsetDateTime();
    }
}
