package cn.jinchuanggu.backup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.BesideOthers;
import cn.jinchuanggu.backup.store.WholeGraph;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.shared.Problem;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A backup that an earlier version of the schema has written (0016, of {@code seed-data/tiny}, all of it illustrative) is restored,
 * brought up to date and checked. The file is never written anew: it is what installations have.
 */
@Tag("slow")
@BesideOthers
class UpgradeIT {

    private static final String EARLIER = "tiny-of-schema-0016.zip";

    @TempDir
    private Path folder;

    @Test
    void anEarlierBackupIsBroughtUpToDate() throws Exception {
        Path earlier = folder.resolve(EARLIER);
        try (InputStream in = UpgradeIT.class.getResourceAsStream(EARLIER)) {
            Files.copy(in, earlier);
        }
        String data = "--jinchuanggu.graph.data-folder=" + folder.resolve("data");
        try (var empty = BackupContext.openForRestoring(data)) {
            List<Problem> before = empty.part().restore(earlier, line -> { });
            assertThat(before).isEmpty();
        }
        try (var graph = BackupContext.opened(WholeGraph.class, data)) {
            assertThat(graph.part().findSchema()).contains(GraphSchema.newestVersion());
        }
        Path later = folder.resolve("later.zip");
        try (var maker = BackupContext.openForBackup(data)) {
            maker.part().make(later);
        }
        assertThat(ids(later)).as("nothing is lost on the way").containsAll(ids(earlier));
    }

    private static TreeSet<String> ids(Path backup) throws Exception {
        TreeSet<String> ids = new TreeSet<>();
        try (BackupFile file = BackupFile.open(backup)) {
            file.eachNode(node -> ids.add(node.id()));
            file.eachTie(tie -> ids.add(tie.from() + " " + tie.type() + " " + tie.to()));
        }
        return ids;
    }
}
