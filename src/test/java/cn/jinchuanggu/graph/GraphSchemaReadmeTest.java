package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page {@code graph-schema/README.md} says what the files beside it say. */
class GraphSchemaReadmeTest {

    private static final Path FOLDER = Path.of("graph-schema");
    private static final Map<String, String> ROLES = new TreeMap<>(Map.of("Entity", "实体", "Party", "主体", "Listing", "条目"));

    @Test
    void itsTablesAreThoseOfTheModel() throws IOException {
        assertThat(readme()).as("put this into graph-schema/README.md:\n%s\n%s", nodes(), ties()).contains(nodes()).contains(ties());
    }

    @Test
    void itsPictureShowsOnlyTiesOfTheModel() throws IOException {
        Matcher arrows = Pattern.compile("-- ([A-Z_]+) -->").matcher(readme());
        assertThat(arrows.results().map(r -> r.group(1)).toList()).isNotEmpty()
                .allSatisfy(type -> assertThat(GraphModel.get().getTieKind(type)).isNotNull());
    }

    @Test
    void itNamesEveryCheckWithWhatHolds() throws IOException {
        String readme = readme();
        for (Path check : checks()) {
            String holds = Files.readAllLines(check).getFirst().replaceFirst("^//\\s*", "");
            assertThat(holds).as("first line of %s", check).isNotBlank();
            assertThat(readme).contains("`" + check.getFileName() + "`");
        }
    }

    private static List<Path> checks() throws IOException {
        try (var files = Files.list(FOLDER.resolve("checks"))) {
            return files.sorted().toList();
        }
    }

    private static String readme() throws IOException {
        return Files.readString(FOLDER.resolve("README.md"));
    }

    private static String nodes() {
        return "| 标签 | 中文 | 角色 |\n|---|---|---|\n" + GraphModel.get().listNodeKinds().stream()
                .map(n -> "| `%s` | %s | %s |".formatted(n.label(), n.chinese(),
                        n.roles().stream().map(r -> ROLES.getOrDefault(r, r)).collect(Collectors.joining("、"))))
                .collect(Collectors.joining("\n"));
    }

    private static String ties() {
        return "| 关系 | 中文 | 从 | 到 |\n|---|---|---|---|\n" + GraphModel.get().listTieKinds().stream()
                .map(t -> "| `%s` | %s | %s | %s |".formatted(t.type(), t.chinese(), String.join("、", t.from()), String.join("、", t.to())))
                .collect(Collectors.joining("\n"));
    }
}
