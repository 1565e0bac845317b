package cn.jinchuanggu.graph;

import java.net.URI;
import java.nio.file.Path;

/**
 * A database that runs inside this process and is spoken to over Bolt on the loopback address, exactly like a server.
 * Found with {@link java.util.ServiceLoader}; a build without the {@code embedded} profile has none.
 */
public interface LocalDatabase extends AutoCloseable {

    URI boltAddress();

    /** Remembers from now on what is overwritten; see {@link Moments#now}. */
    Before remember();

    @Override
    void close();

    /** Opens local databases; the one implementation is the embedded Neo4j. */
    interface Opener {

        /**
         * @param folder   store files; created when empty
         * @param password password of user {@code neo4j}, set anew
         * @throws StartRefused when the store cannot be opened
         */
        LocalDatabase open(Path folder, String password, GraphSettings settings);
    }
}
