package cn.jinchuanggu.window;

import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.DemoAccounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalAt;
import cn.jinchuanggu.journal.store.JournalStore;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.window.store.CaseStore;
import cn.jinchuanggu.window.store.PromiseStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

/** The one window on the tiny graph, on Monday 2026-03-02 at ten unless a test lets time pass, and the people who take part. */
abstract class CaseDesk extends TinyPlatform {

    static final Actor APPLICANT = actor("w-team", null, Role.ENTERPRISE);
    static final Actor FIRM = actor("w-firm", "ent-t-01", Role.ENTERPRISE);
    static final Actor STRANGER = actor("w-stranger", "ent-t-02", Role.ENTERPRISE);
    static final Actor OFFICER = actor("w-officer", null, Role.OPERATOR);
    static final Actor OTHER = actor("w-other", null, Role.OPERATOR);

    final SetClock clock = new SetClock("2026-03-02");
    Journal journal;
    Cases cases;
    CaseLists lists;
    Promises promises;

    @Autowired
    GraphChecks checks;

    @Autowired
    CaseStore store;

    @Autowired
    void make(JournalStore journals, Accounts accounts, DemoAccounts demo, Entities entities, Policy policy, PromiseStore promiseStore) {
        List.of(OFFICER, OTHER).forEach(a -> accounts.save(new Account(a.username(), a.displayName(), a.roles(), null, true)));
        journal = JournalAt.clock(journals, clock);
        cases = new Cases(store, journal, accounts, demo, entities, policy, clock);
        lists = new CaseLists(store, cases);
        promises = new Promises(promiseStore, cases);
    }

    /** Filed by a team that has no party yet. */
    ServiceCase filed(String... matters) {
        return cases.file(filing(matters), APPLICANT, null);
    }

    /** Accepted by {@link #OFFICER} and given to the bodies that are usual. */
    ServiceCase split(String... matters) {
        ServiceCase of = act(filed(matters), CaseStep.ACCEPT, OFFICER, Map.of());
        return act(of, CaseStep.SPLIT, OFFICER, Map.of("matter", matters.length > 1 ? CaseQuestions.ALL : matters[0]));
    }

    ServiceCase act(ServiceCase of, CaseStep step, Actor actor, Map<String, Object> fields) {
        return cases.act(of.id(), step, fields, actor, null);
    }

    static Map<String, Object> filing(String... matters) {
        return new LinkedHashMap<>(Map.of("matters", List.of(matters), "applicant", "焊缝检测团队", "note", "公司还没有注册，孩子要上小学。"));
    }

    static Map<String, Object> finished(String task) {
        return Map.of("task", task, "result", "GRANTED", "note", "办好了，执照已经领取。");
    }

    static Actor actor(String username, String party, Role... roles) {
        return new Actor(username, username, Set.of(roles), party);
    }
}
