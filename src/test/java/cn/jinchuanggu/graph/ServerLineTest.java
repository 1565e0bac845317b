package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.UntrustedServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The line to a Neo4j server on another machine, made from the settings as the platform makes it. */
class ServerLineTest {

    @Test
    void aServerWithACertificateThatNobodyVouchedForIsToldNoPassword(@TempDir Path folder) throws Exception {
        try (UntrustedServer server = new UntrustedServer(folder)) {
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class)).withPropertyValues("spring.neo4j.uri=bolt+s://localhost:" + server.port(),
                    "spring.neo4j.authentication.username=neo4j", "spring.neo4j.authentication.password=only-for-tests").run(context ->
                            assertThatThrownBy(() -> context.getBean(Driver.class).verifyConnectivity()).isInstanceOf(Neo4jException.class));
            assertThat(server.firstCaller()).startsWith(UntrustedServer.LEFT);
        }
    }
}
