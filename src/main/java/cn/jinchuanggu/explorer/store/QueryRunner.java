package cn.jinchuanggu.explorer.store;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.shared.InvalidInput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.springframework.stereotype.Component;

/**
 * Runs a question of the box: explained before, in a transaction that can only read, cut after the time that the
 * caller gives it and {@value #MOST_ROWS} rows. The server looks for what has run too long twice a second and stops it there.
 */
@Component
public class QueryRunner {

    public static final int MOST_ROWS = 1_000;
    private static final int FETCHED = 200;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int LONGEST_CELL = 2_000;
    private static final int LONGEST_LIST = 100;
    private static final String FIELD = "cypher";

    private final Driver driver;

    QueryRunner(Driver driver, GraphSchema schemaFirst) {
        this.driver = driver;
    }

    /** A public entity in an answer; its name is still the stored one. */
    public record Entity(String id, String kind, String kindLabel, String name, boolean masked) {
    }

    /**
     * What came back.
     *
     * @param columns as the query calls them
     * @param rows    of texts, numbers, {@link Entity} and lists of these; null for nothing
     * @param cut     true when there were more rows
     * @param dropped nodes that are no public entity and were left out
     */
    public record Rows(List<String> columns, List<List<Object>> rows, boolean cut, int dropped) {
    }

    /** @throws InvalidInput when the query is wrong, would do more than read, takes too long or too much memory */
    public Rows run(String cypher, Map<String, Object> parameters, Duration longest) {
        SessionConfig reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(FETCHED).build();
        TransactionConfig limits = TransactionConfig.builder().withTimeout(longest).build();
        try (Session session = driver.session(reading)) {
            Result explained = session.run("EXPLAIN " + cypher, parameters, limits);
            List<String> columns = explained.keys();
            Optional<String> refused = QueryPlan.findRefused(explained.consume());
            if (refused.isPresent()) {
                throw new InvalidInput(FIELD, "数据库会为它做不允许的事：" + refused.get() + "。", "每个节点都要写出标签或通过写出类型的关系找到；只能读。");
            }
            try (Transaction tx = session.beginTransaction(limits)) {
                return read(tx.run(cut(cypher, columns), parameters));
            }
        } catch (Neo4jException e) {
            throw refused(e, longest);
        }
    }

    /** The query with long lists and texts cut by the server, before they cross to this process and take its memory. */
    private static String cut(String cypher, List<String> columns) {
        StringBuilder anything = new StringBuilder();
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String name = "`" + columns.get(i).replace("`", "``") + "`";
            String separator = i == 0 ? "" : ", ";
            // among values of all sorts it has no sort of its own, so that each case below may be asked
            anything.append(separator).append("[").append(name).append(", '', 0][0] AS c").append(i);
            cut.append(separator).append("""
                    CASE WHEN c%1$d IS :: STRING THEN left(c%1$d, %2$d)
                         WHEN c%1$d IS :: LIST<ANY> THEN [x IN c%1$d[..%3$d] | CASE WHEN x IS :: LIST<ANY> THEN '一列，共 ' + size(x) + ' 个' ELSE x END]
                         ELSE c%1$d END AS %4$s""".formatted(i, LONGEST_CELL, LONGEST_LIST + 1, name));
        }
        return "CALL () {\n" + cypher + "\n}\nWITH " + anything + "\nRETURN " + cut + "\nLIMIT " + (MOST_ROWS + 1);
    }

    private static Rows read(Result result) {
        Reading reading = new Reading();
        List<List<Object>> rows = new ArrayList<>();
        while (rows.size() < MOST_ROWS && reading.characters < MOST_CHARACTERS && result.hasNext()) {
            rows.add(result.next().values().stream().map(reading::cell).collect(Collectors.toList()));
        }
        return new Rows(result.keys(), rows, result.hasNext(), reading.dropped);
    }

    private static InvalidInput refused(Neo4jException e, Duration longest) {
        String code = String.valueOf(e.code());
        if (code.contains("TransactionTimedOut") || code.contains("Terminated")) {
            return new InvalidInput(FIELD, "查询超过 " + longest.toMillis() / 1000.0 + " 秒，已经停止。", "请加上条件缩小范围，或少走几步。");
        }
        if (code.contains("MemoryPool") || code.contains("OutOfMemory")) {
            return new InvalidInput(FIELD, "查询用的内存太多，已经停止。", "请少收集一些，或加上 LIMIT。");
        }
        if (code.startsWith("Neo.ClientError.Statement")) {
            return new InvalidInput(FIELD, "查询读不懂：" + e.getMessage().lines().findFirst().orElse(""), "请改正后再运行。");
        }
        throw e;
    }

    /** Turns values into cells and counts what it sees. */
    private static final class Reading {

        private int characters;
        private int dropped;

        private Object cell(Value value) {
            return switch (value.type().name().split(" ")[0]) { // such as LIST OF ANY?
                case "NULL" -> null;
                case "NODE" -> node(value.asNode());
                case "RELATIONSHIP" -> text(tie(value.asRelationship()));
                case "PATH" -> StreamSupport.stream(value.asPath().nodes().spliterator(), false).map(this::node).collect(Collectors.toList());
                case "INTEGER" -> value.asLong();
                case "FLOAT" -> value.asDouble();
                case "BOOLEAN" -> value.asBoolean() ? "是" : "否";
                case "LIST" -> list(value);
                case "STRING" -> text(value.asString());
                default -> text(String.valueOf(value.asObject()));
            };
        }

        private Object list(Value value) {
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < Math.min(value.size(), LONGEST_LIST); i++) {
                cells.add(cell(value.get(i)));
            }
            if (value.size() > LONGEST_LIST) {
                cells.add("……");
            }
            return cells;
        }

        private Object node(Node node) {
            List<String> labels = StreamSupport.stream(node.labels().spliterator(), false).toList();
            Optional<GraphModel.NodeKind> kind = GraphModel.get().findKind(labels).filter(k -> k.roles().contains("Entity"));
            if (kind.isEmpty() || labels.contains("Hidden")) {
                dropped++;
                return null;
            }
            characters += LONGEST_LIST;
            return new Entity(node.get("id").asString(), kind.get().label(), kind.get().chinese(), node.get("name").asString(""), node.get("masked").asBoolean(false));
        }

        private static String tie(Relationship tie) {
            return GraphModel.get().getTieKind(tie.type()).chinese() + "（" + tie.get("since").asString("未注明") + "）";
        }

        private String text(String text) {
            String shown = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "……" : text;
            characters += shown.length();
            return shown;
        }
    }
}
