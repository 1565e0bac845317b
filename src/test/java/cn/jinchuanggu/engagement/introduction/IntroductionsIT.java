package cn.jinchuanggu.engagement.introduction;

import static cn.jinchuanggu.engagement.introduction.IntroductionsInStates.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.jinchuanggu.AtOnce;
import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.engagement.IntroductionAgreed;
import cn.jinchuanggu.engagement.mandate.Mandate;
import cn.jinchuanggu.engagement.mandate.MandateState;
import cn.jinchuanggu.engagement.mandate.MandateStep;
import cn.jinchuanggu.engagement.mandate.Mandates;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.ProtectedViews;
import cn.jinchuanggu.matching.feedback.Feedback;
import cn.jinchuanggu.matching.feedback.Verdict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Introductions on the tiny graph, with one person and with sixty at the same moment.
 *   (ent-t-01) --POSTED, masked--> need-t-03      (inst-t-01) --OWNS--> ach-t-01
 */
class IntroductionsIT extends TinyPlatform {

    private static final int PEOPLE = 60;
    private static final long SEED = 20260302L;
    private static final Actor SUPPLIER = actor("t-supplier", "inst-t-01", Role.INSTITUTION);
    private static final Actor DEMANDER = actor("t-demander", "ent-t-01", Role.ENTERPRISE);
    private static final Map<String, Object> ANSWER = Map.of("modes", List.of("技术转让"), "unclear", "怎么收费?", "self", "一家做设备的单位。");
    /** A broker introduces a pair once, so each test has its own; tests share the graph. */
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    private Introductions introductions;

    @Autowired
    private Proposals proposals;

    @Autowired
    private IntroductionLists lists;

    @Autowired
    private Mandates mandates;

    @Autowired
    private ProtectedViews views;

    @Autowired
    private Feedback feedback;

    @Autowired
    private Journal journal;

    @Autowired
    private GraphChecks checks;

    @AfterEach
    void chainsAndGraphAreWhole() {
        assertThat(journal.findBreak(Ledger.INTRODUCTION)).isEmpty();
        assertThat(journal.findBreak(Ledger.ACCESS)).isEmpty();
        assertThat(checks.run().failing()).isEmpty();
    }

    @Test
    void fromProposalToMutualConsentAndBack() {
        Actor broker = broker();
        Introduction proposed = proposed(broker);
        assertThat(introductions.briefOf(proposed).isComputed()).isTrue();
        assertThat(proposed.awaited()).containsExactlyInAnyOrder(Side.values());
        assertThat(proposed.dueOn(AnswerDays.load())).hasValue(today().plusDays(7));
        assertThat(introductions.open(proposed.id(), SUPPLIER).state()).isEqualTo(IntroductionState.VIEWED);
        introductions.open(proposed.id(), SUPPLIER);
        act(proposed, IntroductionStep.ANSWER, SUPPLIER, ANSWER);
        act(proposed, IntroductionStep.ANSWER, DEMANDER, ANSWER);
        assertThatThrownBy(() -> introductions.negotiate(proposed.id(), "deal-1", broker)).isInstanceOf(Conflict.class);
        act(proposed, IntroductionStep.CONSENT, SUPPLIER, Map.of("contact", "成果转化处,总机转 1"));
        assertThat(introductions.findAgreed(proposed.id())).isEmpty();
        Introduction disclosed = act(proposed, IntroductionStep.CONSENT, DEMANDER, Map.of("contact", "采购部,总机转 2"));

        IntroductionAgreed agreed = new IntroductionAgreed(proposed.id(), "need-t-03", "ach-t-01", "inst-t-01", "ent-t-01", broker.username());
        assertThat(introductions.findAgreed(proposed.id())).contains(agreed);
        assertThat(Sight.of(introductions.open(disclosed.id(), SUPPLIER), SUPPLIER).contactOf(Side.DEMANDER)).contains("采购部,总机转 2");
        assertThat(views.list(DEMANDER, new Paging(1, 5)).items()).first().satisfies(v -> {
            assertThat(v.person()).isEqualTo("t-supplier");
            assertThat(v.about()).isEqualTo(disclosed.id());
            assertThat(v.what()).contains("联系方式");
        });

        Introduction closed = act(proposed, IntroductionStep.REVOKE, DEMANDER, Map.of());
        assertThat(closed.state()).isEqualTo(IntroductionState.ANSWERED);
        assertThat(introductions.findAgreed(proposed.id())).isEmpty();
        Introduction read = introductions.open(proposed.id(), SUPPLIER);
        assertThat(Sight.of(read, SUPPLIER).names(Side.DEMANDER)).isFalse();
        assertThat(read.head().contacts()).containsOnlyKeys(Side.SUPPLIER);
        assertThat(read.entries()).extracting(Entry::kind).containsExactly("PROPOSE", "VIEW", "ANSWER", "ANSWER", "CONSENT", "CONSENT", "REVOKE");
    }

