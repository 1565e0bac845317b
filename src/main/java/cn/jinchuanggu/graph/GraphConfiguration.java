package cn.jinchuanggu.graph;

import java.net.URI;
import java.util.function.Supplier;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.function.SingletonSupplier;

/**
 * Opens the data folder and, unless {@code spring.neo4j.uri} names a server, the database inside this process. Either
 * way everything above speaks Bolt through the one driver that Spring Boot builds.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GraphSettings.class, DiskSettings.class})
class GraphConfiguration {

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(GraphSettings settings, ObjectProvider<EarlyDatabase.Opening> early) {
        EarlyDatabase.Opening opening = early.getIfAvailable();
        return opening == null ? DataFolder.open(settings.dataFolder()) : opening.takeFolder();
    }

    /**
     * The default log makes a text of every message with all its values, also when nobody reads it; this one asks first. What the database
     * remarks about a query is not read by anybody either, so it need not write and send it with every answer.
     */
    @Bean
    @Order(0)
    @SuppressWarnings("deprecation") // the driver has no other way to be told
    ConfigBuilderCustomizer quietDriver() {
        return config -> config.withLogging(Logging.slf4j()).withMinimumNotificationSeverity(NotificationSeverity.OFF);
    }

    @Bean(initMethod = "bringUpToDate")
    GraphSchema graphSchema(Driver driver, ObjectProvider<Restoring> restoring) {
        return new GraphSchema(driver, restoring.getIfAvailable() != null);
    }

    /** Puts the guard of the disk before the client that Spring Boot makes. */
    @Bean
    static BeanPostProcessor diskGuardBeforeClient(ObjectProvider<DiskGuard> guard) {
        Supplier<DiskGuard> once = SingletonSupplier.of(guard::getObject);
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Neo4jClient client ? new GuardedClient(client, once) : bean;
            }
        };
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = EarlyDatabase.EMBEDDED)
    static class Embedded {

        @Bean(destroyMethod = "close")
        OpenLocalDatabase localDatabase(DataFolder data, GraphSettings settings, ObjectProvider<EarlyDatabase.Opening> early) {
            EarlyDatabase.Opening opening = early.getIfAvailable();
            return opening == null ? OpenLocalDatabase.open(data, settings) : opening.takeDatabase();
        }

        @Bean(initMethod = "start", destroyMethod = "close")
        StoreRescue storeRescue(OpenLocalDatabase database, PulseLine line, DiskGuard guard) {
            return new StoreRescue(database.database(), line.others(), () -> guard.look().letsStoreOpen());
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
    }
}
