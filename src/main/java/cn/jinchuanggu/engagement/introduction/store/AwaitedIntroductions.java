package cn.jinchuanggu.engagement.introduction.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Introductions in which somebody is awaited, for the home page of those who take part. */
@Repository
public class AwaitedIntroductions {

    private final Neo4jClient client;

    AwaitedIntroductions(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * One of them, under titles that both sides may read.
     *
     * @param own whether the reader's own side is awaited; otherwise the reader has proposed it
     */
    public record Awaited(String id, String need, String achievement, Optional<LocalDate> dueOn, boolean own) {
    }

    /** Own answers first, then by the day they are due. */
    public List<Awaited> list(Collection<String> parties, String proposer, int limit) {
        return client.query(Cypher.of(AwaitedIntroductions.class, "awaited-introductions.cypher")).bind(List.copyOf(parties)).to("parties")
                .bind(proposer).to("proposer").bind(limit).to("limit").fetchAs(Awaited.class)
                .mappedBy((types, row) -> new Awaited(row.get("id").asString(), row.get("need").asString(), row.get("achievement").asString(),
                        Optional.ofNullable(row.get("dueOn").asLocalDate(null)), row.get("own").asBoolean())).all().stream().toList();
    }
}
