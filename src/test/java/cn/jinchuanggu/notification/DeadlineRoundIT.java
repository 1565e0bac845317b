package cn.jinchuanggu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.notification.store.DueStore;
import cn.jinchuanggu.shared.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A last day is told of once when it is near and once when it has passed. */
class DeadlineRoundIT extends TinyPlatform {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final Actor READER = new Actor("t-awaited", "对方", Set.of(Role.ENTERPRISE), "ent-t-02");
    private static final Actor BROKER = new Actor("t-matchmaker", "经纪人", Set.of(Role.BROKER), null);

    private int part = 1000;

    @Autowired
    private DueStore store;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Notifications notifications;
    @Autowired
    private Neo4jClient graph;

    @Test
    void remindsThreeDaysBeforeAndOnceWhenItIsOver() {
        accounts.save(new Account(READER.username(), "对方", READER.roles(), READER.partyId(), true));
        graph.query("MERGE (i:Introduction {id: 'intro-due-test'}) SET i.dueOn = date('2026-03-10'), i.supplierPartyId = 'inst-t-none', "
                + "i.demanderPartyId = 'ent-t-02', i.brokerAccount = 't-matchmaker'").run();
        try {
            assertThat(after("2026-03-06")).isEmpty();
            assertThat(after("2026-03-07")).containsExactly("引荐 intro-due-test 请在 2026-03-10 前办下一步。");
            assertThat(after("2026-03-10")).hasSize(1);
            assertThat(after("2026-03-11")).hasSize(2).anyMatch(text -> text.contains("已经过了期限 2026-03-10"));
            assertThat(after("2026-04-11")).hasSize(2);
            assertThat(notifications.countUnread(BROKER)).isEqualTo(2);
        } finally {
            graph.query("MATCH (i:Introduction {id: 'intro-due-test'}) DELETE i").run();
        }
    }

    @Test
    void remindsOfEveryOneHoweverFewAreReadAtOnce() {
        accounts.save(new Account(READER.username(), "对方", READER.roles(), READER.partyId(), true));
        graph.query("UNWIND range(1, 5) AS n MERGE (i:Introduction {id: 'intro-due-many-' + n}) SET i.dueOn = date('2026-03-09') + duration({days: n / 3}), "
                + "i.supplierPartyId = 'inst-t-none', i.demanderPartyId = 'ent-t-02'").run();
        graph.query("MERGE (o:ServiceOrder {id: 'intro-due-many-order'}) SET o.dueOn = date('2026-03-09'), o.providerPartyId = 'prov-t-none', o.customerPartyId = 'ent-t-02', "
                + "o.waitsFor = 'CUSTOMER', o.task = '确认或退回'").run();
        try {
            part = 2;
            assertThat(after("2026-03-20", "intro-due-many")).as("the first stay in the list, told or not").hasSize(6).doesNotHaveDuplicates();
        } finally {
            part = 1000;
            graph.query("MATCH (n:Introduction|ServiceOrder) WHERE n.id STARTS WITH 'intro-due-many' DELETE n").run();
        }
    }

    @Test
    void remindsOfAnOrderTheSideThatIsAwaitedAndOnlyThat() {
        accounts.save(new Account(READER.username(), "对方", READER.roles(), READER.partyId(), true));
        graph.query("CREATE (:ServiceOrder {id: 'order-due-test', dueOn: date('2026-03-10'), providerPartyId: 'ent-t-02', customerPartyId: 'ent-t-none', "
                + "waitsFor: 'PROVIDER', task: '接单'})").run();
        graph.query("CREATE (:ServiceOrder {id: 'order-not-mine', dueOn: date('2026-03-10'), providerPartyId: 'prov-t-none', customerPartyId: 'ent-t-02', "
                + "waitsFor: 'PROVIDER', task: '寄送报告'})").run();
        try {
            assertThat(after("2026-03-07", "order-due-test")).containsExactly("订单 order-due-test 请在 2026-03-10 前接单。");
            assertThat(after("2026-03-11", "order-due-test")).hasSize(2).anyMatch(text -> text.contains("还没有接单"));
            assertThat(after("2026-03-11", "order-not-mine")).as("the customer waits, the provider is told").isEmpty();
            graph.query("MATCH (o:ServiceOrder {id: 'order-not-mine'}) SET o.waitsFor = 'CUSTOMER', o.task = '确认或退回'").run();
            assertThat(after("2026-03-09", "order-not-mine")).containsExactly("订单 order-not-mine 请在 2026-03-10 前确认或退回。");
        } finally {
            graph.query("MATCH (o:ServiceOrder) WHERE o.id IN ['order-due-test', 'order-not-mine'] DELETE o").run();
        }
    }

    private List<String> after(String day) {
        return after(day, "intro-due-test");
    }

    /** What the reader was told of this one, after two rounds on that day. */
    private List<String> after(String day, String id) {
        Clock clock = Clock.fixed(LocalDate.parse(day).atTime(9, 0).atZone(CHANGZHI).toInstant(), CHANGZHI);
        DeadlineRound round = new DeadlineRound(store, accounts, notifications, clock, part);
        round.run();
        round.run();
        return notifications.list(READER, false, new Paging(1, 50)).items().stream().map(Notification::text).filter(t -> t.contains(id)).toList();
    }
}
