package cn.jinchuanggu;

import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.GraphSettings;
import cn.jinchuanggu.graph.LocalDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * A graph with today's schema and nothing in it, made once a test run and copied to where a test starts a platform of its own: making its
 * more than a hundred indexes takes longer than most tests. {@link RunningPlatform} starts from nothing, as a user's first start does.
 */
public final class EmptyGraph {

    private static final Path MADE = Path.of("target", "empty-graph-" + ProcessHandle.current().pid());
    private static final String PASSWORD = "only-while-it-is-made-1";

    private EmptyGraph() {
    }

    /** Puts one into a data folder that has no graph yet; one that has is left as it is. @return the folder */
    public static Path in(Path dataFolder) {
        copyTo(dataFolder.resolve("neo4j"));
        return dataFolder;
    }

    /** Opens one in the folder {@code server} of this folder, as a server that platforms speak to. */
    public static LocalDatabase openServer(Path folder, String password) {
        Path store = folder.resolve("server");
        copyTo(store);
        return opener().open(store, password, new GraphSettings(folder, 0, "", 64));
    }

    private static LocalDatabase.Opener opener() {
        return ServiceLoader.load(LocalDatabase.Opener.class).findFirst().orElseThrow();
    }

    private static synchronized void copyTo(Path store) {
        try {
            if (!Files.exists(MADE)) {
                make();
            }
            if (!Files.exists(store)) {
                Files.createDirectories(store);
                FileSystemUtils.copyRecursively(MADE, store);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make() throws IOException {
        Path making = Files.createTempDirectory(Files.createDirectories(MADE.getParent().toAbsolutePath()), "empty-graph");
        try (LocalDatabase database = opener().open(making, PASSWORD, new GraphSettings(making, 0, "", 64));
             Driver driver = GraphDatabase.driver(database.boltAddress(), AuthTokens.basic("neo4j", PASSWORD))) {
            GraphSchema.bringTo(driver, GraphSchema.newestVersion());
        }
        FileSystemUtils.deleteRecursively(making.resolve("logs"));
        Files.move(making, MADE);
    }
}
