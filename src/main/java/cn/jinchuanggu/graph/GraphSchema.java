package cn.jinchuanggu.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The schema of the graph, brought up to date by the append-only files in {@code graph-schema/migrations}. Whoever reads
 * the graph while starting takes this bean, so that the schema stands before the first question.
 */
public final class GraphSchema {

    private static final Logger log = LoggerFactory.getLogger(GraphSchema.class);

    private final Driver driver;

    GraphSchema(Driver driver) {
        this.driver = driver;
    }

    /** @throws StartRefused when the database cannot be reached or refuses the password */
    void bringUpToDate() {
        try {
            driver.verifyConnectivity();
            var migrations = new Migrations(MigrationsConfig.builder()
                    .withLocationsToScan("classpath:graph-schema/migrations").build(), driver);
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
