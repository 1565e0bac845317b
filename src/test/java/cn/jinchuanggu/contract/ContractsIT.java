package cn.jinchuanggu.contract;

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
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.contract.store.ContractStore;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Contracts on their ledger: signed once, registered, paid within what was agreed, told to others, by sixty people at once. */
class ContractsIT extends TinyPlatform {

    private static final int PEOPLE = 60;

    private final SetClock clock = new SetClock("2026-03-20");
    private Contracts contracts;

    @Autowired
    private Journal journal;

    @Autowired
    private Neo4jClient graph;

    @Autowired
    void make(Journal ledger, ContractStore store, Entities entities, GraphWriter writer) {
        contracts = ContractDesk.on(ledger, store, entities, writer, clock);
    }

    @AfterEach
    void theLedgerIsWhole() {
        assertThat(journal.findBreak(Ledger.CONTRACT)).isEmpty();
    }

    @Test
    void theWorkedPathFromSignatureToTheSecondPayment() {
        Contract signed = sign(ContractDesk.deal());
        assertThat(signed.state()).isEqualTo(ContractState.SIGNED);
        clock.set("2026-04-10");
        act(signed, ContractStep.SUBMIT, PROVIDER, Map.of("body", "长治市技术合同登记机构(示例)"));
        clock.set("2026-05-06");
        Contract registered = act(signed, ContractStep.REGISTER, CLERK, certificate("2026-05-06"));
        assertThat(registered.transactionAmount()).isEqualTo(Money.of(3_500_000));
        clock.set("2026-05-20");
        act(signed, ContractStep.RECORD_IP, PROVIDER, Map.of("patent", "ZL" + ContractDesk.PATENT, "day", "2026-05-20", "document", "手续合格通知书 1"));
        clock.set("2026-05-25");
        act(signed, ContractStep.PAY, ABSORBER, payment("2026-05-25", 2_000_000, "1"));
        clock.set("2027-02-10");
        Contract paid = act(signed, ContractStep.PAY, ABSORBER, payment("2027-02-10", 3_000_000, "2"));

        assertThat(paid.standingPayments().stream().map(paid::technicalPart)).containsExactly(Money.of(1_400_000), Money.of(2_100_000));
        assertThat(paid.technicalPaid()).isEqualTo(Money.of(3_500_000));
        assertThat(RegistrationForm.sums(paid)).extracting(RegistrationForm.Row::value).containsExactly("5,000,000 元", "3,500,000 元", "3,500,000 元");
        assertThat(paid.ipRecords()).singleElement().satisfies(r -> assertThat(r.patent()).isEqualTo(ContractDesk.PATENT));
        act(signed, ContractStep.ACCEPT, ABSORBER, Map.of("document", "验收单", "note", "合格。"));
        assertThat(act(signed, ContractStep.COMPLETE, PROVIDER, Map.of()).state()).isEqualTo(ContractState.COMPLETED);
        assertThat(kinds(signed)).containsOnlyOnce("REGISTER").filteredOn("PAY"::equals).hasSize(2);
    }

    @Test
    void sumsOfContractsFromBeforeAreReadFromTheirEntries() throws IOException {
        Contract signed = sign(ContractDesk.deal());
        Contract changed = registered();
        clock.set("2026-05-07");
        act(changed, ContractStep.CHANGE, CLERK, Map.of("day", "2026-05-07", "contractYuan", "4000000.5", "technicalYuan", "3000000.25", "document", "变更证明", "note", "价格改了。"));
        String sums = "MATCH (c:Contract) WHERE c.id IN $ids RETURN c.contractFen AS contract, c.transactionFen AS technical, c.updatedAt AS at ORDER BY c.id";
        List<String> ids = List.of(signed.id(), changed.id());
        var written = graph.query(sums).bind(ids).to("ids").fetch().all();
        graph.query("MATCH (c:Contract) REMOVE c.contractFen, c.transactionFen, c.updatedAt").run();

        try (InputStream migration = getClass().getResourceAsStream("/graph-schema/migrations/V0040__sums_of_contracts.cypher")) {
            graph.query(new String(migration.readAllBytes(), StandardCharsets.UTF_8).strip().replaceAll(";$", "")).run();
        }

        assertThat(written).extracting(row -> row.get("contract")).containsExactlyInAnyOrder(500_000_000L, 400_000_050L);
        assertThat(graph.query(sums).bind(ids).to("ids").fetch().all()).isEqualTo(written);
        assertThat(contracts.list(new ContractQuery(Optional.empty(), Optional.empty(), ContractQuery.Sort.AMOUNT), new Paging(1, 100), CLERK).items())
                .extracting(ContractSummary::contractAmount).isSortedAccordingTo(Comparator.reverseOrder()).contains(Money.of("4000000.50"));
    }

