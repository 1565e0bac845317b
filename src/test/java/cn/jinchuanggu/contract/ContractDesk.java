package cn.jinchuanggu.contract;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.contract.store.ContractStore;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.policy.claim.Facts09;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Contracts of the tiny graph whose days pass when a test says so, and the people who work on them. */
public final class ContractDesk {

    public static final Actor PROVIDER = new Actor("c-provider", "供给方", Set.of(Role.INSTITUTION), "inst-t-01");
    public static final Actor ABSORBER = new Actor("c-absorber", "需求方", Set.of(Role.ENTERPRISE), "ent-t-01");
    public static final Actor CLERK = new Actor("c-clerk", "登记员", Set.of(Role.OPERATOR), null);
    /** A number that checks, of STANDARDS. */
    public static final String PATENT = "202011607227.4";

    /** Deals, achievements and numbers of a test are its own; tests share the graph. */
    private static final AtomicInteger NEXT = new AtomicInteger(3000);

    private ContractDesk() {
    }

    public static Contracts on(Journal journal, ContractStore store, Entities entities, GraphWriter writer, Clock clock) {
        return new Contracts(journal, store, entities, new ContractTies(store, writer), clock);
    }

    public static int next() {
        return NEXT.incrementAndGet();
    }

    /** A deal about one achievement of its own. */
    public static DealRef deal() {
        int number = next();
        return new DealRef("deal-test-" + number, "intro-test-" + number, "need-t-01", List.of("ach-test-" + number), "inst-t-01", "ent-t-01");
    }

    /** The contract of DEAL §8: a patent for 5,000,000, of which equipment 1,500,000, paid 40/60. */
    public static Map<String, Object> transfer() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", "成果 X 专利转让(示例)");
        form.put("mode", "专利权转让");
        form.put("supplierCode", Facts09.code(700_000 + next()));
        form.put("demanderCode", Facts09.code(800_000));
        form.put("signedOn", "2026-03-20");
        form.put("technicalYuan", "350万元");
        form.put("otherYuan", 1_500_000);
        form.put("payment", "分期支付");
        form.put("instalments", "2026-05-25 | 2000000 | 首付 40%\n2027-02-10 | 300万 | 尾款 60%");
        form.put("documents", List.of(Map.of("name", "合同正文.pdf", "sha256", "a".repeat(64))));
        form.put("patents", "ZL" + PATENT + " | 2040-12-30");
        return form;
    }

    /** The same with one field changed; null takes it out. */
    public static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(form);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }

    public static String number() {
        return "20261404%08d".formatted(next());
    }

    /** What the clerk writes down of a certificate. */
    public static Map<String, Object> certificate(String day) {
        return Map.of("number", number(), "body", "长治市技术合同登记机构(示例)", "day", day, "contractYuan", 5_000_000, "technicalYuan", 3_500_000);
    }

    public static Map<String, Object> payment(String day, long yuan, String invoice) {
        return Map.of("day", day, "amountYuan", yuan, "invoice", invoice);
    }
}
