package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.supermarket.voucher.store.GrantStore;
import cn.jinchuanggu.supermarket.voucher.store.SettlementStore;
import cn.jinchuanggu.supermarket.voucher.store.VoucherStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;

/** Vouchers on the tiny graph, on days that a test sets, in a year of its own, for enterprises of its own. */
abstract class VoucherLedger extends TinyPlatform {

    static final Actor OPERATOR = new Actor("t-voucher-operator", "运营", Set.of(Role.OPERATOR), null);
    static final Actor FINANCE = new Actor("t-voucher-finance", "财政", Set.of(Role.FINANCE_REVIEWER), null);
    /** Takes vouchers, 检验检测, of {@code prov-t-01}. */
    static final String SERVICE = "serv-t-01";

    /** Tests share the graph: years, enterprises and orders are each one's own. */
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final AtomicInteger YEARS = new AtomicInteger(2030);

    final int year = YEARS.incrementAndGet();
    final SetClock clock = new SetClock(year + "-05-10");
    Vouchers vouchers;
    VoucherGrants grants;
    Settlements settlements;
    SettlementAgenda agenda;

    @Autowired
    Journal journal;

    @Autowired
    GraphWriter writer;

    @Autowired
    GraphChecks checks;

    @Autowired
    VoucherStore store;

    @Autowired
    void make(GrantStore grantStore, SettlementStore settlementStore, VoucherStore uses, Aliases aliases, Entities entities, Journal entries) {
        vouchers = new Vouchers(entries, uses, aliases, clock);
        grants = new VoucherGrants(entries, grantStore, vouchers, entities, clock);
        settlements = new Settlements(entries, settlementStore, clock);
        agenda = new SettlementAgenda(settlementStore, clock);
    }

    static int next() {
        return NEXT.incrementAndGet();
    }

    /** An enterprise of its own, and somebody who acts for it. */
    Actor enterprise() {
        int number = next();
        String id = "ent-voucher-" + number;
        writer.write(List.of(new Node(id, "Enterprise", Map.of("name", "创新券试验企业" + number + "（示例）", "illustrative", true))), List.of());
        return new Actor("t-voucher-" + number, "企业" + number, Set.of(Role.ENTERPRISE), id);
    }

    void budget(String yuan) {
        grants.setBudget(Map.of("year", year, "amountYuan", yuan, "document", "示例", "illustrative", true), OPERATOR, null);
    }

    VoucherGrant applied(Actor enterprise, String yuan) {
        return grants.apply(Map.of("amountYuan", yuan, "purpose", "检测", "declared", true), enterprise, null);
    }

    VoucherGrant granted(Actor enterprise, String yuan) {
        return grants.act(applied(enterprise, yuan).id(), GrantStep.GRANT, Map.of("amountYuan", yuan), OPERATOR, null);
    }

    String reserve(Actor enterprise, String price, String amount) {
        String order = "order-voucher-" + next();
        vouchers.reserve(new Purchase(order, enterprise.partyId(), SERVICE, Money.of(price)), Money.of(amount), command(order + "reserve"));
        return order;
    }

    Command command(String key) {
        return Command.of(OPERATOR, key, Map.of("key", key));
    }

    VoucherBalance balance(Actor enterprise) {
        return vouchers.balance(enterprise.partyId(), year);
    }
}
