package cn.jinchuanggu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a constraint cannot say: each file of {@code graph-schema/checks} asks for what must not be there and returns no row
 * when all is well. The first line of the file says what holds.
 */
@Component
public class GraphChecks {

    private static final int SECONDS_EACH = 20;
    private static final String TIMED_OUT = "TransactionTimedOut";
    /** How the ids of listings begin, whoever writes them, by the label of their kind. */
    public static final Map<String, String> ID_PREFIXES = Map.of("Achievement", "ach-", "Need", "need-", "Service", "serv-",
            "Scenario", "scen-", "FinancingNeed", "fin-", "TalentNeed", "tal-", "Capability", "cap-");

    private final Neo4jClient client;
    private final TransactionTemplate reading;
    private final List<Check> checks;

    GraphChecks(Neo4jClient client, PlatformTransactionManager transactions, GraphSchema schemaFirst) {
        this.client = client;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setTimeout(SECONDS_EACH);
        this.checks = read();
    }

    /**
     * A check as its file states it.
     *
     * @param name  name of the file without its ending
     * @param holds what holds when it returns no row
     */
    public record Check(String name, String holds, String cypher) {
    }

    /**
     * What one run found.
     *
     * @param failing    checks that returned rows
     * @param unfinished names of checks that took too long; of them nothing is known
     */
    public record Findings(List<Finding> failing, List<String> unfinished) {
    }

    /**
     * A check that fails.
     *
     * @param examples ids of what it found, up to 20; they are for operators, since an id may be of something masked
     */
    public record Finding(Check check, List<String> examples) {
    }

    /** All checks, by name. */
    public List<Check> listChecks() {
        return checks;
    }

    /** Runs every check; one that fails does not keep the others from running. */
    public Findings run() {
        List<Finding> failing = new ArrayList<>();
        List<String> unfinished = new ArrayList<>();
        for (Check check : checks) {
            try {
                List<String> found = reading.execute(status -> ask(check));
                if (!found.isEmpty()) {
                    failing.add(new Finding(check, found));
                }
            } catch (DataAccessException e) {
                // only a check that ran out of time is passed over, and it is named; anything else is a failure
                if (!(e.getRootCause() instanceof Neo4jException cause) || !cause.code().contains(TIMED_OUT)) {
                    throw e;
                }
                unfinished.add(check.name());
            }
        }
        return new Findings(failing, unfinished);
    }

    /** What one check finds, at most 20 ids; empty when all is well. @throws IllegalArgumentException for an unknown name */
    public List<String> run(String name) {
        Check check = checks.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException("no check " + name));
        return reading.execute(status -> ask(check));
    }

    private List<String> ask(Check check) {
        GraphModel model = GraphModel.get();
        return client.query(check.cypher())
                .bind(model.listNodeKinds().stream().map(GraphModel.NodeKind::label).toList()).to("kinds")
                .bind(model.listNodeKinds().stream().map(k -> Map.of("kind", k.label(), "roles", k.roles())).toList()).to("roles")
                .bind(model.listTieKinds().stream().map(t -> Map.of("type", t.type(), "from", t.from(), "to", t.to())).toList()).to("ties")
                .bind(ID_PREFIXES.entrySet().stream().map(p -> Map.of("kind", p.getKey(), "prefix", p.getValue())).toList()).to("prefixes")
                .fetch().all().stream().map(row -> String.valueOf(row.get("id"))).toList();
    }

    private static List<Check> read() {
        try {
            List<Check> checks = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:graph-schema/checks/*.cypher")) {
                String cypher = file.getContentAsString(StandardCharsets.UTF_8);
                String holds = cypher.lines().findFirst().orElse("").replaceFirst("^//\\s*", "");
                checks.add(new Check(file.getFilename().replace(".cypher", ""), holds, cypher));
            }
            checks.sort(Comparator.comparing(Check::name));
            return List.copyOf(checks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
