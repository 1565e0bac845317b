package cn.jinchuanggu.supermarket.order.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.LongAnswer;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.supermarket.order.Order;
import cn.jinchuanggu.supermarket.order.OrderClock;
import cn.jinchuanggu.supermarket.order.OrderQuery;
import cn.jinchuanggu.supermarket.order.OrderState;
import cn.jinchuanggu.supermarket.order.OrderSummary;
import cn.jinchuanggu.supermarket.order.Waiting;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Orders as nodes, for lists, for slots and for what waits. What happened stands in the journal. */
@Repository
public class OrderStore {

    private final Neo4jClient client;

    OrderStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * Writes what lists need of an order; sent again, it changes nothing.
     *
     * @param dueOn last day of what is awaited
     * @param names of its two parties as they are called now, by id
     */
    public void save(Order order, Optional<OrderClock> clock, Optional<Waiting> waiting, Optional<LocalDate> dueOn, Map<String, String> names) {
        client.query("MERGE (o:ServiceOrder {id: $id}) SET o += $row").bind(order.id()).to("id").bind(OrderRows.row(order, clock, waiting, dueOn, names)).to("row").run();
    }

    /** The orders that fit, in the order that is asked for. */
    public List<OrderSummary> list(OrderQuery query, int skip, int limit) {
        return ask(query, skip, limit).fetch().all().stream().map(OrderStore::summary).toList();
    }

    /** All that fit, in the same order. */
    public WholeList<OrderSummary> listAll(OrderQuery query) {
        return LongAnswer.of(ask(query, 0, LongAnswer.ALL), OrderStore::summary);
    }

    private Neo4jClient.RunnableSpec ask(OrderQuery query, int skip, int limit) {
        return bind(query, client.query(Cypher.of(OrderStore.class, "list-orders.cypher"))).bind(query.state().map(Enum::name).orElse(null)).to("state")
                .bind(query.sort().name()).to("sort").bind(skip).to("skip").bind(limit).to("limit");
    }

    /** How many fit by state; the state of the query is passed over. */
    public Map<OrderState, Long> count(OrderQuery query) {
        Map<OrderState, Long> counts = new EnumMap<>(OrderState.class);
        bind(query, client.query(Cypher.of(OrderStore.class, "count-orders.cypher"))).fetch().all()
                .forEach(row -> counts.put(OrderState.valueOf((String) row.get("state")), (Long) row.get("count")));
        return counts;
    }

    /** The orders that wait for one of these parties, or for the operator: those that are due first, then the longest waiting. */
    public List<OrderSummary> listWaiting(Set<String> parties, boolean operator, int limit) {
        return client.query(Cypher.of(OrderStore.class, "waiting-orders.cypher")).bind(List.copyOf(parties)).to("parties").bind(operator).to("operator")
                .bind(limit).to("limit").fetch().all().stream().map(OrderStore::summary).toList();
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static OrderSummary summary(Map<String, Object> row) {
        return OrderRows.summary((Map<String, Object>) row.get("order"));
    }

    private static Neo4jClient.RunnableSpec bind(OrderQuery query, Neo4jClient.RunnableSpec spec) {
        return spec.bind(query.all()).to("all").bind(List.copyOf(query.parties())).to("parties")
                .bind(query.lateBefore().orElse(null)).to("lateBefore").bind(query.text().orElse(null)).to("text");
    }
}
