package cn.jinchuanggu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.DeclaredProperties;
import cn.jinchuanggu.RunningPlatform;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Every property of every node of the demo is personal and in the inventory, or declared not to be; {@link RunningPlatform} asks the same after each class. */
class DeclaredPropertiesIT extends RunningPlatform {

    @Autowired
    private Neo4jClient graph;
    @Autowired
    private Inventory inventory;

    @Test
    void everythingThatIsWrittenIsDeclared() {
        assertThat(DeclaredProperties.undeclared(graph, inventory, true)).as("see src/main/resources/privacy/personal-data.yaml").isEmpty();
    }

    @Test
    void aNewFieldIsFoundAtOnce() {
        graph.query("CREATE (:SavedSearch {id: 'search-with-a-new-field', token: 'search-with-a-new-field', shoeSize: 43})").run();
        try {
            assertThat(DeclaredProperties.undeclared(graph, inventory, false)).containsExactly("SavedSearch.shoeSize");
        } finally {
            graph.query("MATCH (s:SavedSearch {id: 'search-with-a-new-field'}) DELETE s").run();
        }
    }
}
