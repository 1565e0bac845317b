package cn.jinchuanggu.engagement.deal;

import static org.mockito.Mockito.mock;

import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.contract.ContractDesk;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.contract.store.ContractStore;
import cn.jinchuanggu.engagement.IntroductionAgreed;
import cn.jinchuanggu.engagement.deal.store.DealStore;
import cn.jinchuanggu.engagement.introduction.Introductions;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalAt;
import cn.jinchuanggu.journal.store.JournalStore;
import cn.jinchuanggu.listing.Listings;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;

/** Deals on the tiny graph whose days pass when a test says so, and the people who take part. Introductions are taken as agreed. */
abstract class DealDesk extends TinyPlatform {

    static final Actor SUPPLIER = actor("d-supplier", "inst-t-01", Role.INSTITUTION);
    static final Actor DEMANDER = actor("d-demander", "ent-t-01", Role.ENTERPRISE);
    static final Actor BROKER = actor("d-broker", null, Role.BROKER);
    static final Actor STRANGER = actor("d-stranger", "ent-t-02", Role.ENTERPRISE);
    static final Actor OPERATOR = actor("d-operator", null, Role.OPERATOR);
    static final Map<String, Object> NDA = Map.of("document", "保密协议（示例）", "documentHash", "a".repeat(64));
    static final Map<String, Object> PRICE = Map.of("way", "AGREED", "amountYuan", "500万元", "relatedParty", "否");
    static final Map<String, Object> NOTICE = Map.of("channel", "科研处办公室");

    private static final AtomicInteger NEXT = new AtomicInteger(100);

    final SetClock clock = new SetClock("2026-03-02");
    Journal journal;
    Deals deals;
    DealLists lists;

    @Autowired
    GraphChecks checks;

    @Autowired
    void make(DealStore store, JournalStore journals, ContractStore contractStore, Entities entities, GraphWriter writer, Listings listings) {
        journal = JournalAt.clock(journals, clock);
        Contracts contracts = ContractDesk.on(journal, contractStore, entities, writer, clock);
        deals = new Deals(store, journal, mock(Introductions.class), contracts, entities, clock);
        lists = new DealLists(store, deals, listings, clock);
    }

    /** A deal on an introduction of its own. */
    Deal opened() {
        return deals.open(new IntroductionAgreed("intro-deal-" + NEXT.incrementAndGet(), "need-t-01", "ach-t-01", "inst-t-01", "ent-t-01", "d-broker"), BROKER, null);
    }

    /** On notice for a state-established supplier, published today. */
    Deal published() {
        Deal deal = act(opened(), DealStep.NDA, BROKER, NDA);
        act(deal, DealStep.OWNERSHIP, SUPPLIER, Map.of("stateEstablished", "是", "basis", "事业单位法人证书"));
        act(deal, DealStep.PRICE, SUPPLIER, PRICE);
        return act(deal, DealStep.PUBLISH, SUPPLIER, NOTICE);
    }

    Deal act(Deal deal, DealStep step, Actor actor, Map<String, Object> fields) {
        return deals.act(deal.id(), step, fields, actor, null);
    }

    /** The contract of DEAL §8, signed on a day. */
    static Map<String, Object> contract(Object signedOn) {
        return Map.of(Deals.CONTRACT, ContractDesk.with(ContractDesk.transfer(), "signedOn", signedOn.toString()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    static Actor actor(String username, String party, Role... roles) {
        return new Actor(username, username, Set.of(roles), party);
    }
}
