package cn.jinchuanggu.engagement.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.ContractDesk;
import cn.jinchuanggu.engagement.IntroductionAgreed;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A deal from its opening to the accepted work, and what stops it on the way. */
class DealsIT extends DealDesk {

    @AfterEach
    void theGraphPassesItsChecksAndTheLedgerIsWhole() {
        assertThat(checks.run().failing()).isEmpty();
        assertThat(journal.findBreak(Ledger.DEAL)).isEmpty();
    }

    /** DEAL §8: published 2026-03-02, last day 03-17, contract from 03-18. */
    @Test
    void fromTheAgreedIntroductionToTheAcceptedWork() {
        Deal deal = published();
        assertThatThrownBy(() -> act(deal, DealStep.SIGN, DEMANDER, contract(today()))).isInstanceOf(InvalidInput.class).hasMessageContaining("2026-03-18 起可以签订合同");
        clock.pass(15);
        assertThatThrownBy(() -> act(deal, DealStep.SIGN, DEMANDER, contract(today()))).isInstanceOf(InvalidInput.class);
        clock.pass(3);
        assertThatThrownBy(() -> act(deal, DealStep.SIGN, DEMANDER, contract("2026-03-17"))).isInstanceOf(InvalidInput.class).hasMessageContaining("contract.signedOn", "2026-03-18");

        Deal signed = act(deal, DealStep.SIGN, DEMANDER, contract("2026-03-20"));
        assertThat(signed.state()).isEqualTo(DealState.SIGNED);
        Contract contract = deals.findContract(signed, SUPPLIER).orElseThrow();
        assertThat(contract.dealId()).isEqualTo(deal.id());
        assertThat(contract.contractAmount()).isEqualTo(signed.price().orElseThrow().amount());

        act(deal, DealStep.PERFORM, SUPPLIER, Map.of());
        assertThatThrownBy(() -> act(deal, DealStep.ACCEPT, DEMANDER, Map.of("document", "验收报告", "day", "2026-03-19"))).hasMessageContaining("早于签约");
        clock.pass(60);
        act(deal, DealStep.ACCEPT, DEMANDER, Map.of("document", "验收报告", "day", today().toString()));
        assertThat(act(deal, DealStep.COMPLETE, SUPPLIER, Map.of()).state()).isEqualTo(DealState.COMPLETED);
        assertThat(deals.getDeal(deal.id(), BROKER).version()).isEqualTo(9);
    }

