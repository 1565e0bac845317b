package cn.jinchuanggu.trust;

import cn.jinchuanggu.trust.History.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Looks past the platform into its database: what is there of each operation, and whether anything is there by half. */
final class StoredEffects implements AutoCloseable {

    /** What must not be there, by what it would mean. */
    private static final Map<String, String> HALVES = new LinkedHashMap<>();

    static {
        HALVES.put("claims without an event", "MATCH (c:Claim) WHERE NOT (c)-[:HAS_EVENT]->() RETURN count(c)");
        HALVES.put("claims whose state is not that of their last event", """
                MATCH (c:Claim)-[:HAS_EVENT]->(e) WITH c, e ORDER BY e.sequence WITH c, collect(e) AS events
                WITH c, events, [i IN range(0, size(events) - 1) WHERE events[i].sequence <> i + 1] AS gaps
                WHERE c.state <> events[-1].state OR gaps <> [] RETURN count(c)""");
        HALVES.put("requests that made two events of a claim", "MATCH (e:ClaimEvent) WITH e.command AS command, count(e) AS n WHERE n > 1 RETURN count(command)");
        HALVES.put("requests that made two entries about one subject", "MATCH (e:JournalEntry) WITH e.command AS command, e.subject AS subject, count(e) AS n WHERE n > 1 RETURN count(command)");
        HALVES.put("ledgers that do not end where they say", """
                MATCH (h:JournalHead) WHERE h.number <> COUNT { MATCH (e:JournalEntry) WHERE e.ledger = h.ledger }
                   OR NOT EXISTS { MATCH (e:JournalEntry) WHERE e.ledger = h.ledger AND e.number = h.number AND e.hash = h.hash } RETURN count(h)""");
        HALVES.put("subjects that have more or fewer entries than they say", """
                MATCH (s:JournalSubject) WHERE s.sequence <> COUNT { MATCH (e:JournalEntry) WHERE e.subject = s.id } RETURN count(s)""");
        HALVES.put("orders without an entry", "MATCH (o:ServiceOrder) WHERE NOT EXISTS { MATCH (e:JournalEntry) WHERE e.subject = o.id } RETURN count(o)");
        HALVES.put("entries of orders without the order", """
                MATCH (e:JournalEntry) WHERE e.ledger = 'ORDER' AND NOT EXISTS { MATCH (o:ServiceOrder) WHERE o.id = e.subject } RETURN count(e)""");
        HALVES.put("needs without an owner", "MATCH (n:Need) WHERE NOT (n)<-[:POSTED]-() RETURN count(n)");
    }

    private final Driver driver;

    StoredEffects(int boltPort, String password) {
        this.driver = GraphDatabase.driver("bolt://127.0.0.1:" + boltPort, AuthTokens.basic("neo4j", password));
    }

    /** Whether the effect of an operation is there. */
    boolean isThere(Operation operation) {
        String command = Writing.accountOf(operation.op()) + "\n" + operation.key();
        return switch (operation.op()) {
            case "need" -> count("MATCH (n:Need) WHERE n.text CONTAINS $sought RETURN count(n)", Writing.codeWord(operation.key())) == 1;
            case "order" -> count("MATCH (e:JournalEntry {command: $sought}) RETURN count(e)", command) == 1;
            default -> count("MATCH (e:ClaimEvent {command: $sought}) RETURN count(e)", command) == 1;
        };
    }

    /** How much there is of each half that must not be; all zero when everything is whole. */
    Map<String, Long> halves() {
        Map<String, Long> found = new LinkedHashMap<>();
        HALVES.forEach((meaning, query) -> found.put(meaning, count(query, "")));
        return found;
    }

    /** Ids of all listings of a kind that everybody may find, as the graph has them. @param label such as {@code Need} */
    Set<String> publicIds(String label) {
        return driver.executableQuery("MATCH (l:$($label)) WHERE NOT l:Hidden RETURN l.id AS id").withParameters(Map.of("label", label)).execute().records().stream()
                .map(row -> row.get("id").asString()).collect(Collectors.toCollection(TreeSet::new));
    }

    private long count(String query, String sought) {
        return driver.executableQuery(query).withParameters(Map.of("sought", sought)).execute().records().getFirst().get(0).asLong();
    }

    @Override
    public void close() {
        driver.close();
    }
}
