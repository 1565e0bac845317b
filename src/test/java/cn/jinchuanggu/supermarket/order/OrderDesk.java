package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Orders of the one service of the tiny graph, and the people who take part. */
abstract class OrderDesk extends TinyPlatform {

    static final String SERVICE = "serv-t-01";
    static final Actor PROVIDER = actor("o-provider", "prov-t-01", Role.PROVIDER);
    static final Actor CUSTOMER = actor("o-customer", "ent-t-01", Role.ENTERPRISE);
    static final Actor ANOTHER = actor("o-another", "ent-t-02", Role.ENTERPRISE);
    static final Actor OPERATOR = actor("o-operator", null, Role.OPERATOR);
    static final Map<String, Object> REPORT = Map.of("delivered", "预检报告（示例）", "documentHash", "a".repeat(64));
    static final Map<String, Object> MARKS = Map.of("quality", "5", "timeliness", "4", "attitude", "5", "note", "整改单写得清楚。");

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    Orders orders;

    @Autowired
    Slots slots;

    @Autowired
    Journal journal;

    @Autowired
    GraphChecks checks;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Clock clock;

    Order booked(Actor customer, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(Map.of("serviceId", SERVICE, "quantity", 1));
        fields.putAll(more);
        return orders.book(fields, customer, null);
    }

    Order act(Order order, OrderStep step, Actor actor, Map<String, Object> fields) {
        return orders.act(order.id(), step, fields, actor, null);
    }

    Order accepted(Order booked) {
        return act(booked, OrderStep.ACCEPT, PROVIDER, Map.of("needsSample", false));
    }

    Order reported(Order booked) {
        act(accepted(booked), OrderStep.PERFORM, PROVIDER, Map.of());
        return act(booked, OrderStep.REPORT, PROVIDER, REPORT);
    }

    /** A day of its own, on which a time with this many places is offered. */
    SlotTime offered(int capacity) {
        SlotTime time = new SlotTime(today().plusDays(10 + NEXT.incrementAndGet()), DayPart.MORNING);
        slots.publish(Map.of("serviceId", SERVICE, "day", time.day().toString(), "part", "上午", "capacity", capacity), PROVIDER);
        return time;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    static Actor actor(String username, String party, Role... roles) {
        return new Actor(username, username, Set.of(roles), party);
    }
}
