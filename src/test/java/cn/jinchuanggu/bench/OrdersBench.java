package cn.jinchuanggu.bench;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.order.OrderLists;
import cn.jinchuanggu.supermarket.order.OrderQuery.Filter;
import cn.jinchuanggu.supermarket.order.OrderQuery.Sort;
import cn.jinchuanggu.supermarket.order.OrderState;
import cn.jinchuanggu.supermarket.order.Records;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * How long pages, exports and figures of orders take among 100,000 of them. Goal: 500 ms for a page.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench=OrdersBench}
 */
public final class OrdersBench {

    private static final int ORDERS = 100_000;
    private static final int PORTION = 10_000;
    private static final int RUNS = 30;
    private static final int SIZE = 20;
    private static final Actor OPERATOR = new Actor("operator", "园区运营", Set.of(Role.OPERATOR), null);
    private static final Actor PROVIDER = new Actor("provider", "服务机构", Set.of(Role.PROVIDER), "prov-bench-1");

    private OrdersBench() {
    }

    public static void main(String[] args) throws IOException {
        try (OwnPlatform platform = OwnPlatform.start("jinchuanggu.seed.set=none")) {
            plant(platform.get(Neo4jClient.class));
            measure(platform);
        }
    }

    /** Rows only, past the ledger: lists read nothing else. Of a hundred providers, each with a thousand orders. */
    private static void plant(Neo4jClient client) {
        for (int from = 0; from < ORDERS; from += PORTION) {
            client.query("""
                    UNWIND range($from, $from + $portion - 1) AS i
                    WITH i, ['QUOTING', 'BOOKED', 'ACCEPTED', 'PERFORMING', 'REPORTED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CANCELLED', 'DECLINED'][i % 10] AS state
                    CREATE (:ServiceOrder {id: 'order-bench-' + i, state: state, version: 1, serviceId: 'serv-bench-' + i % 300, serviceName: '服务' + i % 300, illustrative: true,
                        providerPartyId: 'prov-bench-' + i % 100, providerName: '机构' + i % 100, customerPartyId: 'ent-bench-' + i % 5000, customerName: '企业' + i % 5000,
                        createdAt: datetime('2026-03-01T10:00:00+08:00'), updatedAt: datetime('2026-03-01T10:00:00+08:00') + duration({minutes: i}),
                        priceFen: (i % 997 + 1) * 10000, waitsFor: CASE WHEN state IN ['QUOTING', 'BOOKED', 'ACCEPTED', 'PERFORMING'] THEN 'PROVIDER' END, task: '接单',
                        dueOn: CASE WHEN state IN ['ACCEPTED', 'PERFORMING'] THEN date('2026-03-01') + duration({days: i % 300}) END,
                        confirmedOn: CASE WHEN state = 'CONFIRMED' THEN date('2026-03-20') END, onTime: CASE WHEN state = 'CONFIRMED' THEN i % 7 > 0 END})""")
                    .bind(from).to("from").bind(PORTION).to("portion").run();
        }
    }

    private static void measure(OwnPlatform platform) {
        OrderLists lists = platform.get(OrderLists.class);
        page(lists, "operator, newest", Filter.NONE, OPERATOR);
        page(lists, "operator, one state by price", new Filter(Optional.of(OrderState.BOOKED), false, Optional.empty(), Sort.PRICE), OPERATOR);
        page(lists, "operator, overdue first", new Filter(Optional.empty(), true, Optional.empty(), Sort.DUE), OPERATOR);
        page(lists, "operator, part of a name", new Filter(Optional.empty(), false, Optional.of("企业49"), Sort.NEWEST), OPERATOR);
        page(lists, "a provider of 1,000, newest", Filter.NONE, PROVIDER);
        Filter booked = new Filter(Optional.of(OrderState.BOOKED), false, Optional.empty(), Sort.NEWEST);
        time("all rows of 10,000", run -> lists.listAll(booked, OPERATOR).forEach(order -> { }));
        time("all rows of 100,000", run -> lists.listAll(Filter.NONE, OPERATOR).forEach(order -> { }));
        Records records = platform.get(Records.class);
        time("figures of a provider", run -> records.listOfProvider("prov-bench-1"));
        Agenda agenda = platform.get("orderAgenda", Agenda.class);
        time("what waits for a provider", run -> agenda.listFor(PROVIDER, 20));
    }

    private static void page(OrderLists lists, String name, Filter filter, Actor reader) {
        time(name, run -> lists.find(filter, new Paging(run % 50 + 1, SIZE), reader));
    }

    private static void time(String name, IntConsumer work) {
        System.out.printf("%-30s %s%n", name, Times.of(RUNS, work).p50AndP95());
    }
}
