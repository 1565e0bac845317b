package cn.jinchuanggu.access.store;

import cn.jinchuanggu.graph.GraphSchema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code (:AccountAccess)}, one node per account. Every write can be repeated without a second effect. */
@Repository
public class AccessStore {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String AS_ROW = " RETURN x {.*} AS access";

    private final Neo4jClient graph;

    AccessStore(Neo4jClient graph, GraphSchema schemaFirst) {
        this.graph = graph;
    }

    /** Of an account; empty fields when nothing was written about it. */
    public Access get(String username) {
        return graph.query("MATCH (x:AccountAccess {username: $username})" + AS_ROW).bind(username).to("username")
                .fetch().one().map(AccessStore::access).orElseGet(() -> Access.none(username));
    }

    public Optional<Access> findByInvitation(String hash) {
        return graph.query("MATCH (x:AccountAccess {invitationHash: $hash})" + AS_ROW).bind(hash).to("hash").fetch().one().map(AccessStore::access);
    }

    /** Sets these properties, null takes one away, and locks the record until the transaction ends. */
    public void set(String username, Map<String, Object> properties) {
        graph.query("MERGE (x:AccountAccess {username: $username}) SET x += $properties")
                .bind(username).to("username").bind(properties).to("properties").run();
    }

    /** Takes the record of an account until the transaction ends: nobody else changes the account meanwhile. */
    public void take(String username) {
        graph.query("MERGE (x:AccountAccess {username: $username}) SET x.locked = true REMOVE x.locked").bind(username).to("username").run();
    }

    /**
     * Uses up the code of a step.
     *
     * @return false when this step or a later one was used before
     */
    public boolean useStep(String username, long step) {
        return graph.query("""
                MATCH (x:AccountAccess {username: $username}) SET x.locked = true REMOVE x.locked
                WITH x WHERE coalesce(x.lastStep, -1) < $step
                SET x.lastStep = $step RETURN count(x) > 0 AS used""")
                .bind(username).to("username").bind(step).to("step").fetchAs(Boolean.class).one().orElse(false);
    }

    /** Uses up a recovery code. @return false when there is no such code */
    public boolean useRecovery(String username, String hash) {
        return graph.query("""
                MATCH (x:AccountAccess {username: $username}) SET x.locked = true REMOVE x.locked
                WITH x WHERE $hash IN coalesce(x.recoveryHashes, [])
                SET x.recoveryHashes = [h IN x.recoveryHashes WHERE h <> $hash] RETURN count(x) > 0 AS used""")
                .bind(username).to("username").bind(hash).to("hash").fetchAs(Boolean.class).one().orElse(false);
    }

    @SuppressWarnings("unchecked")
    private static Access access(Map<String, Object> row) {
        Map<String, Object> x = (Map<String, Object>) row.get("access");
        return new Access((String) x.get("username"), (String) x.getOrDefault("stamp", ""), at(x.get("createdAt")), at(x.get("lastLoginAt")),
                at(x.get("passwordAt")), Boolean.TRUE.equals(x.get("mustChange")), texts(x.get("formerHashes")), at(x.get("tokensFrom")), at(x.get("invitationUntil")),
                at(x.get("factorAt")), (String) x.get("seed"), texts(x.get("recoveryHashes")));
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object stored) {
        return stored == null ? List.of() : List.copyOf((List<String>) stored);
    }

    private static OffsetDateTime at(Object stored) {
        return stored == null ? null : ((ZonedDateTime) stored).withZoneSameInstant(CHANGZHI).toOffsetDateTime();
    }
}
