package cn.jinchuanggu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.privacy.Inventory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The whole platform on a free port with an embedded database in {@code target}, started once for all
 * {@code *IT} classes that extend this and change no setting. It holds the seed data and the demo accounts; its
 * ledgers are empty at first.
 *
 * <p>Tests share it, so each makes what it changes under ids of its own and counts nothing globally.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"jinchuanggu.graph.data-folder=" + RunningPlatform.FOLDER,
        "jinchuanggu.demo.password=" + RunningPlatform.PASSWORD, "jinchuanggu.demo.thread=false", "jinchuanggu.limits.enabled=false",
        "jinchuanggu.robot.base-url=http://127.0.0.1:9", // nobody listens: no test reaches another host
        "jinchuanggu.security.tries-per-address=" + RunningPlatform.TRIES_PER_ADDRESS})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RunningPlatform {

    /** The password of every demo account here. */
    public static final String PASSWORD = "only-for-tests-1";

    /** All tests come from one address, and some of them with wrong passwords. */
    public static final int TRIES_PER_ADDRESS = 40;
    private static final Set<String> ADMIN_POSTS = Set.of("sysadmin", "secadmin", "auditor");

    /** Another platform has another folder, by a {@code DynamicPropertySource} of its own. */
    static final String FOLDER = "target/running-platform";

    static {
        empty(Path.of(FOLDER)); // once per test run, before the first context
    }

    @LocalServerPort
    private int port;

    /** Whatever a test made the platform write is declared in the inventory of personal data, as personal or as not. */
    @AfterAll
    protected void everythingThatWasWrittenIsDeclared(@Autowired Neo4jClient graph, @Autowired Inventory inventory) {
        assertThat(DeclaredProperties.undeclared(graph, inventory, false)).as("properties that src/main/resources/privacy/personal-data.yaml does not declare").isEmpty();
    }

    /** For a platform with {@code jinchuanggu.demo.thread}: the illustrative threads are told in the background, after the start. */
    protected static void untilTheThreadsAreTold(Neo4jClient graph, Duration atMost) {
        await().atMost(atMost).until(() -> graph.query("MATCH (f:LoadedFile {name: 'demo-threads'}) RETURN f.name AS name").fetch().one().isPresent());
    }

    /** Where it listens, without a slash at the end. */
    protected URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** A person's browser: keeps cookies and follows nothing by itself. Not signed in. */
    protected Browser visitor() {
        return new Browser(address());
    }

    /** A browser in which a demo account is signed in. @param username broker, enterprise, institution, operator, officer, finance, sysadmin, secadmin, auditor */
    protected Browser signedIn(String username) {
        Browser browser = visitor();
        browser.signIn(username, PASSWORD);
        return browser;
    }

    /** A program that calls the API without credentials. */
    protected ApiCaller api() {
        return new ApiCaller(address(), null, null);
    }

    /** A program that calls the API as a demo account; an admin post, which needs a second factor, shares the session of its browser. */
    protected ApiCaller api(String username) {
        return ADMIN_POSTS.contains(username) ? new ApiCaller(address(), signedIn(username)) : new ApiCaller(address(), username, PASSWORD);
    }

    private static void empty(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                inside.sorted(Comparator.reverseOrder()).forEach(RunningPlatform::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
