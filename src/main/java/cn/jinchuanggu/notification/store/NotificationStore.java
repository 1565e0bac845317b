package cn.jinchuanggu.notification.store;

import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.notification.Notification;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * {@code (:Notification)}. One that is to be sent has {@code mailDue} until it is put into an e-mail; {@code inApp} says
 * whether it stands in the list.
 */
@Repository
public class NotificationStore {

    private static final String LISTED = "MATCH (n:Notification {account: $account}) WHERE n.inApp AND ($all OR NOT n.read) ";

    private final Neo4jClient client;

    NotificationStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** @param mailDue when it is to be sent; null for never @return whether it was new */
    public boolean add(Notification notification, boolean inApp, OffsetDateTime mailDue) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("account", notification.account());
        properties.put("kind", notification.kind().name());
        properties.put("text", notification.text());
        properties.put("link", notification.link());
        properties.put("at", notification.at());
        properties.put("read", notification.read());
        properties.put("inApp", inApp);
        properties.put("search", notification.searchId().orElse(null));
        properties.put("listing", notification.listingId().orElse(null));
        properties.put("mailDue", mailDue);
        return client.query("MERGE (n:Notification {id: $id}) ON CREATE SET n += $properties")
                .bind(notification.id()).to("id").bind(properties).to("properties").run().counters().nodesCreated() > 0;
    }

    /** @param unreadOnly false for all */
    public Page<Notification> list(String account, boolean unreadOnly, Paging paging) {
        long total = client.query(LISTED + "RETURN count(n)").bind(account).to("account").bind(!unreadOnly).to("all").fetchAs(Long.class).one().orElse(0L);
        return paging.page((skip, limit) -> client.query(LISTED + "RETURN properties(n) AS n ORDER BY n.at DESC, n.id SKIP $skip LIMIT $limit")
                .bind(account).to("account").bind(!unreadOnly).to("all").bind(skip).to("skip").bind(limit).to("limit")
                .fetch().all().stream().map(NotificationStore::notification).toList(), total);
    }

    /** What stands unread in the list of an account, of one kind, the newest first. */
    public List<Notification> listUnread(String account, NotificationKind kind, int limit) {
        return client.query(LISTED + "AND n.kind = $kind RETURN properties(n) AS n ORDER BY n.at DESC, n.id LIMIT $limit").bind(false).to("all")
                .bind(account).to("account").bind(kind.name()).to("kind").bind(limit).to("limit").fetch().all().stream().map(NotificationStore::notification).toList();
    }

    /** The notification of this id that this account was told. */
    public Optional<Notification> find(String id, String account) {
        return client.query("MATCH (n:Notification {id: $id, account: $account}) RETURN properties(n) AS n").bind(id).to("id").bind(account).to("account")
                .fetch().one().map(NotificationStore::notification);
    }

    public long countUnread(String account) {
        return client.query(LISTED + "RETURN count(n)").bind(account).to("account").bind(false).to("all").fetchAs(Long.class).one().orElse(0L);
    }

    public void markRead(String id) {
        client.query("MATCH (n:Notification {id: $id}) SET n.read = true").bind(id).to("id").run();
    }

    public void markAllRead(String account) {
        client.query("MATCH (n:Notification {account: $account}) WHERE NOT n.read SET n.read = true").bind(account).to("account").run();
    }

    /** What waits to be sent to this account is not sent. */
    public void forgetMail(String account) {
        client.query("MATCH (n:Notification {account: $account}) WHERE n.mailDue IS NOT NULL REMOVE n.mailDue").bind(account).to("account").run();
    }

    /** As above, for one kind. */
    public void forgetMail(String account, NotificationKind kind) {
        client.query("MATCH (n:Notification {account: $account, kind: $kind}) WHERE n.mailDue IS NOT NULL REMOVE n.mailDue")
                .bind(account).to("account").bind(kind.name()).to("kind").run();
    }

    /** As above, for one saved search. */
    public void forgetMailOf(String search) {
        client.query("MATCH (n:Notification {search: $search}) WHERE n.mailDue IS NOT NULL REMOVE n.mailDue").bind(search).to("search").run();
    }

    /** Accounts to which something is to be sent by now. */
    public List<String> listDueAccounts(OffsetDateTime now, int limit) {
        return List.copyOf(client.query("MATCH (n:Notification) WHERE n.mailDue <= $now RETURN DISTINCT n.account AS account ORDER BY account LIMIT $limit")
                .bind(now).to("now").bind(limit).to("limit").fetchAs(String.class).all());
    }

    /** Puts what is due to an account into an e-mail. @return how many */
    public long putIntoMail(String account, OffsetDateTime now, String mail, int most) {
        return client.query("""
                MATCH (n:Notification {account: $account}) WHERE n.mailDue <= $now
                WITH n ORDER BY n.at, n.id LIMIT $most
                SET n.mail = $mail REMOVE n.mailDue RETURN count(n)""")
                .bind(account).to("account").bind(now).to("now").bind(mail).to("mail").bind(most).to("most").fetchAs(Long.class).one().orElse(0L);
    }

    /** What stands in an e-mail, in the order in which it happened. */
    public List<Notification> listInMail(String mail) {
        return client.query("MATCH (n:Notification {mail: $mail}) RETURN properties(n) AS n ORDER BY n.at, n.id").bind(mail).to("mail")
                .fetch().all().stream().map(NotificationStore::notification).toList();
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static Notification notification(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("n");
        return new Notification((String) row.get("id"), (String) row.get("account"), NotificationKind.valueOf((String) row.get("kind")),
                (String) row.get("text"), (String) row.get("link"), StoredTime.of(row.get("at")), (Boolean) row.get("read"),
                Optional.ofNullable((String) row.get("search")), Optional.ofNullable((String) row.get("listing")));
    }
}
