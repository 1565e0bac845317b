package cn.jinchuanggu.notification.store;

import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.notification.DeliveryState;
import cn.jinchuanggu.notification.MessageTemplate;
import cn.jinchuanggu.notification.Notification;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.notification.robot.GroupRobot;
import cn.jinchuanggu.notification.robot.RobotMessage;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** {@code (:GroupRobot)}, one for each account that gave a key, and {@code (:RobotMessage)}. The queue of a robot is the messages with its digest. */
@Repository
public class RobotStore {

    private final Neo4jClient client;

    RobotStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    public Optional<GroupRobot> find(String account) {
        return client.query("MATCH (r:GroupRobot {account: $account}) RETURN properties(r) AS r").bind(account).to("account").fetch().one().map(RobotStore::robot);
    }

    /** In place of the one that this account had. */
    public void save(GroupRobot robot) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("robot", robot.robot());
        properties.put("sealed", robot.sealed());
        properties.put("ending", robot.ending());
        properties.put("kinds", names(robot.kinds()));
        properties.put("since", robot.since());
        properties.put("trouble", robot.trouble());
        client.query("MERGE (r:GroupRobot {account: $account}) SET r += $properties").bind(robot.account()).to("account").bind(properties).to("properties").run();
    }

    public void saveKinds(String account, Set<NotificationKind> kinds) {
        client.query("MATCH (r:GroupRobot {account: $account}) SET r.kinds = $kinds").bind(account).to("account").bind(names(kinds)).to("kinds").run();
    }

    /** The key is gone, and what waits for this account is not sent. */
    public void erase(String account) {
        client.query("MATCH (r:GroupRobot {account: $account}) DELETE r").bind(account).to("account").run();
        client.query("MATCH (m:RobotMessage {account: $account}) WHERE m.state = 'WAITING' SET m.state = 'DROPPED' REMOVE m.nextAt").bind(account).to("account").run();
    }

    /** Puts a notification into the queue of its account's robot, if that says this kind. @param news names what happened */
    public void add(String id, Notification notification, MessageTemplate template, String news, OffsetDateTime now) {
        client.query("""
                MATCH (r:GroupRobot {account: $account}) WHERE r.trouble = '' AND $kind IN r.kinds
                MERGE (m:RobotMessage {id: $id})
                ON CREATE SET m.account = r.account, m.robot = r.robot, m.template = $template, m.notification = $notification, m.news = $news,
                    m.state = 'WAITING', m.attempts = 0, m.createdAt = $now, m.nextAt = $now, m.trouble = ''""")
                .bind(id).to("id").bind(notification.account()).to("account").bind(notification.kind().name()).to("kind").bind(template.id()).to("template")
                .bind(notification.id()).to("notification").bind(news).to("news").bind(now).to("now").run();
    }

    /** Puts a trial into the queue of a robot. */
    public void addTrial(String id, GroupRobot robot, OffsetDateTime now) {
        client.query("""
                CREATE (m:RobotMessage {id: $id, account: $account, robot: $robot, template: $template, news: $id, state: 'WAITING', attempts: 0,
                    createdAt: $now, nextAt: $now, trouble: ''})""")
                .bind(id).to("id").bind(robot.account()).to("account").bind(robot.robot()).to("robot").bind(MessageTemplate.ROBOT_TRIAL.id()).to("template")
                .bind(now).to("now").run();
    }

    /** Robots that have something to say now. */
    public List<String> listDueRobots(OffsetDateTime now, int limit) {
        return List.copyOf(client.query("MATCH (m:RobotMessage) WHERE m.state IN ['WAITING', 'SENDING'] AND m.nextAt <= $now "
                + "RETURN DISTINCT m.robot AS robot ORDER BY robot LIMIT $limit").bind(now).to("now").bind(limit).to("limit").fetchAs(String.class).all());
    }

    /** Nobody else takes from the queue of this robot until the transaction ends. */
    public void lock(String robot) {
        client.query("MATCH (r:GroupRobot {robot: $robot}) SET r.locked = true").bind(robot).to("robot").run();
    }

    /** What the group has read already, because somebody else with the same robot was told of it too, is not said again. */
    public void dropRepeated(String robot, OffsetDateTime now) {
        client.query("""
                MATCH (m:RobotMessage {robot: $robot}) WHERE m.state IN ['WAITING', 'SENDING'] AND m.nextAt <= $now
                    AND EXISTS { MATCH (s:RobotMessage {robot: $robot, news: m.news}) WHERE s.state = 'SENT' }
                SET m.state = 'DROPPED' REMOVE m.nextAt""").bind(robot).to("robot").bind(now).to("now").run();
    }

    /**
     * Takes the next message of a robot for sending: while nobody else sends one, and while fewer than the most were tried lately.
     *
     * @param since begin of what counts as lately
     * @param until when the sending counts as crashed
     */
    public Optional<RobotMessage> take(String robot, OffsetDateTime now, OffsetDateTime since, int most, OffsetDateTime until) {
        return client.query("""
                OPTIONAL MATCH (t:RobotMessage {robot: $robot}) WHERE t.triedAt > $since
                WITH count(t) AS tried WHERE tried < $most AND NOT EXISTS { MATCH (s:RobotMessage {robot: $robot, state: 'SENDING'}) WHERE s.nextAt > $now }
                MATCH (m:RobotMessage {robot: $robot}) WHERE m.state IN ['WAITING', 'SENDING'] AND m.nextAt <= $now
                WITH m ORDER BY m.createdAt, m.id LIMIT 1
                SET m.state = 'SENDING', m.attempts = m.attempts + 1, m.triedAt = $now, m.nextAt = $until RETURN properties(m) AS m""")
                .bind(robot).to("robot").bind(now).to("now").bind(since).to("since").bind(most).to("most").bind(until).to("until")
                .fetch().one().map(RobotStore::message);
    }

    /** Where it stands after an attempt. @param nextAt null when it is not tried again */
    public void put(String id, DeliveryState state, OffsetDateTime nextAt, String trouble) {
        client.query("MATCH (m:RobotMessage {id: $id}) SET m.state = $state, m.nextAt = $nextAt, m.trouble = $trouble")
                .bind(id).to("id").bind(state.name()).to("state").bind(nextAt).to("nextAt").bind(trouble).to("trouble").run();
    }

    /** What waits for this robot waits at least until then. */
    public void rest(String robot, OffsetDateTime until) {
        client.query("MATCH (m:RobotMessage {robot: $robot, state: 'WAITING'}) WHERE m.nextAt < $until SET m.nextAt = $until")
                .bind(robot).to("robot").bind(until).to("until").run();
    }

    /** Shows what an undelivered message said in the list on the platform. */
    public void showInApp(String id) {
        client.query("MATCH (m:RobotMessage {id: $id}) MATCH (n:Notification {id: m.notification}) SET n.inApp = true").bind(id).to("id").run();
    }

    /**
     * Switches a robot off for all who gave it; what waits is undelivered and shown in the list on the platform.
     *
     * @return accounts that had it on, in their order
     */
    public List<String> switchOff(String robot, String trouble) {
        client.query("""
                MATCH (m:RobotMessage {robot: $robot}) WHERE m.state IN ['WAITING', 'SENDING']
                SET m.state = 'FAILED', m.trouble = $trouble REMOVE m.nextAt
                WITH m MATCH (n:Notification {id: m.notification}) SET n.inApp = true""").bind(robot).to("robot").bind(trouble).to("trouble").run();
        return List.copyOf(client.query("""
                MATCH (r:GroupRobot {robot: $robot}) WHERE r.trouble = '' SET r.trouble = $trouble
                RETURN r.account AS account ORDER BY account""").bind(robot).to("robot").bind(trouble).to("trouble").fetchAs(String.class).all());
    }

    /** The last messages of an account, the newest first. */
    public List<RobotMessage> listOf(String account, int limit) {
        return client.query("MATCH (m:RobotMessage {account: $account}) RETURN properties(m) AS m ORDER BY m.createdAt DESC, m.id LIMIT $limit")
                .bind(account).to("account").bind(limit).to("limit").fetch().all().stream().map(RobotStore::message).toList();
    }

    private static List<String> names(Set<NotificationKind> kinds) {
        return kinds.stream().map(Enum::name).sorted().toList();
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static GroupRobot robot(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("r");
        Set<NotificationKind> kinds = ((Collection<String>) row.get("kinds")).stream().map(NotificationKind::find).flatMap(Optional::stream).collect(Collectors.toSet());
        return new GroupRobot((String) row.get("account"), (String) row.get("robot"), (String) row.get("sealed"), (String) row.get("ending"), kinds,
                StoredTime.of(row.get("since")), (String) row.get("trouble"));
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static RobotMessage message(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("m");
        return new RobotMessage((String) row.get("id"), (String) row.get("account"), (String) row.get("robot"), (String) row.get("template"),
                Optional.ofNullable((String) row.get("notification")), DeliveryState.valueOf((String) row.get("state")), ((Long) row.get("attempts")).intValue(),
                StoredTime.of(row.get("createdAt")), (String) row.get("trouble"));
    }
}