    @Test
    void aRefusalHasACodeAndReachesTheRanking() {
        Introduction proposed = proposed(broker());
        assertThatThrownBy(() -> act(proposed, IntroductionStep.REFUSE, SUPPLIER, Map.of())).isInstanceOf(InvalidInput.class).hasMessageContaining("TOO_EARLY");
        assertThatThrownBy(() -> act(proposed, IntroductionStep.REFUSE, SUPPLIER, Map.of("code", "OTHER"))).isInstanceOf(InvalidInput.class).hasMessageContaining("why");
        Introduction refused = act(proposed, IntroductionStep.REFUSE, DEMANDER, Map.of("code", "PRICE", "why", "超出预算一倍。"));
        assertThat(refused.refusal()).hasValueSatisfying(code -> assertThat(code.label()).isEqualTo("价格"));
        assertThatThrownBy(() -> act(proposed, IntroductionStep.ANSWER, SUPPLIER, ANSWER)).isInstanceOf(Conflict.class).hasMessageContaining("已婉拒");
        await().untilAsserted(() -> assertThat(feedback.findOwn("need-t-03", "ach-t-01", DEMANDER))
                .hasValueSatisfying(o -> assertThat(o.verdict().kind()).isEqualTo(Verdict.Kind.REFUSED)));
    }

    @Test
    void anOwnerProposesWithItsOwnAnswersAndStaysUnnamed() {
        Introduction proposed = proposals.propose(Map.of("needId", "need-t-03", "achievementId", "ach-t-01", "conflict", "没有。", "modes", "委托开发", "unclear", "周期?",
                "self", "一家终端企业。"), DEMANDER, null);
        assertThat(proposed.state()).isEqualTo(IntroductionState.ANSWERED);
        assertThat(proposed.awaited()).containsExactly(Side.SUPPLIER);
        assertThat(Sight.of(proposed, SUPPLIER).personOf(proposed.entries().getFirst())).isEqualTo("需求方");
        assertThatThrownBy(() -> proposals.propose(Map.of("needId", "need-t-02", "achievementId", "ach-t-01", "conflict", "没有。", "modes", "委托开发", "unclear", "?", "self", "!"),
                actor("t-stranger", "ent-t-03", Role.ENTERPRISE), null)).isInstanceOf(NotAllowed.class);
        act(proposed, IntroductionStep.WITHDRAW, DEMANDER, Map.of());
    }

