package cn.jinchuanggu.contract.store;

import cn.jinchuanggu.contract.ContractState;
import cn.jinchuanggu.contract.ContractSummary;
import cn.jinchuanggu.graph.GraphSchema;
import java.util.Collection;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Contracts in which the next step is somebody's, for the home page; the longest waiting first. */
@Repository
public class ContractsInState {

    private static final String LINE = " RETURN c {.*} AS head ORDER BY c.signedOn, c.id LIMIT $limit";

    private final Neo4jClient client;

    ContractsInState(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Everybody's. */
    public List<ContractSummary> list(ContractState state, int limit) {
        return lines(client.query("MATCH (c:Contract {state: $state})" + LINE).bind(state.name()).to("state").bind(limit).to("limit"));
    }

    /** Those in which one of these parties is the provider. */
    public List<ContractSummary> listProvided(Collection<String> parties, Collection<ContractState> states, int limit) {
        return lines(client.query("UNWIND $parties AS party MATCH (c:Contract {supplierId: party}) WHERE c.state IN $states" + LINE)
                .bind(List.copyOf(parties)).to("parties").bind(states.stream().map(Enum::name).toList()).to("states").bind(limit).to("limit"));
    }

    private static List<ContractSummary> lines(Neo4jClient.RunnableSpec query) {
        return query.fetch().all().stream().map(ContractStore::summary).toList();
    }
}
