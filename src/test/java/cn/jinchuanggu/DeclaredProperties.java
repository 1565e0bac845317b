package cn.jinchuanggu;

import cn.jinchuanggu.privacy.Inventory;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What stands in a graph and in no line of the inventory of personal data. */
public final class DeclaredProperties {

    private static final String OF_THE_MIGRATIONS = "__Neo4jMigration";

    private DeclaredProperties() {
    }

    /** Such as {@code Account.hometown}, in order. @param entities whether also entities are looked at, of which there are many */
    @SuppressWarnings("unchecked") // the query returns lists of texts
    public static Set<String> undeclared(Neo4jClient graph, Inventory inventory, boolean entities) {
        Set<String> undeclared = new TreeSet<>();
        graph.query("MATCH (n) WHERE $entities OR NOT n:Entity UNWIND keys(n) AS key RETURN labels(n) AS labels, collect(DISTINCT key) AS keys").bind(entities).to("entities")
                .fetch().all().forEach(row -> {
                    List<String> labels = (List<String>) row.get("labels");
                    if (!labels.contains(OF_THE_MIGRATIONS)) {
                        inventory.undeclared(labels, (Collection<String>) row.get("keys")).forEach(name -> undeclared.add(String.join(":", labels) + "." + name));
                    }
                });
        return undeclared;
    }
}
