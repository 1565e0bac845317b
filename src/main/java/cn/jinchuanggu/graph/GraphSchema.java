package cn.jinchuanggu.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The schema of the graph, brought up to date by the append-only files in {@code graph-schema/migrations}. Whoever reads
 * the graph while starting takes this bean, so that the schema stands before the first question.
 */
public final class GraphSchema {

    private static final Logger log = LoggerFactory.getLogger(GraphSchema.class);

    private static final String FILES = "graph-schema/migrations";

    private final Driver driver;
    private final boolean restoring;

    /** @param restoring whether an unfinished restore is being finished by this process, and no reason to refuse */
    GraphSchema(Driver driver, boolean restoring) {
        this.driver = driver;
        this.restoring = restoring;
    }

    /** @throws StartRefused when the database cannot be reached, refuses the password, or holds half of a backup */
    void bringUpToDate() {
        apply(driver, MigrationsConfig.builder());
        if (!restoring) {
            refuseHalfABackup();
        }
    }

    /** Brings an empty graph to an older version, for content that is of that version. @throws StartRefused as at a start */
    public static void bringTo(Driver driver, String version) {
        // a target is written as the name of a file, of which only the number counts
        apply(driver, MigrationsConfig.builder().withTarget("V" + version + "__target"));
    }

    /** The newest version that this build knows, such as {@code 0026}. */
    public static String newestVersion() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + FILES + "/V*.cypher"))
                    .map(file -> file.getFilename().substring(1, file.getFilename().indexOf("__"))).max(Comparator.naturalOrder()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseHalfABackup() {
        try (var session = driver.session()) {
            session.run("MATCH (u:UnfinishedRestore) RETURN u.file AS file").stream().findFirst().ifPresent(row -> {
                throw new StartRefused("从备份 " + row.get("file").asString() + " 恢复到这里没有完成，图谱里只有一部分内容。",
                        "请再运行一次 restore，它会先清掉这一部分；或者换一个空的数据目录。", null);
            });
        }
    }

    private static void apply(Driver driver, MigrationsConfig.Builder config) {
        try {
            driver.verifyConnectivity();
            var migrations = new Migrations(config.withLocationsToScan("classpath:" + FILES).build(), driver);
            migrations.apply().ifPresent(version -> log.info("Graph schema is at version {}", version.getValue()));
        } catch (AuthenticationException e) {
            throw new StartRefused("Neo4j 不接受这个用户名或密码。",
                    "请检查 spring.neo4j.authentication.username 和 spring.neo4j.authentication.password。", e);
        } catch (Neo4jException e) {
            throw new StartRefused("连不上 Neo4j：" + e.getMessage(),
                    "请检查 spring.neo4j.uri 的地址、端口，并确认数据库已经启动。", e);
        }
    }
}
