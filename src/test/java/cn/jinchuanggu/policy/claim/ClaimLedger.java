package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.claim.store.CapStore;
import cn.jinchuanggu.policy.claim.store.ClaimStore;
import cn.jinchuanggu.policy.claim.store.MatterStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;

/** A ledger on the tiny graph whose days pass when a test says so, and the people who use it. */
abstract class ClaimLedger extends TinyPlatform {

    static final Actor UNIT = actor("t-unit", "inst-t-01", Role.INSTITUTION);
    static final Actor OTHER_UNIT = actor("t-other", "ent-t-01", Role.ENTERPRISE);
    static final Actor BROKER = actor("t-broker", null, Role.BROKER);
    static final Actor OFFICER = actor("t-officer", null, Role.POLICY_OFFICER);
    static final Actor FINANCE = actor("t-finance", null, Role.FINANCE_REVIEWER);
    static final Actor OPERATOR = actor("t-operator", null, Role.OPERATOR);

    /** Codes, contracts and achievements of a test are its own; tests share the graph. */
    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    final SetClock clock = new SetClock("2026-03-02");
    Claims claims;
    ClaimLists lists;

    @Autowired
    GraphChecks checks;

    @Autowired
    void make(ClaimStore store, MatterStore matters, CapStore caps, Entities entities) {
        claims = new Claims(store, matters, caps, entities, new Policy(clock), List.of(), clock);
        lists = new ClaimLists(store, matters, clock);
    }

    static int next() {
        return NEXT.incrementAndGet();
    }

    Claim draft(int number, Map<String, Object> facts) {
        return claims.draft(Facts09.draft(Facts09.code(number), facts), UNIT, null);
    }

    /** A draft of its own contract and achievement. */
    Claim draft() {
        int number = next();
        return draft(number, Facts09.transfer("R-" + number, "成果" + number));
    }

    Claim act(Claim claim, ClaimStep step, Actor actor) {
        return act(claim, step, actor, Map.of());
    }

    Claim act(Claim claim, ClaimStep step, Actor actor, Map<String, Object> fields) {
        return claims.act(claim.id(), step, fields, actor, null);
    }

    Claim onNotice(Claim draft, String amount) {
        Claim claim = act(draft, ClaimStep.SUBMIT, UNIT);
        for (ClaimStep step : List.of(ClaimStep.ACCEPT, ClaimStep.REVIEW_IT)) {
            claim = act(claim, step, OFFICER);
        }
        claim = act(claim, ClaimStep.DECIDE, OFFICER, Map.of("amountYuan", amount, "note", "理由。"));
        return act(claim, ClaimStep.PUBLISH, OFFICER);
    }

    Claim approved(Claim draft, String amount) {
        Claim claim = onNotice(draft, amount);
        clock.pass(8);
        return act(claim, ClaimStep.APPROVE, FINANCE);
    }

    static Actor actor(String username, String party, Role... roles) {
        return new Actor(username, username, Set.of(roles), party);
    }
}
