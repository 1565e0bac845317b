package cn.jinchuanggu.opendata.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each tie between entities is told at one of its ends; the queries name them all, for a tie left out would be missing from the open data. */
class PublicTiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"records.cypher", "further-ties.cypher"})
    void eachTieBetweenEntitiesIsReadAtOneOfItsEnds(String query) {
        String text = Cypher.of(PublicGraph.class, query);

        Set<String> leaving = types(text, "\\(e\\)-\\[r:([A-Z_|]+)]->");
        Set<String> entering = types(text, "\\(e\\)<-\\[r:([A-Z_|]+)]-");

        assertThat(leaving).doesNotContainAnyElementsOf(entering);
        assertThat(Stream.concat(leaving.stream(), entering.stream())).containsExactlyInAnyOrderElementsOf(betweenEntities());
    }

    private static Set<String> types(String query, String pattern) {
        return Pattern.compile(pattern).matcher(query).results().flatMap(found -> Stream.of(found.group(1).split("\\|"))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> betweenEntities() {
        Set<String> entities = GraphModel.get().listNodeKinds().stream().filter(kind -> kind.roles().contains("Entity"))
                .flatMap(kind -> Stream.concat(Stream.of(kind.label()), kind.roles().stream())).collect(Collectors.toSet());
        return GraphModel.get().listTieKinds().stream().filter(tie -> tie.from().stream().anyMatch(entities::contains) && tie.to().stream().anyMatch(entities::contains))
                .map(GraphModel.TieKind::type).toList();
    }
}
