package cn.jinchuanggu;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.intake.GraphImport;
import cn.jinchuanggu.opendata.OpenData;
import cn.jinchuanggu.search.SearchIndex;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What an installation gives out, an empty one takes in and gives out again. */
@Tag("slow")
class GraphRoundTripIT extends RunningPlatform {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private OpenData openData;

    @TempDir
    private Path folder;

    @Test
    void anEmptyInstallationHasTheSameGraphAfterwards() throws IOException, InterruptedException {
        Path dump = dump(openData, "given.jsonl");
        try (ConfigurableApplicationContext other = empty()) {
            GraphImport.Ended ended = other.getBean(GraphImport.class).take(dump, false, run -> { });
            assertThat(ended.told()).isEmpty();
            assertThat(sorted(dump(other.getBean(OpenData.class), "taken.jsonl"))).isEqualTo(sorted(dump));
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(other.getBean(SearchIndex.class).find("ach-e-01")).isPresent());

            GraphImport.Ended again = other.getBean(GraphImport.class).take(dump, false, run -> { });
            assertThat(again.told()).isEmpty();
            assertThat(sorted(dump(other.getBean(OpenData.class), "again.jsonl"))).as("the same file twice changes nothing").isEqualTo(sorted(dump));
        }
    }

    private ConfigurableApplicationContext empty() {
        return new SpringApplicationBuilder(JinchuangguApplication.class).run("--server.port=0", "--jinchuanggu.graph.data-folder=" + EmptyGraph.in(folder.resolve("other")),
                "--jinchuanggu.seed.set=none", "--jinchuanggu.demo.password=" + PASSWORD, "--jinchuanggu.demo.thread=false");
    }

    private Path dump(OpenData from, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            from.writeExchange(out);
        }
        return file;
    }

    /** Sources first, then entities, then ties; inside each the order of the ids, which the two share. */
    private static List<String> sorted(Path file) throws IOException {
        return Files.readAllLines(file).stream().sorted().toList();
    }
}
