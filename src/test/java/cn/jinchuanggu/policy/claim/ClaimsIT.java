package cn.jinchuanggu.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.journal.LedgerProof;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.policy.sandbox.RecordedCase;
import cn.jinchuanggu.policy.sandbox.RecordedCases;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** One claim after the other, from draft to money and back. */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class ClaimsIT extends ClaimLedger {

    @Autowired
    RecordedCases recorded;

    @Autowired
    List<LedgerProof> proofs;

    @Autowired
    Journal journal;

    @Autowired
    Neo4jClient graph;

    @AfterEach
    void theGraphPassesItsChecks() {
        assertThat(checks.run().failing()).isEmpty();
    }

    @Test
    void theWholeWayIsOneEventForEachStep() {
        Claim claim = approved(draft(), "50000");
        claim = act(claim, ClaimStep.PAY, FINANCE, Map.of("document", "凭证 2026-1", "day", "2026-03-10"));
        claim = act(claim, ClaimStep.RECOVER, FINANCE, Map.of("amountYuan", "2万元", "note", "合同登记被核减。", "document", "长科函〔2026〕3号"));

        Claim read = claims.getClaim(claim.id(), UNIT);
        assertThat(read).isEqualTo(claim);
        assertThat(read.events()).extracting(ClaimEvent::step).containsExactly(ClaimStep.CREATE, ClaimStep.SUBMIT, ClaimStep.ACCEPT, ClaimStep.REVIEW_IT,
                ClaimStep.DECIDE, ClaimStep.PUBLISH, ClaimStep.APPROVE, ClaimStep.PAY, ClaimStep.RECOVER);
        assertThat(read.events()).extracting(ClaimEvent::sequence).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(read.events().get(7).amount()).contains(Money.of(50_000));
        assertThat(read.recoveredAmount()).isEqualTo(Money.of(20_000));
        assertThat(read.createdAt().getOffset().getId()).isEqualTo("+08:00");
    }

    /** What stands beside the ledger is held against it: {@code ClaimProof}. */
    @Test
    void anEventThatWasChangedDeletedExchangedOrAddedInTheDatabaseIsFoundAndLocated() {
        Claim claim = onNotice(draft(), "40000");
        String submitted = claim.id() + "#2";
        String decided = claim.id() + "#5";
        Map<String, Object> asItWas = stored(decided);
        assertThat(broken()).isEmpty();

        for (Map.Entry<String, Object> change : Map.<String, Object>of("amountFen", 5_000_000L, "note", "另一个理由。", "account", "somebody-else", "state", "PAID",
                "at", ((ZonedDateTime) asItWas.get("at")).minusDays(1)).entrySet()) {
            graph.query("MATCH (e:ClaimEvent {id: $id}) SET e[$name] = $value").bind(decided).to("id").bind(change.getKey()).to("name").bind(change.getValue()).to("value").run();
            assertThat(broken()).as(change.getKey()).contains(located(claim, 5, "，内容被改动过。"));
            store(decided, asItWas);
            assertThat(broken()).isEmpty();
        }

        graph.query("MATCH (e:ClaimEvent {id: $id}) DETACH DELETE e").bind(decided).to("id").run();
        assertThat(broken()).contains(located(claim, 5, "，不见了。"));
        graph.query("MATCH (c:Claim {id: $claim}) CREATE (c)-[:HAS_EVENT]->(:ClaimEvent {id: $id})").bind(claim.id()).to("claim").bind(decided).to("id").run();
        store(decided, asItWas);
        assertThat(broken()).isEmpty();

        Map<String, Object> other = stored(submitted);
        store(submitted, Map.of()); // a command is there once only
        store(decided, other);
        store(submitted, asItWas);
        assertThat(broken()).as("two exchanged: the first of them").contains(located(claim, 2, "，内容被改动过。"));
        store(submitted, Map.of());
        store(decided, asItWas);
        store(submitted, other);
        assertThat(broken()).isEmpty();

        graph.query("MATCH (c:Claim {id: $claim})-[:HAS_EVENT]->(e {id: $id}) CREATE (c)-[:HAS_EVENT]->(more:ClaimEvent) SET more = e {.*, id: c.id + '#7', sequence: 7, command: null}")
                .bind(claim.id()).to("claim").bind(decided).to("id").run();
        assertThat(broken()).contains("申报 " + claim.id() + " 的第 7 步没有记在台账里。");
        graph.query("MATCH (e:ClaimEvent {id: $id}) DETACH DELETE e").bind(claim.id() + "#7").to("id").run();
        assertThat(broken()).isEmpty();
    }

    @Test
    void theDecisionStandsBesideTheComputedAmount() {
        Claim claim = onNotice(draft(), "40000");

        assertThat(claim.computed().amount()).contains(Money.of(50_000));
        assertThat(claim.decidedAmount()).contains(Money.of(40_000));
        assertThat(claim.difference()).contains(Money.of(10_000));
        assertThat(claim.decision().orElseThrow().note()).isEqualTo("理由。");
    }

    @Test
    void theSheetIsFrozenAtSubmission() {
        Claim draft = draft();
        clock.pass(5);
        Claim submitted = act(draft, ClaimStep.SUBMIT, UNIT);
        clock.pass(5);
        Claim accepted = act(submitted, ClaimStep.ACCEPT, OFFICER);

        assertThat(draft.isFrozen()).isFalse();
        assertThat(accepted.isFrozen()).isTrue();
        assertThat(accepted.computed().assessedOn()).isEqualTo("2026-03-07");
        assertThat(accepted.computed().view().headline()).isEqualTo("按填写的事实可获补助 50,000 元。");
        assertThat(claims.recompute(accepted).isSame()).isTrue();
        assertThat(claims.recompute(accepted).now().orElseThrow().answer()).isEqualTo(accepted.computed().answer());
    }

    @Test
    void aClaimThatIsNotEligibleIsKeptAsADraftAndNotSubmitted() {
        int number = next();
        Map<String, Object> facts = Facts09.changed(Facts09.transfer("R-" + number, "成果" + number), "buyer", "未入驻");
        Claim draft = draft(number, Facts09.changed(facts, "advancedReview", "未通过"));

        assertThat(draft.state()).isEqualTo(ClaimState.DRAFT);
        assertThat(problems(draft, ClaimStep.SUBMIT)).extracting(Problem::message).hasSize(2)
                .anySatisfy(m -> assertThat(m).contains("受让方不是入驻企业"))
                .anySatisfy(m -> assertThat(m).contains("先进科技成果"));
        assertThat(claims.getClaim(draft.id(), UNIT).version()).isEqualTo(1);
    }

    @Test
    void everyMissingFactIsNamedAtOnce() {
        int number = next();
        Map<String, Object> facts = Facts09.changed(Facts09.transfer("R-" + number, "成果" + number), "municipalSameYuan", null);
        Claim draft = draft(number, Facts09.changed(facts, "duplicateClaim", null));

        assertThat(problems(draft, ClaimStep.SUBMIT)).extracting(Problem::field).containsExactlyInAnyOrder("facts.municipalSameYuan", "facts.duplicateClaim");
    }

    @Test
    void aMatterThatIsNotNamedIsAskedFor() {
        int number = next();
        Claim draft = draft(number, Facts09.changed(Facts09.transfer("", "成果" + number), "registrationNumber", null));

        assertThat(problems(draft, ClaimStep.SUBMIT)).singleElement().satisfies(p -> {
            assertThat(p.field()).isEqualTo("facts.registrationNumber");
            assertThat(p.message()).contains("合同登记编号", "第十九条");
        });
    }

    @Test
    void aSecondClaimForTheSameMatterIsRefusedWithTheFirstOneNamed() {
        int number = next();
        Map<String, Object> facts = Facts09.transfer("R-" + number, "成果" + number);
        Claim first = act(act(draft(number, facts), ClaimStep.SUBMIT, UNIT), ClaimStep.ACCEPT, OFFICER);
        Claim second = draft(number, facts);

        assertThat(problems(second, ClaimStep.SUBMIT)).singleElement()
                .satisfies(p -> assertThat(p.message()).contains(first.id(), "已受理", "2026-03-02", "第十九条"));
        act(draft(next(), facts), ClaimStep.SUBMIT, UNIT); // another unit, another matter

        act(first, ClaimStep.WITHDRAW, UNIT);
        assertThat(act(second, ClaimStep.SUBMIT, UNIT).state()).isEqualTo(ClaimState.SUBMITTED);
    }

    @Test
    void aReturnedClaimKeepsItsMatterAndMayChangeIt() {
        int number = next();
        Claim claim = act(draft(number, Facts09.transfer("A-" + number, "成果")), ClaimStep.SUBMIT, UNIT);
        claim = act(claim, ClaimStep.RETURN, OFFICER, Map.of("note", "登记编号写错了。"));
        Claim second = draft(number, Facts09.transfer("A-" + number, "成果"));
        assertThat(problems(second, ClaimStep.SUBMIT)).hasSize(1);

        claim = act(claim, ClaimStep.AMEND, UNIT, Map.of("facts", Facts09.transfer("B-" + number, "成果")));
        claim = act(claim, ClaimStep.SUBMIT, UNIT);
        assertThat(claim.computed().matters()).singleElement().asString().contains(Facts09.registration("B-" + number));
        assertThat(act(second, ClaimStep.SUBMIT, UNIT).state()).as("the first matter is free again").isEqualTo(ClaimState.SUBMITTED);
    }

    @Test
    void otherMunicipalMoneyIsTakenOffAndTheFirstSheetStaysOnRecord() {
        Claim claim = act(draft(), ClaimStep.SUBMIT, UNIT);
        claim = act(claim, ClaimStep.BENEFIT, OFFICER, Map.of("amountYuan", "1万元", "body", "市工信局", "day", "2025-12-01"));

        assertThat(claim.state()).isEqualTo(ClaimState.SUBMITTED);
        assertThat(claim.computed().amount()).contains(Money.of(40_000));
        assertThat(claim.events().get(1).computed().orElseThrow().amount()).contains(Money.of(50_000));
        assertThat(claim.events().getLast().remark()).contains("其他市级补助 10,000 元");
        assertThat(claims.recompute(claim).isSame()).isTrue();
    }

    @Test
    void whatTheLedgerKnowsOfEarlierSumsCorrectsTheDeclaration() {
        int number = next();
        String achievement = "成果" + number;
        approved(large("A", achievement), "180000");

        Claim second = act(draft(next(), Facts09.transfer("B-" + number, achievement)), ClaimStep.SUBMIT, UNIT);

        assertThat(second.computed().amount()).contains(Money.of(20_000));
        assertThat(second.events().getLast().remark()).contains(achievement, "180,000 元", "申报的 0 元");
        assertThat(ClaimJson.facts(second.facts()).get("earlierAwardsYuan")).hasToString("180000.00");
        assertThat(ClaimJson.facts(second.declared()).get("earlierAwardsYuan")).hasToString("0");
    }

    @Test
    void anApprovalThatWouldPassTheLimitIsRefusedWithWhatIsLeftAndTakenBackMoneyIsFree() {
        String achievement = "成果" + next();
        Claim first = onNotice(large("A", achievement), "150000");
        Claim second = onNotice(large("B", achievement), "100000");
        clock.pass(8);
        act(first, ClaimStep.APPROVE, FINANCE);

        assertThat(problems(second, ClaimStep.APPROVE, Map.of())).singleElement()
                .satisfies(p -> assertThat(p.message()).contains("200,000 元 还剩 50,000 元"));

        act(first, ClaimStep.PAY, FINANCE, Map.of("document", "凭证", "day", "2026-03-10"));
        act(first, ClaimStep.RECOVER, FINANCE, Map.of("amountYuan", "50000", "note", "核减。", "document", "文号"));
        assertThat(act(second, ClaimStep.APPROVE, FINANCE).state()).isEqualTo(ClaimState.APPROVED);
    }

    @Test
    void theSameRequestSentAgainGivesTheSameAnswer() {
        Map<String, Object> fields = Facts09.draft(Facts09.code(next()), Facts09.transfer("R", "成果"));
        Claim first = claims.draft(fields, UNIT, "key-1" + next());
        String key = first.events().getFirst().command().substring("t-unit\n".length());
        Claim submitted = claims.act(first.id(), ClaimStep.SUBMIT, Map.of("version", 1), UNIT, "submit");
        act(submitted, ClaimStep.ACCEPT, OFFICER);

        assertThat(claims.draft(fields, UNIT, key)).isEqualTo(first);
        assertThat(claims.act(first.id(), ClaimStep.SUBMIT, Map.of("version", 1), UNIT, "submit")).isEqualTo(submitted);
        assertThat(claims.getClaim(first.id(), UNIT).version()).isEqualTo(3);
        assertThatThrownBy(() -> claims.act(first.id(), ClaimStep.WITHDRAW, Map.of(), UNIT, "submit"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("另一个内容不同的请求");
    }

    @Test
    void whoHasSeenAnOlderVersionIsToldSo() {
        Claim claim = act(draft(), ClaimStep.SUBMIT, UNIT);
        assertThatThrownBy(() -> act(claim, ClaimStep.ACCEPT, OFFICER, Map.of("version", 1))).isInstanceOf(Conflict.class).hasMessageContaining("新的变化");
        assertThatThrownBy(() -> act(claim, ClaimStep.DECIDE, OFFICER, Map.of("amountYuan", 1))).isInstanceOf(Conflict.class).hasMessageContaining("只有“审核”");
    }

    @Test
    void aClaimIsKnownToItsUnitToItsDrafterAndToOfficials() {
        Claim claim = claims.draft(Map.of("article", 9, "creditCode", Facts09.code(next()), "partyId", "inst-t-01", "facts", Facts09.transfer("R", "成果")), BROKER, null);

        for (Actor actor : List.of(UNIT, BROKER, OFFICER, FINANCE, OPERATOR)) {
            assertThat(claims.getClaim(claim.id(), actor)).as(actor.username()).isEqualTo(claim);
            assertThat(ids(actor)).as(actor.username()).contains(claim.id());
        }
        assertThatThrownBy(() -> claims.getClaim(claim.id(), OTHER_UNIT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> act(claim, ClaimStep.WITHDRAW, OTHER_UNIT)).isInstanceOf(NotFound.class);
        assertThat(ids(OTHER_UNIT)).doesNotContain(claim.id());
        assertThatThrownBy(() -> act(claim, ClaimStep.SUBMIT, BROKER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> claims.draft(Map.of(), OFFICER, null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void everyProblemOfADraftComesAtOnce() {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> claims.draft(Map.of("creditCode", "123", "x", 1), UNIT, null));
        assertThat(refused.problems()).extracting(Problem::field).containsExactly("x", "article", "creditCode", "facts");
        refused = catchThrowableOfType(InvalidInput.class, () -> claims.draft(Facts09.draft(Facts09.code(1), Map.of("claimYear", "去年", "y", 1)), UNIT, null));
        assertThat(refused.problems()).extracting(Problem::field).containsExactlyInAnyOrder("facts.claimYear", "facts.y");
        assertThatThrownBy(() -> claims.draft(Map.of("article", 9, "creditCode", Facts09.code(1), "partyId", "inst-t-01", "facts", Map.of("claimYear", 2025)), OTHER_UNIT, null))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("自己的单位");
    }

    @Test
    void theSandboxReadsWhatWasSubmittedAndNotWithdrawn() {
        Claim kept = act(draft(), ClaimStep.SUBMIT, UNIT);
        Claim withdrawn = act(act(draft(), ClaimStep.SUBMIT, UNIT), ClaimStep.WITHDRAW, UNIT);
        Claim draft = draft();
        List<RecordedCase> cases = new ArrayList<>();
        recorded.forEach(cases::add);

        assertThat(cases).hasSize((int) recorded.count()).extracting(RecordedCase::id).isSorted().contains(kept.id()).doesNotContain(withdrawn.id(), draft.id());
        assertThat(cases).filteredOn(c -> c.id().equals(kept.id())).singleElement().satisfies(c -> {
            assertThat(c.assessedOn()).isEqualTo(kept.computed().assessedOn());
            assertThat(c.facts()).isEqualTo(ClaimJson.facts(kept.facts()));
        });
    }

    @Test
    void aPaymentIsDatedBetweenApprovalAndToday() {
        Claim claim = approved(draft(), "50000");
        assertThat(problems(claim, ClaimStep.PAY, Map.of("document", "凭证", "day", "2026-03-09"))).singleElement().satisfies(p -> assertThat(p.field()).isEqualTo("day"));
        assertThat(problems(claim, ClaimStep.PAY, Map.of("day", "2099-01-01"))).extracting(Problem::field).containsExactly("document");
        act(claim, ClaimStep.PAY, FINANCE, Map.of("document", "凭证", "day", "2026-03-10"));
        assertThat(problems(claim, ClaimStep.RECOVER, Map.of("amountYuan", "50000.01", "note", "多了。", "document", "文号"))).hasSize(1);
    }

    private Claim large(String registration, String achievement) {
        int number = next();
        Map<String, Object> facts = Facts09.changed(Facts09.transfer(registration + number, achievement), "transactionAmountYuan", 4_000_000);
        facts = Facts09.changed(facts, "contractAmountYuan", 4_000_000);
        return draft(number, Facts09.changed(facts, "payments", List.of(Map.of("date", "2025-06-01", "amountYuan", 4_000_000))));
    }

    private Optional<String> broken() {
        return proofs.stream().filter(proof -> proof.ledger() == Ledger.CLAIM).findFirst().orElseThrow().findBreak();
    }

    /** Which event it is, and by which entry of the journal that is known. */
    private String located(Claim claim, int sequence, String what) {
        long number = journal.listEntries(claim.id()).get(sequence - 1).number();
        return "申报 " + claim.id() + " 的第 " + sequence + " 步与台账第 " + number + " 条记录不符" + what;
    }

    private Map<String, Object> stored(String event) {
        return graph.query("MATCH (e:ClaimEvent {id: $id}) UNWIND keys(e) AS name WITH e, name WHERE name <> 'id' RETURN name, e[name] AS value").bind(event).to("id").fetch().all().stream()
                .collect(Collectors.toMap(row -> (String) row.get("name"), row -> row.get("value")));
    }

    /** All but its id. */
    private void store(String event, Map<String, Object> row) {
        graph.query("MATCH (e:ClaimEvent {id: $id}) SET e = $row, e.id = $id").bind(event).to("id").bind(row).to("row").run();
    }

    private List<String> ids(Actor reader) {
        return lists.find(ClaimQuery.Filter.NONE, new Paging(1, 100), reader).page().items().stream().map(ClaimSummary::id).toList();
    }

    private List<Problem> problems(Claim claim, ClaimStep step) {
        return catchThrowableOfType(InvalidInput.class, () -> act(claim, step, UNIT)).problems();
    }

    private List<Problem> problems(Claim claim, ClaimStep step, Map<String, Object> fields) {
        return catchThrowableOfType(InvalidInput.class, () -> act(claim, step, FINANCE, fields)).problems();
    }
}
