package cn.jinchuanggu.supermarket.order.store;

import cn.jinchuanggu.graph.Cypher;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.supermarket.order.DayPart;
import cn.jinchuanggu.supermarket.order.Slot;
import cn.jinchuanggu.supermarket.order.SlotTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Slots in the graph. Who counts or changes one has locked it first and holds it until the transaction ends. */
@Repository
public class SlotStore {

    /** The parts of a day, in the order of a list. */
    private static final List<String> PARTS = Arrays.stream(DayPart.values()).map(Enum::name).toList();

    private final Neo4jClient client;

    SlotStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /** Locks a slot; a new one is made and holds nothing yet. */
    public void make(String id, String serviceId, SlotTime time) {
        client.query("MERGE (s:ServiceSlot {id: $id}) ON CREATE SET s.serviceId = $service, s.day = $day, s.part = $part, s.capacity = 0 SET s.locked = true")
                .bind(id).to("id").bind(serviceId).to("service").bind(time.day()).to("day").bind(time.part().name()).to("part").run();
    }

    /** Locks a slot. @return how many orders it holds at most; empty when it is not offered */
    public Optional<Integer> lock(String id) {
        return client.query("MATCH (s:ServiceSlot {id: $id}) SET s.locked = true RETURN s.capacity AS capacity").bind(id).to("id")
                .fetch().one().map(row -> ((Number) row.get("capacity")).intValue());
    }

    public void setCapacity(String id, int capacity) {
        client.query("MATCH (s:ServiceSlot {id: $id}) SET s.capacity = $capacity").bind(id).to("id").bind(capacity).to("capacity").run();
    }

    /** How many orders but this one hold a slot. */
    public int countTaken(String id, String orderId) {
        return client.query("MATCH (o:ServiceOrder {slotId: $id}) WHERE o.id <> $order RETURN count(o) AS taken").bind(id).to("id").bind(orderId).to("order")
                .fetch().one().map(row -> ((Number) row.get("taken")).intValue()).orElse(0);
    }

    /** Slots of these services from a day on, the first first. */
    public List<Slot> list(List<String> serviceIds, LocalDate from, int skip, int limit) {
        return client.query(Cypher.of(SlotStore.class, "list-slots.cypher")).bind(serviceIds).to("services").bind(from).to("from").bind(PARTS).to("parts")
                .bind(skip).to("skip").bind(limit).to("limit").fetch().all().stream().map(SlotStore::slot).toList();
    }

    /** How many slots these services have from a day on. */
    public long count(List<String> serviceIds, LocalDate from) {
        return client.query("MATCH (s:ServiceSlot) WHERE s.serviceId IN $services AND s.day >= $from RETURN count(s)").bind(serviceIds).to("services").bind(from).to("from")
                .fetchAs(Long.class).one().orElse(0L);
    }

    private static Slot slot(Map<String, Object> row) {
        return new Slot((String) row.get("serviceId"), new SlotTime((LocalDate) row.get("day"), DayPart.valueOf((String) row.get("part"))),
                ((Number) row.get("capacity")).intValue(), ((Number) row.get("taken")).intValue());
    }
}
