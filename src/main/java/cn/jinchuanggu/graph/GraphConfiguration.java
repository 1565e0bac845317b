package cn.jinchuanggu.graph;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.ServiceLoader;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the data folder and, unless {@code spring.neo4j.uri} names a server, the database inside this process. Either
 * way everything above speaks Bolt through the one driver that Spring Boot builds.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(GraphSettings settings) {
        return DataFolder.open(settings.dataFolder());
    }

    @Bean(initMethod = "bringUpToDate")
    GraphSchema graphSchema(Driver driver) {
        return new GraphSchema(driver);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
    static class Embedded {

        @Bean(destroyMethod = "close")
        OpenLocalDatabase localDatabase(DataFolder data, GraphSettings settings) {
            LocalDatabase.Opener opener = ServiceLoader.load(LocalDatabase.Opener.class).findFirst()
                    .orElseThrow(() -> new StartRefused("这个安装包不含内嵌数据库，而 spring.neo4j.uri 没有设置。",
                            "请用 --spring.neo4j.uri=bolt://主机:7687 和 --spring.neo4j.authentication.username/password 指定 Neo4j 服务器。", null));
            String password = settings.boltPassword().isEmpty() ? newPassword() : settings.boltPassword();
            Path folder = data.folder("neo4j");
            return new OpenLocalDatabase(opener.open(folder, password, settings), password);
        }

        @Bean
        Neo4jConnectionDetails localConnection(OpenLocalDatabase database) {
            return new Neo4jConnectionDetails() {
                @Override
                public URI getUri() {
                    return database.database().boltAddress();
                }

                @Override
                public AuthToken getAuthToken() {
                    return AuthTokens.basic("neo4j", database.password());
                }
            };
        }

        private static String newPassword() {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            return HexFormat.of().formatHex(random);
        }
    }

    /** The running local database and the password of this start. */
    record OpenLocalDatabase(LocalDatabase database, String password) implements AutoCloseable {

        @Override
        public void close() {
            database.close();
        }
    }
}