    @Test
    void whoTakesNoPartIsToldThatThereIsNone() {
        Introduction proposed = proposed(broker());
        for (Actor stranger : List.of(broker(), actor("t-stranger", "ent-t-02", Role.ENTERPRISE), actor("t-officer", null, Role.POLICY_OFFICER))) {
            assertThatThrownBy(() -> introductions.open(proposed.id(), stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> act(proposed, IntroductionStep.WITHDRAW, stranger, Map.of())).isInstanceOf(NotFound.class);
            assertThat(lists.find(IntroductionQuery.Filter.NONE, new Paging(1, 100), stranger).page().items()).extracting(IntroductionSummary::id).doesNotContain(proposed.id());
        }
    }

    @Test
    void aPairIsIntroducedOnceByTheSameBrokerWhileItIsOpen() {
        Actor broker = broker();
        Introduction first = proposed(broker);
        assertThatThrownBy(() -> proposed(broker)).isInstanceOf(Conflict.class).hasMessageContaining(first.id());
        act(first, IntroductionStep.WITHDRAW, broker, Map.of());
        assertThat(proposed(broker).id()).isNotEqualTo(first.id());
        assertThatThrownBy(() -> proposals.propose(Map.of("needId", "need-none", "achievementId", "ach-t-01", "conflict", "没有。"), broker, null))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("needId");
    }

    @Test
    void sixtyProposalsOfOneRequestAreOneIntroduction() {
        Actor broker = broker();
        Map<String, Object> fields = fields();
        List<Object> answers = AtOnce.run(Collections.nCopies(PEOPLE, () -> proposals.propose(fields, broker, "one request").id()));
        assertThat(answers.stream().distinct()).singleElement().isInstanceOf(String.class);
    }

    @Test
    void sixtyAnswersOfTwoSidesAreOneOfEach() {
        Introduction proposed = proposed(broker());
        List<Callable<Object>> work = IntStream.range(0, PEOPLE).<Callable<Object>>mapToObj(i -> () -> act(proposed, IntroductionStep.ANSWER, i % 2 == 0 ? SUPPLIER : DEMANDER, ANSWER)).toList();
        List<Object> answers = AtOnce.run(work);
        assertThat(answers).filteredOn(Introduction.class::isInstance).hasSize(2);
        assertThat(answers).filteredOn(a -> !(a instanceof Introduction)).hasSize(PEOPLE - 2)
                .allSatisfy(a -> assertThat(a).isInstanceOfSatisfying(Conflict.class, c -> assertThat(c.getMessage()).contains("已经答复过")));
        assertThat(introductions.getIntroduction(proposed.id(), SUPPLIER).version()).isEqualTo(3);
    }

    @Test
    void sixtyClicksOfOneRequestAreOneEntryAndOneVersion() {
        Introduction proposed = proposed(broker());
        Map<String, Object> fields = new HashMap<>(ANSWER);
        fields.put("version", 1);
        List<Object> answers = AtOnce.run(Collections.nCopies(PEOPLE, () -> introductions.act(proposed.id(), IntroductionStep.ANSWER, fields, SUPPLIER, "one click").version()));
        assertThat(answers.stream().distinct()).containsExactly(2);
        assertThatThrownBy(() -> introductions.act(proposed.id(), IntroductionStep.ANSWER, fields, DEMANDER, null)).isInstanceOf(Conflict.class).hasMessageContaining("新的变化");
    }

    @Test
    void whateverSixtyPeopleDoEveryChangeIsOneEntryThatTheTableAllows() {
        Actor broker = broker();
        Random random = new Random(SEED);
        Introduction proposed = proposed(broker);
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < PEOPLE * 4; i++) {
            Actor actor = List.of(SUPPLIER, DEMANDER, broker).get(random.nextInt(3));
            IntroductionStep step = List.of(IntroductionStep.ANSWER, IntroductionStep.CONSENT, IntroductionStep.REVOKE, IntroductionStep.SHELVE, IntroductionStep.RESUME)
                    .get(random.nextInt(5));
            work.add(i % 7 == 0 ? () -> introductions.open(proposed.id(), actor) : () -> act(proposed, step, actor, said(step)));
        }
        List<Object> answers = AtOnce.run(work);
        assertThat(answers).as("seed %d", SEED).allSatisfy(a -> assertThat(a).isInstanceOfAny(Introduction.class, Conflict.class, InvalidInput.class, NotAllowed.class));
        List<Entry> entries = introductions.getIntroduction(proposed.id(), broker).entries();
        assertThat(entries.size()).isGreaterThan(4);
        for (int i = 1; i < entries.size(); i++) {
            assertThat(entries.get(i).facts()).containsEntry("before", entries.get(i - 1).hash());
            assertThat(Introduction.step(entries.get(i)).isPossibleIn(Introduction.state(entries.get(i - 1)))).as("%s after %s", entries.get(i).kind(), entries.get(i - 1).kind()).isTrue();
        }
    }

