package cn.jinchuanggu.policy.offer.store;

import cn.jinchuanggu.graph.GraphSchema;
import java.util.Collection;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Contracts that could be claimed under 第九条 and are not, as far as the lists tell; whether they can is for the offer to say. */
@Repository
public class UnclaimedContracts {

    private final Neo4jClient client;

    UnclaimedContracts(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Names of registered and paid contracts of these providers whose number no standing claim of theirs names; the latest signed first. */
    public List<String> listNames(Collection<String> parties, int limit) {
        return client.query("""
                UNWIND $parties AS party MATCH (c:Contract {supplierId: party})
                WHERE c.number IS NOT NULL AND c.paid AND c.state <> 'CANCELLED' AND NOT EXISTS {
                  MATCH (k:Claim) WHERE k.partyId IN $parties AND k.matters CONTAINS c.number AND NOT k.state IN ['WITHDRAWN', 'REJECTED'] }
                RETURN c.name AS name ORDER BY c.signedOn DESC, c.id LIMIT $limit""")
                .bind(List.copyOf(parties)).to("parties").bind(limit).to("limit").fetchAs(String.class).all().stream().toList();
    }
}
