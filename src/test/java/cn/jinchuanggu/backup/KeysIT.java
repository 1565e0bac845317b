package cn.jinchuanggu.backup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.graph.GraphModel;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Every kind of node has a key of its own, by which a backup names it. */
class KeysIT extends TinyPlatform {

    /** Written and removed by the restore itself, and in no backup. */
    private static final String NEVER_IN_A_BACKUP = "UnfinishedRestore";

    @Autowired
    private Neo4jClient client;

    @Test
    void everyKindOfTheModelHasAKey() {
        Set<String> keyed = new HashSet<>(client.query("SHOW CONSTRAINTS YIELD entityType, labelsOrTypes, properties WHERE entityType = 'NODE' AND size(properties) = 1 "
                + "RETURN labelsOrTypes[0] AS label").fetchAs(String.class).all());
        assertThat(GraphModel.get().listNodeKinds()).allMatch(kind -> kind.label().equals(NEVER_IN_A_BACKUP) || keyed.contains(kind.label())
                || kind.roles().stream().anyMatch(keyed::contains));
    }
}
