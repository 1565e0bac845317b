package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A node that is sought by its id is found by an index, not by looking at all of its label: the migrations have one for a label that the query names. */
class LookupsByIdTest {

    private static final Pattern SOUGHT = Pattern.compile("\\(\\w*:([A-Z][\\w:&]*) \\{id:");
    private static final Pattern INDEXED = Pattern.compile("FOR \\((\\w+):(\\w+)\\) (?:REQUIRE \\1\\.id|ON \\(\\1\\.id\\))");
    /** Of which there are a handful, or which only end a way that was walked. */
    private static final Set<String> FEW = Set.of("Track", "Segment", "Park", "Enterprise", "UnfinishedRestore");

    @Test
    void everyLookupHasAnIndex() {
        Set<String> indexed = new TreeSet<>(FEW);
        texts("graph-schema/migrations").forEach(text -> INDEXED.matcher(text).results().forEach(found -> indexed.add(found.group(2))));
        assertThat(indexed).contains("Entity", "Listing", "Claim");

        List<String> labels = Stream.concat(texts("src/main/java"), texts("src/main/resources")).flatMap(text -> SOUGHT.matcher(text).results()).map((MatchResult found) -> found.group(1)).toList();

        assertThat(labels).hasSizeGreaterThan(100);
        assertThat(labels).allSatisfy(named -> assertThat(named.split("[:&]")).as("labels of a lookup by id").containsAnyElementsOf(indexed));
    }

    private static Stream<String> texts(String folder) {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|cypher)")).toList()) {
                texts.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stream();
    }
}
