package cn.jinchuanggu.graph;

import java.net.URI;
import java.nio.file.Path;

/**
 * A database that runs inside this process and is spoken to over Bolt on the loopback address, exactly like a server.
 * Found with {@link java.util.ServiceLoader}; a build without the {@code embedded} profile has none.
 */
public interface LocalDatabase extends AutoCloseable {

    /** The same for as long as it lives, also after {@link #reopen}. */
    URI boltAddress();

    /** What it says of itself does not work; empty while everything does. A store that failed stays so until it is opened again. */
    String trouble();

    /**
     * Closes the store and opens it again, with the same address and password. What was committed is there again.
     *
     * @throws StartRefused when it cannot be opened; a later call tries again
     */
    void reopen();

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
