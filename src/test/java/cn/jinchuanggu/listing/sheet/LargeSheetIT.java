package cn.jinchuanggu.listing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.EmptyGraph;
import cn.jinchuanggu.Undisturbed;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import cn.jinchuanggu.listing.sheet.SheetReport.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The largest sheet that is taken while somebody waits, on an empty platform of its own, which ends while its index still has much to read. */
@Tag("slow")
@Undisturbed
@SpringBootTest(properties = "jinchuanggu.seed.set=none")
@DirtiesContext
class LargeSheetIT {

    private static final Actor ACTOR = new Actor("large", "大表", Set.of(Role.INSTITUTION), "inst-large");
    private static final int MOST_SECONDS = 45;

    @TempDir
    private Path folder;

    @Autowired
    private AchievementSheet sheet;

    @Autowired
    private Listings listings;

    @Autowired
    private GraphWriter writer;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) {
        Path own = EmptyGraph.in(newFolder());
        registry.add("jinchuanggu.graph.data-folder", () -> own);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "large-sheet-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void fiveThousandRowsAreStoredOnceHoweverOftenAndFromWhereTheyCome() {
        writer.write(List.of(new GraphWriter.Node("inst-large", "Institution", Map.of("name", "大表学院"))), List.of());
        Path file = TestWorkbook.of(folder, rows(AchievementSheet.MOST_AT_ONCE));
        Path half = TestWorkbook.of(newFolder(), rows(AchievementSheet.MOST_AT_ONCE / 2));

        long begun = System.nanoTime();
        // two at once: the second waits its turn and finds what the first has written
        CompletableFuture<SheetReport> other = CompletableFuture.supplyAsync(() -> sheet.take(half, Mode.ALL_OR_NOTHING, ACTOR));
        SheetReport report = sheet.take(file, Mode.ALL_OR_NOTHING, ACTOR);
        int stored = report.stored() + other.join().stored();
        double seconds = (System.nanoTime() - begun) / 1e9;

        assertThat(stored).isEqualTo(AchievementSheet.MOST_AT_ONCE);
        assertThat(seconds).as("seconds for 5,000 rows").isLessThan(MOST_SECONDS);
        SheetReport again = sheet.take(file, Mode.ALL_OR_NOTHING, ACTOR);
        assertThat(again.stored()).isZero();
        assertThat(again.lines()).allSatisfy(line -> assertThat(line.status()).isEqualTo(Status.DUPLICATE));
        assertThat(listings.getAchievement(again.lines().getLast().id(), Actor.VISITOR).title()).isEqualTo("五千之 5000");
    }

    private static List<List<Object>> rows(int count) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("成果名称", "摘要", "成熟度", "合作方式", "意向价格（元）", "细分领域", "学科"));
        for (int i = 1; i <= count; i++) {
            rows.add(List.of("五千之 " + i, "第 " + i + " 项成果的摘要，说明它是什么、能做什么。", 1 + i % 9, "技术转让、委托开发", i * 100, "煤矿安全装备", "光学"));
        }
        return rows;
    }
}
