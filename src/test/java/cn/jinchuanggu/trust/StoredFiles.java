package cn.jinchuanggu.trust;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.consistency.ConsistencyCheckService;
import org.neo4j.consistency.checking.ConsistencyCheckIncompleteException;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.storageengine.api.StorageEngineFactory;

/** The files that a platform leaves behind when it does not run. */
final class StoredFiles {

    private StoredFiles() {
    }

    /** Turns over one bit of one byte somewhere in the index as it was last committed, as a failing disk does. @return which, in words */
    static String damage(Path index, Random random) throws IOException {
        try (FSDirectory files = FSDirectory.open(index)) {
            List<String> committed = SegmentInfos.readLatestCommit(files).files(false).stream().sorted().toList();
            String file = committed.get(random.nextInt(committed.size()));
            long at = random.nextLong(files.fileLength(file));
            try (RandomAccessFile bytes = new RandomAccessFile(index.resolve(file).toFile(), "rw")) {
                bytes.seek(at);
                int was = bytes.read();
                bytes.seek(at);
                bytes.write(was ^ 1 << random.nextInt(8));
            }
            return "byte " + at + " of " + file;
        }
    }

    /**
     * Lets Neo4j check everything in a store that is closed.
     *
     * @param home   the folder of the database
     * @param report where to write what is found
     * @return what it found, in its words; empty when nothing is wrong
     */
    static String inconsistencies(Path home, Path report) throws IOException, ConsistencyCheckIncompleteException {
        Config config = Config.defaults(GraphDatabaseSettings.neo4j_home, home.toAbsolutePath());
        try (FileSystemAbstraction disk = new DefaultFileSystemAbstraction()) {
            Neo4jLayout layout = Neo4jLayout.of(config);
            DatabaseLayout any = layout.databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            DatabaseLayout database = StorageEngineFactory.selectStorageEngine(disk, any).orElseThrow(() -> new IllegalStateException("No store in " + any))
                    .databaseLayout(layout, GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            ConsistencyCheckService.Result result = new ConsistencyCheckService(database).with(config).with(report).runFullConsistencyCheck();
            return result.isSuccessful() ? "" : result.summary() + ", " + result.reportFile();
        }
    }
}
