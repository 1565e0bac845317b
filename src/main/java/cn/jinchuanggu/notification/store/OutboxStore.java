package cn.jinchuanggu.notification.store;

import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.notification.DeliveryState;
import cn.jinchuanggu.notification.MessageTemplate;
import cn.jinchuanggu.notification.mail.OutgoingMail;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** {@code (:OutgoingMail)}. */
@Repository
public class OutboxStore {

    private final Neo4jClient client;

    OutboxStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** A new e-mail, to be sent from now on. */
    public void add(String id, String account, MessageTemplate template, OffsetDateTime now) {
        client.query("MERGE (m:OutgoingMail {id: $id}) ON CREATE SET m.account = $account, m.template = $template, m.state = 'WAITING', m.attempts = 0, "
                + "m.createdAt = $now, m.nextAt = $now, m.trouble = ''")
                .bind(id).to("id").bind(account).to("account").bind(template.id()).to("template").bind(now).to("now").run();
    }

    /** Ids of what is to be tried now, the longest waiting first; also what somebody began to send and never ended. */
    public List<String> listDue(OffsetDateTime now, int limit) {
        return List.copyOf(client.query("MATCH (m:OutgoingMail) WHERE m.state IN ['WAITING', 'SENDING'] AND m.nextAt <= $now "
                + "RETURN m.id ORDER BY m.nextAt, m.id LIMIT $limit").bind(now).to("now").bind(limit).to("limit").fetchAs(String.class).all());
    }

    /**
     * Takes an e-mail for sending, unless somebody else did.
     *
     * @param until when the sending counts as crashed
     */
    public Optional<OutgoingMail> take(String id, OffsetDateTime now, OffsetDateTime until) {
        // what was read before the lock may be out of date: the state is asked for after it
        return client.query("""
                MATCH (m:OutgoingMail {id: $id}) SET m.locked = true
                WITH m WHERE m.state IN ['WAITING', 'SENDING'] AND m.nextAt <= $now
                SET m.state = 'SENDING', m.attempts = m.attempts + 1, m.nextAt = $until RETURN properties(m) AS m""")
                .bind(id).to("id").bind(now).to("now").bind(until).to("until").fetch().one().map(OutboxStore::mail);
    }

    /** Where it stands after an attempt. @param nextAt null when it is not tried again */
    public void put(String id, DeliveryState state, OffsetDateTime nextAt, String trouble) {
        client.query("MATCH (m:OutgoingMail {id: $id}) SET m.state = $state, m.nextAt = $nextAt, m.trouble = $trouble")
                .bind(id).to("id").bind(state.name()).to("state").bind(nextAt).to("nextAt").bind(trouble).to("trouble").run();
    }

    /** Shows what an undelivered e-mail said in the list on the platform. */
    public void showInApp(String id) {
        client.query("MATCH (n:Notification {mail: $id}) SET n.inApp = true").bind(id).to("id").run();
    }

    /** What waits for this account is not sent. */
    public void dropOf(String account) {
        client.query("MATCH (m:OutgoingMail {account: $account, state: 'WAITING'}) SET m.state = 'DROPPED', m.nextAt = null").bind(account).to("account").run();
    }

    /** The last e-mails to an account, the newest first. */
    public List<OutgoingMail> listOf(String account, int limit) {
        return client.query("MATCH (m:OutgoingMail {account: $account}) RETURN properties(m) AS m ORDER BY m.createdAt DESC, m.id LIMIT $limit")
                .bind(account).to("account").bind(limit).to("limit").fetch().all().stream().map(OutboxStore::mail).toList();
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static OutgoingMail mail(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("m");
        return new OutgoingMail((String) row.get("id"), (String) row.get("account"), (String) row.getOrDefault("template", ""), DeliveryState.valueOf((String) row.get("state")),
                ((Long) row.get("attempts")).intValue(), StoredTime.of(row.get("createdAt")), StoredTime.of(row.get("nextAt")), (String) row.get("trouble"));
    }
}
