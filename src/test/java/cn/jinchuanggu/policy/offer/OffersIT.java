package cn.jinchuanggu.policy.offer;

import static cn.jinchuanggu.contract.ContractDesk.ABSORBER;
import static cn.jinchuanggu.contract.ContractDesk.CLERK;
import static cn.jinchuanggu.contract.ContractDesk.PROVIDER;
import static cn.jinchuanggu.contract.ContractDesk.certificate;
import static cn.jinchuanggu.contract.ContractDesk.payment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.AtOnce;
import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.ContractDesk;
import cn.jinchuanggu.contract.ContractState;
import cn.jinchuanggu.contract.ContractStep;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.contract.store.ContractStore;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.policy.applicant.store.KnownUnits;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimDesk;
import cn.jinchuanggu.policy.claim.ClaimState;
import cn.jinchuanggu.policy.claim.ClaimStep;
import cn.jinchuanggu.policy.claim.store.CapStore;
import cn.jinchuanggu.policy.claim.store.ClaimStore;
import cn.jinchuanggu.policy.claim.store.MatterStore;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a registered and paid contract to the subsidy without an application, and back when the registration goes. */
class OffersIT extends TinyPlatform {

    private static final Map<String, Object> CONFIRMED = Map.of("advancedReview", "已确认");
    private static final int EACH = 28;

    private final SetClock clock = new SetClock("2026-03-20");
    private Contracts contracts;
    private ClaimDesk desk;
    private Offers offers;
    private ClawBacks clawBacks;

    @Autowired
    private Journal journal;

    @Autowired
    private GraphChecks checks;

    @Autowired
    void make(Journal ledger, ContractStore store, Entities entities, GraphWriter writer, KnownUnits units, ClaimStore claims, MatterStore matters, CapStore caps) {
        contracts = ContractDesk.on(ledger, store, entities, writer, clock);
        desk = ClaimDesk.on(claims, matters, caps, entities, policy -> new ContractBasis(contracts, policy), clock);
        offers = new Offers(contracts, desk.claims(), desk.previews(), entities, units, desk.policy());
        clawBacks = new ClawBacks(contracts, desk.lists(), desk.policy());
    }

    @AfterEach
    void booksAreWhole() {
        assertThat(journal.findBreak(Ledger.CONTRACT)).isEmpty();
        assertThat(checks.run().failing()).isEmpty();
    }

    @Test
    void theWorkedPathPaysTheSubsidyOfTwoYearsToTheFenAndTakesItBack() {
        Contract contract = registered();
        act(contract, ContractStep.PAY, payment("2026-05-25", 2_000_000, "1"), "2026-05-25");

        Offer first = offers.get(contract.id(), 2026, CONFIRMED, PROVIDER);
        assertThat(first.isReady()).isTrue();
        assertThat(first.preview().computed().amount()).contains(Money.of(70_000));
        assertThat(first.data()).anySatisfy(d -> {
            assertThat(d.label()).isEqualTo("技术交易额");
            assertThat(d.value()).isEqualTo("3,500,000 元");
            assertThat(d.origin()).contains("认定登记 2026-05-06");
        });
        Claim of2026 = paid(confirm(contract, 2026), "70000", "2026-05-25", "2026-06-03");

        act(contract, ContractStep.PAY, payment("2027-02-10", 3_000_000, "2"), "2027-02-10");
        Offer second = offers.get(contract.id(), 2027, CONFIRMED, PROVIDER);
        assertThat(second.preview().computed().amount()).contains(Money.of(105_000));
        assertThat(second.preview().remark()).contains("70,000 元");
        Claim of2027 = paid(confirm(contract, 2027), "105000", "2027-02-10", "2027-02-19");
        assertThat(of2026.decidedAmount().orElseThrow().plus(of2027.decidedAmount().orElseThrow())).isEqualTo(Money.of(175_000));
        assertThat(clawBacksOf(contract)).isEmpty();

        clock.set("2027-03-01");
        contracts.act(contract.id(), ContractStep.CANCEL, Map.of("day", "2027-03-01", "note", "合同被认定无效。"), CLERK, null);
        assertThat(clawBacksOf(contract)).extracting(ClawBack::due).containsExactlyInAnyOrder(Money.of(70_000), Money.of(105_000));
        assertThat(clawBacksOf(contract)).allSatisfy(c -> assertThat(c.isPaid()).isTrue());
        desk.step(of2026, ClaimStep.RECOVER, ClaimDesk.FINANCE, Map.of("amountYuan", 70_000, "note", "登记注销。", "document", "追回 1"));
        assertThat(clawBacksOf(contract)).extracting(ClawBack::due).containsExactlyInAnyOrder(Money.ZERO, Money.of(105_000));
    }

