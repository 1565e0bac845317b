package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.jinchuanggu.TinyPlatform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every question that stands in a file can be planned and asks for nothing that the model does not have. */
@Tag("slow")
class CypherFilesIT extends TinyPlatform {

    private static final Pattern PARAMETER = Pattern.compile("\\$([a-zA-Z]\\w*)");
    private static final Pattern COMMENT = Pattern.compile("//.*");
    private static final Pattern TYPES = Pattern.compile("\\[\\w*:([A-Z_|]+)");
    /** Labels that are no kind: roles, the marks of what is not public and of what was merged. */
    private static final Set<String> OTHER_LABELS = Set.of("Entity", "Party", "Listing", "Hidden", "Merged", "NotIntroducing", "Withheld", "Erased");

    @Autowired
    Driver driver;

    @ParameterizedTest
    @MethodSource("files")
    void canBePlanned(Resource file) throws IOException {
        String cypher = text(file);
        Map<String, Object> parameters = new HashMap<>();
        PARAMETER.matcher(cypher).results().forEach(m -> parameters.put(m.group(1), null));
        try (var session = driver.session()) {
            assertThatCode(() -> session.run("EXPLAIN " + cypher, parameters).consume()).as(file.getFilename()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesOnlyTiesOfTheModel(Resource file) throws IOException {
        Set<String> types = TYPES.matcher(text(file)).results().flatMap(m -> List.of(m.group(1).split("\\|")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(GraphModel.get().listTieKinds().stream().map(GraphModel.TieKind::type).toList()).as(file.getFilename()).containsAll(types);
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesOnlyLabelsOfTheModel(Resource file) throws IOException {
        Set<String> labels = Pattern.compile("[(\\w]:([A-Z][a-z]\\w*(?:\\|[A-Z]\\w*)*)").matcher(text(file)).results()
                .flatMap(m -> List.of(m.group(1).split("\\|")).stream()).filter(l -> !OTHER_LABELS.contains(l))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(GraphModel.get().listNodeKinds().stream().map(GraphModel.NodeKind::label).toList()).as(file.getFilename()).containsAll(labels);
    }

    @ParameterizedTest
    @MethodSource("files")
    void beginsWithWhatItAsks(Resource file) throws IOException {
        assertThat(file.getContentAsString(StandardCharsets.UTF_8)).as(file.getFilename()).startsWith("// ");
    }

    @Test
    void thereAreFiles() throws IOException {
        assertThat(files()).extracting(Resource::getFilename).contains("path-ties.cypher", "listing-without-owner.cypher");
    }

    static List<Resource> files() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        List<Resource> files = new ArrayList<>(List.of(resolver.getResources("classpath*:cn/jinchuanggu/**/*.cypher")));
        files.addAll(List.of(resolver.getResources("classpath*:graph-schema/checks/*.cypher")));
        return files;
    }

    private static String text(Resource file) throws IOException {
        return COMMENT.matcher(file.getContentAsString(StandardCharsets.UTF_8)).replaceAll("");
    }
}