    @Test
    void oneIntroductionHasOneDeal() {
        IntroductionAgreed agreed = new IntroductionAgreed("intro-deal-once", null, "ach-t-01", "inst-t-01", "ent-t-01", null);
        Deal first = deals.open(agreed, SUPPLIER, "a");
        assertThat(deals.open(agreed, DEMANDER, "b")).isEqualTo(first);
        assertThat(deals.findOfIntroduction("intro-deal-once", DEMANDER)).contains(first);
        assertThatThrownBy(() -> deals.open(agreed, STRANGER, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void anObjectionStopsTheContractUntilTheUnitHasDecided() {
        Deal deal = published();
        clock.pass(8);
        deals.object(deal.id(), Map.of("note", "价格明显偏低。"), STRANGER, null);
        clock.pass(60);
        assertThatThrownBy(() -> act(deal, DealStep.SIGN, SUPPLIER, contract(today()))).isInstanceOf(Conflict.class).hasMessageContaining("异议处理中");
        assertThat(lists.getNotice(deal.id()).notice().objection()).isTrue();

        Deal dismissed = act(deal, DealStep.DISMISS, SUPPLIER, Map.of("note", "评估报告支持这个价格。"));
        assertThat(dismissed.state()).isEqualTo(DealState.NOTICE_RUNNING);
        LocalDate last = deals.situation(dismissed).notice().orElseThrow().through().orElseThrow();
        // eight of fifteen days had run (the day of the objection stood still), so that eight are left from the day of the decision on
        assertThat(last).isAfterOrEqualTo(today().plusDays(7));
        assertThatThrownBy(() -> act(deal, DealStep.SIGN, SUPPLIER, contract(today()))).isInstanceOf(InvalidInput.class);
        clock.pass((int) (last.toEpochDay() - today().toEpochDay()) + 1);
        assertThat(act(deal, DealStep.SIGN, SUPPLIER, contract(today())).state()).isEqualTo(DealState.SIGNED);
    }

    @Test
    void anUpheldObjectionEndsTheDeal() {
        Deal deal = published();
        deals.object(deal.id(), Map.of("note", "权属有争议。"), STRANGER, null);
        assertThat(act(deal, DealStep.UPHOLD, SUPPLIER, Map.of("note", "异议成立。")).state()).isEqualTo(DealState.TERMINATED);
        assertThatThrownBy(() -> lists.getNotice(deal.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoObjectedIsForTheUnitThatDecides() {
        Deal deal = published();
        deals.object(deal.id(), Map.of("note", "价格偏低。"), STRANGER, null);
        Deal objected = deals.getDeal(deal.id(), DEMANDER);
        DealEvent objection = objected.events().getLast();
        assertThat(deals.personOf(objection, objected, SUPPLIER)).isEqualTo("d-stranger");
        assertThat(deals.personOf(objection, objected, DEMANDER)).isEqualTo("异议人");
        assertThat(deals.personOf(objection, objected, BROKER)).isEqualTo("异议人");
        assertThatThrownBy(() -> deals.getDeal(deal.id(), STRANGER)).isInstanceOf(NotFound.class);
    }

    @Test
    void aContractForAnotherSumIsRefusedAndNothingIsWritten() {
        Deal deal = published();
        clock.pass(18);
        Map<String, Object> cheaper = ContractDesk.with(ContractDesk.with(ContractDesk.with(ContractDesk.transfer(), "technicalYuan", "340万元"), "instalments", null), "payment", "一次总付");
        Map<String, Object> signature = Map.of(Deals.CONTRACT, ContractDesk.with(cheaper, "signedOn", today().toString()));
        assertThatThrownBy(() -> act(deal, DealStep.SIGN, SUPPLIER, signature)).isInstanceOf(InvalidInput.class).hasMessageContaining("不等于已定的价格");
        assertThat(deals.getDeal(deal.id(), SUPPLIER).version()).isEqualTo(deal.version());
        assertThat(deals.findContract(deal, SUPPLIER)).isEmpty();
    }

    @Test
    void nothingIsAssumedOfAnOwnerOfWhomNothingIsKnown() {
        Deal deal = act(opened(), DealStep.NEGOTIATE, SUPPLIER, Map.of("secrets", "否"));
        Deal priced = act(deal, DealStep.PRICE, SUPPLIER, PRICE);
        assertThat(deals.situation(priced).ownership().kind()).isEqualTo(Ownership.Kind.UNKNOWN);
        assertThatThrownBy(() -> act(deal, DealStep.SIGN, DEMANDER, contract(today()))).isInstanceOf(InvalidInput.class).hasMessageContaining("写明供给方性质");
        act(deal, DealStep.OWNERSHIP, SUPPLIER, Map.of("stateEstablished", "否", "basis", "民办学校办学许可证"));
        assertThat(act(deal, DealStep.SIGN, DEMANDER, contract(today())).state()).isEqualTo(DealState.SIGNED);
    }

    @Test
    void aStepSentTwiceIsOneEvent() {
        Deal deal = opened();
        deals.act(deal.id(), DealStep.NDA, NDA, SUPPLIER, "one");
        deals.act(deal.id(), DealStep.NDA, NDA, SUPPLIER, "one");
        Deal changed = deals.getDeal(deal.id(), SUPPLIER);
        assertThat(changed.events()).extracting(DealEvent::step).containsExactly(DealStep.OPEN, DealStep.NDA);
        assertThat(deals.situation(changed).dueOn()).hasValue(today().plusDays(60));
    }

    @Test
    void listsShowEverybodyTheirOwn() {
        Deal deal = opened();
        DealQuery.Filter filter = new DealQuery.Filter(Optional.of(DealState.OPENED), false, Optional.of(deal.id()), DealQuery.Sort.CHANGED);
        for (var reader : List.of(SUPPLIER, DEMANDER, BROKER, OPERATOR)) {
            assertThat(lists.find(filter, new Paging(1, 20), reader).page().items()).singleElement().satisfies(d -> {
                assertThat(d.achievement()).isEqualTo("带式输送机跑偏视觉识别装置");
                assertThat(d.buyer()).contains("示例");
            });
        }
        assertThat(lists.find(filter, new Paging(1, 20), STRANGER).page().total()).isZero();
        assertThat(lists.find(new DealQuery.Filter(Optional.empty(), true, Optional.of(deal.id()), DealQuery.Sort.CHANGED), new Paging(1, 20), OPERATOR).page().total()).isZero();
        clock.pass(11);
        assertThat(lists.find(new DealQuery.Filter(Optional.empty(), true, Optional.of(deal.id()), DealQuery.Sort.CHANGED), new Paging(1, 20), OPERATOR).page().total()).isEqualTo(1);
        assertThat(deals.situation(deal).late()).hasValueSatisfying(s -> assertThat(s).contains("晚了 1 天"));
    }

    @Test
    void aStepForSomebodyElseAnOldVersionAndAStrangersBuyerAreRefused() {
        Deal deal = opened();
        assertThatThrownBy(() -> act(deal, DealStep.OWNERSHIP, DEMANDER, Map.of("stateEstablished", "否", "basis", "x"))).isInstanceOf(NotAllowed.class);
        act(deal, DealStep.NDA, BROKER, NDA);
        assertThatThrownBy(() -> deals.act(deal.id(), DealStep.PRICE, with(PRICE, "version", 1), SUPPLIER, null)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> act(deal, DealStep.PRICE, SUPPLIER, with(PRICE, "buyerPartyId", "ent-nowhere"))).isInstanceOf(InvalidInput.class).hasMessageContaining("没有编号为");
        assertThatThrownBy(() -> act(deal, DealStep.PRICE, SUPPLIER, with(PRICE, "buyerPartyId", "inst-t-01"))).isInstanceOf(InvalidInput.class).hasMessageContaining("不能就是供给方");
        act(deal, DealStep.PRICE, SUPPLIER, with(PRICE, "buyerPartyId", "ent-t-02"));
        assertThat(deals.getDeal(deal.id(), STRANGER).buyerPartyId()).isEqualTo("ent-t-02");
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(fields);
        changed.put(name, value);
        return changed;
    }
}