    @Test
    void oneDealHasOneContractHoweverOftenItIsSent() {
        DealRef deal = ContractDesk.deal();
        Map<String, Object> form = ContractDesk.transfer();
        List<Object> answers = AtOnce.run(Collections.nCopies(PEOPLE, () -> contracts.sign(deal, form, ABSORBER, "one-signature")));
        assertThat(answers.stream().distinct()).singleElement().isInstanceOf(Contract.class);
        assertThatThrownBy(() -> contracts.sign(deal, form, ABSORBER, "another")).isInstanceOf(Conflict.class).hasMessageContaining("已经签订合同");
    }

    @Test
    void paymentsAtOnceNeverExceedTheContract() {
        Contract contract = registered();
        List<Callable<Object>> work = IntStream.range(0, PEOPLE).<Callable<Object>>mapToObj(i -> () ->
                act(contract, ContractStep.PAY, i % 2 == 0 ? ABSORBER : PROVIDER, payment("2026-05-06", 100_000, "发票 " + i))).toList();

        List<Object> answers = AtOnce.run(work);

        assertThat(answers).filteredOn(Contract.class::isInstance).hasSize(50);
        assertThat(answers).filteredOn(InvalidInput.class::isInstance).hasSize(PEOPLE - 50).allSatisfy(e -> assertThat(((InvalidInput) e).getMessage()).contains("还可以登记 0 元"));
        Contract paid = contracts.getContract(contract.id(), CLERK);
        assertThat(paid.paid()).isEqualTo(paid.contractAmount());
        assertThat(paid.technicalPaid()).isEqualTo(paid.transactionAmount());
    }

    @Test
    void sixtyClicksOfOnePaymentAreOnePaymentAndOneEntry() {
        Contract contract = registered();
        List<Object> answers = AtOnce.run(Collections.nCopies(PEOPLE, () ->
                contracts.act(contract.id(), ContractStep.PAY, payment("2026-05-06", 100_000, "一"), ABSORBER, "one-click")));
        assertThat(answers.stream().distinct()).singleElement().isInstanceOf(Contract.class);
        assertThat(kinds(contract)).containsOnlyOnce("PAY");
    }

