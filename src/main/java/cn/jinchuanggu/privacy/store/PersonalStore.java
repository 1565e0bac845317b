package cn.jinchuanggu.privacy.store;

import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.privacy.Kept;
import cn.jinchuanggu.privacy.Kept.How;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads, erases and forgets what the inventory declares, whatever its label: label and properties are parameters like the rest. */
@Repository
public class PersonalStore {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int BATCH = 5_000;
    /** Hashes and keys of links: whoever finds a copy must not be able to use them. */
    private static final Set<String> SECRET = Set.of("passwordHash", "formerHashes", "hash", "token", "command", "stamp", "seed", "recoveryHashes", "invitationHash", "sealed");
    private static final String OLD = "MATCH (n:$($label)) WHERE (n[$since] < $day OR n[$since] < $moment) "
            + "AND ($done = [] OR any(name IN $done WHERE n[name] <> $set[name])) WITH n LIMIT $limit ";
    private static final String DELETE_OLD = OLD + "DETACH DELETE n RETURN count(n)";
    private static final String EMPTY_OLD = OLD + "SET n += $set RETURN count(n)";
    private static final String OF_PERSON = "MATCH (n:$($label)) WHERE n[$person] = $who ";

    private final Neo4jClient client;

    PersonalStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    public long count(Kept kept, String who) {
        return bind(kept, who, client.query(OF_PERSON + "RETURN count(n)")).fetchAs(Long.class).one().orElse(0L);
    }

    /** What stands there of a person, by the Chinese names of the properties. @param limit how many at most; they come in a fixed order */
    @SuppressWarnings("unchecked") // the query returns a map
    public List<Map<String, Object>> list(Kept kept, String who, int limit) {
        List<Map<String, Object>> rows = new ArrayList<>();
        bind(kept, who, client.query(OF_PERSON + "WITH n ORDER BY elementId(n) LIMIT $limit RETURN properties(n) AS n")).bind(limit).to("limit").fetch().all()
                .forEach(found -> rows.add(named(kept, (Map<String, Object>) found.get("n"))));
        return rows;
    }

    /** Does to what stands there of a person what the inventory says. @return how many nodes */
    public long erase(Kept kept, String who) {
        return switch (kept.erasing().how()) {
            case DELETE -> bind(kept, who, client.query(OF_PERSON + "DETACH DELETE n RETURN count(n)")).fetchAs(Long.class).one().orElse(0L);
            case CLEAR -> bind(kept, who, client.query(OF_PERSON + "SET n += $set RETURN count(n)")).bind(kept.erasing().set()).to("set")
                    .fetchAs(Long.class).one().orElse(0L);
            case KEEP, ENDS -> 0;
        };
    }

    /** Forgets what is older than the inventory allows, at most some thousand at once. @return how many nodes; 0 when nothing is left */
    public long expire(Kept kept, LocalDate today) {
        Kept.Expiry expiry = kept.expiry().orElseThrow();
        LocalDate before = today.minus(expiry.after());
        OffsetDateTime moment = before.atStartOfDay(CHANGZHI).toOffsetDateTime(); // of two equal moments Cypher takes the one in a named zone for the later
        return client.query(expiry.how() == How.DELETE ? DELETE_OLD : EMPTY_OLD)
                .bind(kept.label()).to("label").bind(expiry.since()).to("since").bind(before).to("day").bind(moment).to("moment")
                .bind(List.copyOf(expiry.set().keySet())).to("done").bind(expiry.set()).to("set").bind(BATCH).to("limit").fetchAs(Long.class).one().orElse(0L);
    }

    private static Neo4jClient.RunnableSpec bind(Kept kept, String who, Neo4jClient.RunnableSpec spec) {
        return spec.bind(kept.label()).to("label").bind(kept.person()).to("person").bind(who).to("who");
    }

    private static Map<String, Object> named(Kept kept, Map<String, Object> properties) {
        Map<String, Object> named = new LinkedHashMap<>();
        kept.holds().forEach((property, name) -> {
            Object value = properties.get(property);
            if (value != null && !SECRET.contains(property)) {
                named.put(name, switch (value) {
                    case List<?> list -> list;
                    case Boolean yes -> yes;
                    case Number number -> number;
                    case ZonedDateTime moment -> moment.toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
                    default -> value.toString();
                });
            }
        });
        return named;
    }
}
