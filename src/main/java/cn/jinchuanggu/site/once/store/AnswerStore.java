package cn.jinchuanggu.site.once.store;

import cn.jinchuanggu.graph.GraphSchema;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Optional;
import jakarta.servlet.ServletException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** {@code (:CommandAnswer)}: sealed answers by the digest of account and key. */
@Repository
public class AnswerStore {

    private static final int SECONDS = 30;

    private final Neo4jClient client;
    private final PlatformTransactionManager transactions;

    AnswerStore(Neo4jClient client, PlatformTransactionManager transactions, GraphSchema schemaFirst) {
        this.client = client;
        this.transactions = transactions;
    }

    /**
     * An answer as it is kept.
     *
     * @param id          digest of the account and the key
     * @param fingerprint digest of what was asked
     * @param sealed      the answer, readable only with the key
     */
    public record Kept(String id, String fingerprint, String sealed) {
    }

    /** What a request does inside a transaction. */
    @FunctionalInterface
    public interface Work {

        /** @return whether what was written is to stay */
        boolean run() throws IOException, ServletException;
    }

    /** Everything inside is written, or nothing: nothing also when the work says so. */
    public void inTransaction(Work work) throws IOException, ServletException {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
        definition.setTimeout(SECONDS);
        TransactionStatus status = transactions.getTransaction(definition);
        boolean stays = false;
        try {
            stays = work.run();
        } finally {
            if (!stays) {
                transactions.rollback(status);
            }
        }
        if (stays) {
            transactions.commit(status);
        }
    }

    /** @param since answers before are as good as forgotten */
    public Optional<Kept> find(String id, OffsetDateTime since) {
        return client.query("MATCH (a:CommandAnswer {id: $id}) WHERE a.at > $since RETURN a.fingerprint AS fingerprint, a.sealed AS sealed")
                .bind(id).to("id").bind(since).to("since").fetch().one()
                .map(row -> new Kept(id, (String) row.get("fingerprint"), (String) row.get("sealed")));
    }

    /** Keeps an answer; one under the same id that is still there gives way. */
    public void save(Kept kept, OffsetDateTime at) {
        client.query("MERGE (a:CommandAnswer {id: $id}) SET a.fingerprint = $fingerprint, a.sealed = $sealed, a.at = $at")
                .bind(kept.id()).to("id").bind(kept.fingerprint()).to("fingerprint").bind(kept.sealed()).to("sealed").bind(at).to("at").run();
    }

    /** @return how many were forgotten; at most {@code limit}, the oldest first */
    public int forgetBefore(OffsetDateTime at, int limit) {
        return client.query("MATCH (a:CommandAnswer) WHERE a.at <= $at WITH a LIMIT $limit DELETE a").bind(at).to("at").bind(limit).to("limit")
                .run().counters().nodesDeleted();
    }
}
