package cn.jinchuanggu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.graph.GraphModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of the code and of each other holds. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(#[^)]*)?\\)");
    private static final Pattern GLOSSARY_ROW = Pattern.compile("(?m)^\\| ([A-Za-z]+) \\| [^|]*\\p{IsHan}");

    @Test
    void everyWordOfTheGlossaryIsAWordOfTheCodeOrOfTheGraph() throws IOException {
        Set<String> words = GLOSSARY_ROW.matcher(Files.readString(Path.of("src/docs/GLOSSARY.md"))).results()
                .map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(words).hasSizeGreaterThan(25);
        Set<String> known = new TreeSet<>(GraphModel.get().listNodeKinds().stream().map(GraphModel.NodeKind::label).toList());
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".java"))
                    .forEach(f -> known.add(f.substring(0, f.length() - ".java".length())));
        }
        words.removeAll(known);
        assertThat(words).as("words of the glossary that neither the code nor the graph has").isEmpty();
    }

    @Test
    void everyLinkBetweenDocumentsLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            Path folder = document.toAbsolutePath().getParent();
            LINK.matcher(Files.readString(document)).results().map(r -> r.group(1).strip())
                    .filter(link -> !Files.exists(folder.resolve(link))).forEach(link -> broken.add(document + " -> " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theReadmeShowsItsTwoCommandsFirst() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme.indexOf("mvn spring-boot:run")).isBetween(0, 2000);
        assertThat(readme.indexOf("mvn verify")).isBetween(0, 2400);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        List<Path> silent = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/cn/jinchuanggu"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                boolean feature = folder.getNameCount() == Path.of("src/main/java/cn/jinchuanggu").getNameCount() + 1;
                if (feature && !Files.exists(folder.resolve("package-info.java"))) {
                    silent.add(folder);
                }
            }
        }
        assertThat(silent).as("features without a package note").isEmpty();
    }

    private static List<Path> documents() throws IOException {
        List<Path> all = new ArrayList<>(List.of(Path.of("README.md"), Path.of("seed-data/README.md"), Path.of("graph-schema/README.md")));
        try (Stream<Path> docs = Files.walk(Path.of("src/docs"))) {
            docs.filter(d -> d.toString().endsWith(".md")).forEach(all::add);
        }
        return all;
    }
}