    @Test
    void aReducedRegistrationSaysByHowMuchTooMuchWasPaid() {
        Contract contract = registered();
        act(contract, ContractStep.PAY, payment("2026-05-25", 2_000_000, "1"), "2026-05-25");
        paid(confirm(contract, 2026), "70000", "2026-05-25", "2026-06-03");
        contracts.act(contract.id(), ContractStep.CHANGE, Map.of("day", "2026-06-03", "contractYuan", 5_000_000, "technicalYuan", 1_750_000, "note", "核减。"), CLERK, null);

        // 2,000,000 x 1,750,000 / 5,000,000 x 5 % = 35,000
        assertThat(clawBacksOf(contract)).singleElement().satisfies(c -> {
            assertThat(c.now()).isEqualTo(Money.of(35_000));
            assertThat(c.due()).isEqualTo(Money.of(35_000));
            assertThat(c.why()).contains("变更为成交额 5,000,000 元、技术交易额 1,750,000 元");
        });
        assertThatThrownBy(() -> clawBacks.list(PROVIDER, new Paging(1, 10))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatWasSeenIsWhatIsConfirmedAndOnlyOnce() {
        Contract contract = registered();
        act(contract, ContractStep.PAY, payment("2026-05-25", 1_000_000, "1"), "2026-05-25");
        String seen = offers.get(contract.id(), 2026, CONFIRMED, PROVIDER).digest();
        act(contract, ContractStep.PAY, payment("2026-05-25", 1_000_000, "2"), "2026-05-25");
        assertThatThrownBy(() -> offers.confirm(contract.id(), 2026, Map.of("advancedReview", "已确认", "digest", seen), PROVIDER, null))
                .isInstanceOf(Conflict.class).hasMessageContaining("有了变化");
        assertThatThrownBy(() -> offers.confirm(contract.id(), 2026, CONFIRMED, PROVIDER, null)).isInstanceOf(InvalidInput.class);

        String digest = offers.get(contract.id(), 2026, CONFIRMED, PROVIDER).digest();
        Map<String, Object> confirmation = Map.of("advancedReview", "已确认", "digest", digest);
        Claim claim = offers.confirm(contract.id(), 2026, confirmation, PROVIDER, "same");
        assertThat(offers.confirm(contract.id(), 2026, confirmation, PROVIDER, "same").id()).isEqualTo(claim.id());
        assertThatThrownBy(() -> offers.confirm(contract.id(), 2026, confirmation, PROVIDER, "other")).isInstanceOf(InvalidInput.class).hasMessageContaining(claim.id());
        assertThat(offers.get(contract.id(), 2026, CONFIRMED, PROVIDER).preview().heldBy()).containsExactly(claim.id());
        assertThatThrownBy(() -> offers.get(contract.id(), 2026, CONFIRMED, ABSORBER)).isInstanceOf(NotAllowed.class);
        assertThat(contracts.getContract(contract.id(), PROVIDER).citations()).singleElement().satisfies(e -> assertThat(e.facts()).containsEntry("claim", claim.id()));
    }

    @Test
    void whatIsNotConfirmedAsAdvancedIsOfferedForADecision() {
        Contract contract = registered();
        act(contract, ContractStep.PAY, payment("2026-05-25", 2_000_000, "1"), "2026-05-25");
        Offer offer = offers.list(PROVIDER, new Paging(1, 100)).items().stream().flatMap(List::stream).filter(o -> o.contract().id().equals(contract.id())).findFirst().orElseThrow();
        assertThat(offer.preview().computed().isLeftToABody()).isTrue();
        assertThat(offer.isReady()).isTrue();
    }

    @Test
    void aClaimIsNotApprovedForMoreThanItsContractStillGives() {
        Contract contract = registered();
        act(contract, ContractStep.PAY, payment("2026-05-25", 2_000_000, "1"), "2026-05-25");
        Claim claim = desk.decide(confirm(contract, 2026), "70000");
        clock.set("2026-06-03");
        contracts.act(contract.id(), ContractStep.CANCEL, Map.of("day", "2026-06-03", "note", "撤销。"), CLERK, null);
        assertThatThrownBy(() -> desk.pay(claim, "2026-06-03")).isInstanceOf(Conflict.class).hasMessageContaining("现在应得 0 元，少于决定的 70,000 元");
    }

    /** Twenty-eight who confirm and twenty-eight who cancel, six times: one order of things, and everybody is told. */
    @Test
    void aClaimRacingACancellationHasOneWinnerAndTheOtherIsTold() {
        for (int round = 0; round < 6; round++) {
            Contract contract = registered();
            act(contract, ContractStep.PAY, payment("2026-05-25", 2_000_000, "1"), "2026-05-25");
            String digest = offers.get(contract.id(), 2026, CONFIRMED, PROVIDER).digest();
            List<Callable<Object>> work = new ArrayList<>();
            IntStream.range(0, EACH).forEach(i -> {
                work.add(() -> offers.confirm(contract.id(), 2026, Map.of("advancedReview", "已确认", "digest", digest), PROVIDER, "confirm-" + i));
                work.add(() -> contracts.act(contract.id(), ContractStep.CANCEL, Map.of("day", "2026-05-25", "note", "申请人撤销。"), CLERK, "cancel-" + i));
            });

            List<Object> answers = AtOnce.run(work);

            assertThat(answers).filteredOn(Contract.class::isInstance).hasSize(1);
            List<Object> filed = answers.stream().filter(Claim.class::isInstance).toList();
            assertThat(filed).hasSizeLessThanOrEqualTo(1);
            assertThat(answers).filteredOn(a -> !(a instanceof Contract || a instanceof Claim)).allSatisfy(a -> assertThat(a).isInstanceOfAny(Conflict.class, InvalidInput.class));
            assertThat(contracts.getContract(contract.id(), CLERK).state()).isEqualTo(ContractState.CANCELLED);
            assertThat(clawBacksOf(contract)).hasSize(filed.size()).allSatisfy(c -> {
                assertThat(c.state()).isEqualTo(ClaimState.SUBMITTED);
                assertThat(c.isPaid()).isFalse();
                assertThat(c.due()).isEqualTo(Money.of(70_000));
            });
        }
    }

    private List<ClawBack> clawBacksOf(Contract contract) {
        return clawBacks.list(ClaimDesk.FINANCE, new Paging(1, 100)).items().stream().flatMap(List::stream).filter(c -> c.contractId().equals(contract.id())).toList();
    }

    private Claim confirm(Contract contract, int year) {
        String digest = offers.get(contract.id(), year, CONFIRMED, PROVIDER).digest();
        return offers.confirm(contract.id(), year, Map.of("advancedReview", "已确认", "digest", digest), PROVIDER, null);
    }

    private Claim paid(Claim claim, String amount, String decidedOn, String paidOn) {
        clock.set(decidedOn);
        desk.decide(claim, amount);
        clock.set(paidOn);
        return desk.pay(claim, paidOn);
    }

    private Contract registered() {
        clock.set("2026-03-20");
        Contract contract = contracts.sign(ContractDesk.deal(), ContractDesk.transfer(), ABSORBER, null);
        clock.set("2026-04-10");
        contracts.act(contract.id(), ContractStep.SUBMIT, Map.of("body", "登记机构(示例)"), PROVIDER, null);
        clock.set("2026-05-06");
        return contracts.act(contract.id(), ContractStep.REGISTER, certificate("2026-05-06"), CLERK, null);
    }

    private void act(Contract contract, ContractStep step, Map<String, Object> fields, String day) {
        clock.set(day);
        contracts.act(contract.id(), step, fields, ABSORBER, null);
    }
}