    @Test
    void aMandateIsConfirmedByThePartyAndNamesItToTheBroker() {
        Actor broker = broker();
        assertThatThrownBy(() -> mandates.propose(Map.of("partyId", "ent-t-01"), broker, null)).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems()).extracting(p -> p.field()).containsExactlyInAnyOrder("from", "through", "fee", "conflict"));
        Mandate mandate = mandates.propose(mandate("need-t-03"), broker, "m");
        assertThat(mandates.propose(mandate("need-t-03"), broker, "m").id()).isEqualTo(mandate.id());
        Map<String, Object> withMandate = new HashMap<>(fields());
        withMandate.put("mandateId", mandate.id());
        assertThatThrownBy(() -> proposals.propose(withMandate, broker, null)).isInstanceOf(InvalidInput.class).hasMessageContaining("mandateId");
        assertThatThrownBy(() -> mandates.act(mandate.id(), MandateStep.CONFIRM, Map.of(), broker, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> mandates.act(mandate.id(), MandateStep.CONFIRM, Map.of(), SUPPLIER, null)).isInstanceOf(NotFound.class);
        mandates.act(mandate.id(), MandateStep.CONFIRM, Map.of("version", 1), DEMANDER, null);
        Introduction proposed = proposals.propose(withMandate, broker, null);
        assertThat(Sight.of(proposed, broker).names(Side.DEMANDER)).isTrue();
        assertThat(Sight.of(proposed, SUPPLIER).names(Side.DEMANDER)).isFalse();
        Mandate ended = mandates.act(mandate.id(), MandateStep.END, Map.of("why", "合作结束。"), broker, null);
        assertThat(ended.state(today())).isEqualTo(MandateState.ENDED);
        assertThat(journal.findBreak(Ledger.MANDATE)).isEmpty();
        assertThat(new Mandate("m", "p", "p", "b", "b", Optional.empty(), new Period(today().minusDays(9), today().minusDays(1)), "", "", MandateState.CONFIRMED, 2)
                .state(today())).isEqualTo(MandateState.EXPIRED);
    }

    @Test
    void aMandateForAListingOfSomebodyElseIsNotConfirmed() {
        Actor broker = broker();
        Mandate mandate = mandates.propose(mandate("need-t-02"), broker, null);
        assertThatThrownBy(() -> mandates.act(mandate.id(), MandateStep.CONFIRM, Map.of(), DEMANDER, null)).isInstanceOf(InvalidInput.class).hasMessageContaining("不是贵单位发布的");
        assertThat(mandates.act(mandate.id(), MandateStep.DECLINE, Map.of("why", "写错了。"), DEMANDER, null).written()).isEqualTo(MandateState.DECLINED);
    }

    private Introduction proposed(Actor broker) {
        return proposals.propose(fields(), broker, null);
    }

    private Introduction act(Introduction introduction, IntroductionStep step, Actor actor, Map<String, ?> fields) {
        return introductions.act(introduction.id(), step, fields, actor, null);
    }

    private static Map<String, Object> said(IntroductionStep step) {
        return switch (step) {
            case ANSWER -> ANSWER;
            case CONSENT -> Map.of("contact", "总机");
            case SHELVE -> Map.of("why", "等一等。");
            default -> Map.of();
        };
    }

    private static Map<String, Object> fields() {
        return Map.of("needId", "need-t-03", "achievementId", "ach-t-01", "message", "值得谈一次。", "conflict", "没有利益关系。");
    }

    private static Map<String, Object> mandate(String listing) {
        return Map.of("partyId", "ent-t-01", "listingId", listing, "from", today().toString(), "through", today().plusDays(90).toString(), "fee", "技术交易额的 2%。", "conflict", "没有。");
    }

    private static Actor broker() {
        return actor("t-broker-" + NEXT.incrementAndGet(), null, Role.BROKER);
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    }
}