    @Test
    void oneNumberBelongsToOneContract() {
        Map<String, Object> certificate = certificate("2026-04-10");
        List<Contract> submitted = IntStream.range(0, 8).mapToObj(i -> submitted()).toList();
        List<Object> answers = AtOnce.run(submitted.stream().<Callable<Object>>map(c -> () -> act(c, ContractStep.REGISTER, CLERK, certificate)).toList());
        assertThat(answers).filteredOn(Contract.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(InvalidInput.class::isInstance).hasSize(7);
    }

    @Test
    void whatIsWrittenDownOfARegistrationMustFit() {
        Contract submitted = submitted();
        Map<String, Object> right = certificate("2026-04-10");
        assertRefused(submitted, ContractDesk.with(right, "number", "123"), "16 位数字");
        assertRefused(submitted, ContractDesk.with(right, "technicalYuan", 5_000_001), "大于合同成交额");
        assertRefused(submitted, ContractDesk.with(right, "day", "2026-03-19"), "应当在签订日期");
        assertRefused(submitted, ContractDesk.with(right, "day", "2026-04-11"), "至今天");
        assertRefused(submitted, Map.of(), "登记编号");
        assertThat(act(submitted, ContractStep.REGISTER, CLERK, ContractDesk.with(right, "number", "26140400%06d".formatted(ContractDesk.next()))).state())
                .isEqualTo(ContractState.REGISTERED);
    }

    @Test
    void aWrongPaymentIsPutRightByAnotherEntryAndFreesItsRoom() {
        Contract contract = registered();
        Contract paid = act(contract, ContractStep.PAY, ABSORBER, payment("2026-05-06", 5_000_000, "1"));
        assertThatThrownBy(() -> act(contract, ContractStep.PAY, ABSORBER, payment("2026-05-06", 1, "2"))).isInstanceOf(InvalidInput.class);
        act(contract, ContractStep.VOID_PAYMENT, PROVIDER, Map.of("payment", String.valueOf(paid.version()), "note", "回单看错。"));
        Contract again = act(contract, ContractStep.PAY, ABSORBER, payment("2026-05-06", 2_000_000, "2"));
        assertThat(again.paid()).isEqualTo(Money.of(2_000_000));
        assertThat(again.payments()).hasSize(2).first().satisfies(p -> assertThat(p.voided()).isTrue());
    }

    @Test
    void aChangeSinceThePageWasOpenedIsNoticed() {
        Contract contract = registered();
        act(contract, ContractStep.COST, PROVIDER, Map.of("what", "评估费", "amountYuan", 10_000, "version", contract.version()));
        assertThatThrownBy(() -> act(contract, ContractStep.COST, PROVIDER, Map.of("what", "税费", "amountYuan", 10_000, "version", contract.version())))
                .isInstanceOf(Conflict.class).hasMessageContaining("新的变化");
    }

    @Test
    void othersAreToldThatThereIsNoneAndTheSidesThatItIsNotTheirs() {
        Contract contract = registered();
        Actor stranger = new Actor("stranger", "外人", Set.of(Role.ENTERPRISE), "ent-t-02");
        assertThatThrownBy(() -> contracts.getContract(contract.id(), stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> act(contract, ContractStep.PAY, stranger, payment("2026-05-06", 1, "1"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> act(contract, ContractStep.CANCEL, PROVIDER, Map.of("day", "2026-05-06", "note", "x"))).isInstanceOf(NotAllowed.class);
        assertThat(contracts.list(new ContractQuery(Optional.empty(), Optional.of(contract.id()), ContractQuery.Sort.NEWEST), new Paging(1, 20), stranger).total()).isZero();
        assertThat(contracts.list(new ContractQuery(Optional.of(ContractState.REGISTERED), Optional.of(contract.id()), ContractQuery.Sort.NEWEST), new Paging(1, 20), PROVIDER).items()).singleElement()
                .satisfies(c -> assertThat(c.number()).isEqualTo(contract.registration().orElseThrow().number()));
    }

    @Test
    void theBrokerOfTheIntroductionMayFollowTheContract() {
        DealRef deal = ContractDesk.deal();
        Actor broker = new Actor("broker-of-" + deal.dealId(), "经纪人", Set.of(Role.BROKER), null);
        journal.inTransaction(() -> {
            journal.take(deal.introductionId());
            return journal.append(Ledger.INTRODUCTION, deal.introductionId(), "PROPOSE", Map.of(), "", Command.of(broker, null, "x"));
        });
        Contract contract = sign(deal);
        assertThat(contracts.getContract(contract.id(), broker).hasBroker(broker)).isTrue();
        assertThat(contracts.list(new ContractQuery(Optional.empty(), Optional.of(contract.id()), ContractQuery.Sort.NEWEST), new Paging(1, 20), broker).total()).isEqualTo(1);
    }

    /** ent-t-02 --CONTRACTED_WITH--> inst-t-01, unless the need hides its unit. */
    @Test
    void aRegisteredContractIsATieUnlessAListingHidesItsUnit() {
        int number = ContractDesk.next();
        registered(new DealRef("deal-test-" + number, "intro-test-" + number, "need-t-03", List.of("ach-t-01"), "inst-t-01", "ent-t-02"));
        assertThat(ties()).isEmpty();
        number = ContractDesk.next();
        registered(new DealRef("deal-test-" + number, "intro-test-" + number, "need-t-02", List.of("ach-t-01"), "inst-t-01", "ent-t-02"));
        try {
            assertThat(ties()).singleElement().satisfies(t -> assertThat(t).containsEntry("source", "entered:c-clerk").containsEntry("since", "2026-03-20"));
        } finally {
            graph.query("MATCH (:Entity {id: 'ent-t-02'})-[r:CONTRACTED_WITH]->(:Entity {id: 'inst-t-01'}) DELETE r").run();
        }
    }

    private List<Map<String, Object>> ties() {
        return graph.query("MATCH (:Entity {id: 'ent-t-02'})-[r:CONTRACTED_WITH]-(:Entity {id: 'inst-t-01'}) RETURN r.source AS source, r.since AS since").fetch().all().stream().toList();
    }

    private void assertRefused(Contract contract, Map<String, Object> certificate, String sentence) {
        assertThatThrownBy(() -> act(contract, ContractStep.REGISTER, CLERK, certificate)).isInstanceOf(InvalidInput.class).hasMessageContaining(sentence);
    }

    private Contract sign(DealRef deal) {
        return contracts.sign(deal, ContractDesk.transfer(), ABSORBER, null);
    }

    private Contract submitted() {
        Contract contract = sign(ContractDesk.deal());
        clock.set("2026-04-10");
        return act(contract, ContractStep.SUBMIT, PROVIDER, Map.of("body", "登记机构(示例)"));
    }

    private Contract registered() {
        return registered(ContractDesk.deal());
    }

    private Contract registered(DealRef deal) {
        Contract contract = sign(deal);
        clock.set("2026-05-06");
        act(contract, ContractStep.SUBMIT, PROVIDER, Map.of("body", "登记机构(示例)"));
        return act(contract, ContractStep.REGISTER, CLERK, certificate("2026-05-06"));
    }

    private Contract act(Contract contract, ContractStep step, Actor actor, Map<String, Object> fields) {
        return contracts.act(contract.id(), step, fields, actor, null);
    }

    private List<String> kinds(Contract contract) {
        return contracts.getContract(contract.id(), CLERK).entries().stream().map(Entry::kind).toList();
    }
}
