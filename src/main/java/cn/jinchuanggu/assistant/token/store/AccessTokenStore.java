package cn.jinchuanggu.assistant.token.store;

import cn.jinchuanggu.assistant.token.AccessToken;
import cn.jinchuanggu.graph.GraphSchema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code (:AccessToken)}; of the secret only its hash stands there. */
@Repository
public class AccessTokenStore {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String AS_ROW = "RETURN t {.id, .account, .label, .createdAt, .lastDay, .revokedAt} AS token";

    private final Neo4jClient client;

    AccessTokenStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    public void create(AccessToken token, String hash) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", token.id());
        properties.put("account", token.account());
        properties.put("label", token.label());
        properties.put("createdAt", token.createdAt());
        properties.put("lastDay", token.lastDay());
        properties.put("hash", hash);
        client.query("CREATE (t:AccessToken) SET t = $properties").bind(properties).to("properties").run();
    }

    public void revoke(String id, OffsetDateTime at) {
        client.query("MATCH (t:AccessToken {id: $id}) SET t.revokedAt = $at").bind(id).to("id").bind(at).to("at").run();
    }

    public Optional<AccessToken> find(String id) {
        return client.query("MATCH (t:AccessToken {id: $id}) " + AS_ROW).bind(id).to("id").fetch().one().map(AccessTokenStore::token);
    }

    public Optional<AccessToken> findByHash(String hash) {
        return client.query("MATCH (t:AccessToken {hash: $hash}) " + AS_ROW).bind(hash).to("hash").fetch().one().map(AccessTokenStore::token);
    }

    /** The newest first. */
    public List<AccessToken> listOf(String account) {
        return client.query("MATCH (t:AccessToken {account: $account}) " + AS_ROW + " ORDER BY t.createdAt DESC, t.id").bind(account).to("account")
                .fetch().all().stream().map(AccessTokenStore::token).toList();
    }

    @SuppressWarnings("unchecked")
    private static AccessToken token(Map<String, Object> row) {
        Map<String, Object> t = (Map<String, Object>) row.get("token");
        return new AccessToken((String) t.get("id"), (String) t.get("account"), (String) t.get("label"), at(t.get("createdAt")), (LocalDate) t.get("lastDay"),
                at(t.get("revokedAt")));
    }

    private static OffsetDateTime at(Object stored) {
        return stored == null ? null : ((ZonedDateTime) stored).withZoneSameInstant(CHANGZHI).toOffsetDateTime();
    }
}
