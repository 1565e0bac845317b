package cn.jinchuanggu.supermarket.order.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.supermarket.order.ProviderRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Counts confirmed and rated orders of a provider or a service. */
@Repository
public class RecordStore {

    private final Neo4jClient client;

    RecordStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Whose orders; asked for under all ids it ever had. */
    public enum Of { PROVIDER, SERVICE }

    /** What the confirmed orders say: the real ones, then the invented ones. */
    public List<ProviderRecord> sum(Of of, Set<String> ids) {
        return bind(of, ids, client.query(Cypher.of(RecordStore.class, "order-record.cypher"))).fetch().all().stream().map(RecordStore::summed).toList();
    }

    /** Numbers of the rated orders, the newest rating first. */
    public List<String> listRated(Of of, Set<String> ids, int skip, int limit) {
        return bind(of, ids, client.query(Cypher.of(RecordStore.class, "rated-orders.cypher"))).bind(skip).to("skip").bind(limit).to("limit")
                .fetch().all().stream().map(row -> (String) row.get("id")).toList();
    }

    public long countRated(Of of, Set<String> ids) {
        return sum(of, ids).stream().mapToLong(ProviderRecord::rated).sum();
    }

    @SuppressWarnings("unchecked") // the query returns a list of whole numbers
    private static ProviderRecord summed(Map<String, Object> row) {
        long rated = (Long) row.get("rated");
        List<BigDecimal> averages = rated == 0 ? List.of() : ((Collection<Long>) row.get("marks")).stream()
                .map(sum -> BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(rated), 1, RoundingMode.HALF_UP)).toList();
        return new ProviderRecord((Boolean) row.get("illustrative"), (Long) row.get("done"), (Long) row.get("timed"), (Long) row.get("onTime"), rated, averages);
    }

    private static Neo4jClient.RunnableSpec bind(Of of, Set<String> ids, Neo4jClient.RunnableSpec spec) {
        return spec.bind(of == Of.PROVIDER ? List.copyOf(ids) : List.of()).to("providers").bind(of == Of.SERVICE ? List.copyOf(ids) : List.of()).to("services");
    }
}
