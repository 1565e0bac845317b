package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/** The embedded database, closed and opened again while others go on asking it. */
class ReopenedStoreIT {

    private static final String PASSWORD = "known-to-two-1";

    @TempDir
    private Path folder;

    @Test
    void nobodyWhoKnowsThePasswordIsRefusedWhileItIsOpenedAgain() {
        AtomicBoolean open = new AtomicBoolean();
        try (LocalDatabase database = open(folder); Driver driver = GraphDatabase.driver(database.boltAddress(), AuthTokens.none())) {
            CompletableFuture<List<Optional<Boolean>>> asking = CompletableFuture.supplyAsync(() -> signInUntil(open, driver));
            database.reopen();
            open.set(true);
            List<Optional<Boolean>> answers = asking.join();
            assertThat(answers).as("it was closed for a while").contains(Optional.empty());
            assertThat(answers).as("it refused").doesNotContain(Optional.of(false));
            assertThat(database.trouble()).isEmpty();
        }
    }

    private static LocalDatabase open(Path folder) {
        return ServiceLoader.load(LocalDatabase.Opener.class).findFirst().orElseThrow().open(folder, PASSWORD, new GraphSettings(folder, 0, "", 64));
    }

    /** Whether the password was taken, again and again, each time anew; empty while there is no answer. Once more when it is open. */
    private static List<Optional<Boolean>> signInUntil(AtomicBoolean open, Driver driver) {
        List<Optional<Boolean>> answers = new ArrayList<>();
        boolean last;
        do {
            last = open.get();
            try {
                answers.add(Optional.of(driver.verifyAuthentication(AuthTokens.basic("neo4j", PASSWORD, answers.size() % 2 == 0 ? "native" : null))));
            } catch (Neo4jException e) {
                answers.add(Optional.empty());
            }
        } while (!last);
        return answers;
    }
}
