package cn.jinchuanggu.graph;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the platform keeps its data and how the embedded database runs. A server is used instead when
 * {@code spring.neo4j.uri} is set.
 *
 * @param dataFolder   folder of the embedded database, the index and the generated passwords; one process at a time
 * @param boltPort     loopback port of the embedded database; 0 takes a free one
 * @param boltPassword password of the embedded database; empty makes a new one at every start, known to nobody else
 * @param pageCacheMiB memory of the embedded database's page cache, in MiB
 */
@Validated
@ConfigurationProperties("jinchuanggu.graph")
public record GraphSettings(
        @NotNull @DefaultValue("data") Path dataFolder,
        @Min(0) @Max(65535) @DefaultValue("0") int boltPort,
        @NotNull @DefaultValue("") String boltPassword,
        @Min(8) @DefaultValue("256") long pageCacheMiB) {
}
