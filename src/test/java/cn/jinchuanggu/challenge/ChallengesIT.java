package cn.jinchuanggu.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.challenge.review.Scored;
import cn.jinchuanggu.challenge.store.ChallengeStore;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A challenge from the idea to the last payment, and what stops it on the way. */
class ChallengesIT extends TinyPlatform {

    private static final Actor PUBLISHER = actor("c-publisher", "ent-t-01", Role.ENTERPRISE);
    private static final Actor WINNER = actor("c-winner", "inst-t-01", Role.INSTITUTION);
    private static final Actor RIVAL = actor("c-rival", "inst-t-02", Role.INSTITUTION);
    private static final Actor STRANGER = actor("c-stranger", "ent-t-02", Role.ENTERPRISE);
    private static final List<String> JUDGES = List.of("c-judge-1", "c-judge-2", "c-judge-3");

    @Autowired
    ApplicationContext context;
    @Autowired
    Applications applications;
    @Autowired
    ChallengeReading reading;
    @Autowired
    Accounts accounts;
    @Autowired
    GraphChecks checks;

    private ChallengeDesk desk;

    @BeforeEach
    void aDayInMarch() {
        desk = new ChallengeDesk(context, "2026-03-02");
        JUDGES.forEach(desk::judge);
    }

    @AfterEach
    void theGraphPassesItsChecksAndTheLedgerIsWhole() {
        assertThat(checks.run().failing()).isEmpty();
        assertThat(desk.journal.findBreak(Ledger.CHALLENGE)).isEmpty();
    }

    @Test
    void fromTheIdeaToTheLastPayment() {
        Challenge challenge = ranked();
        Challenge signed = desk.signed(challenge, PUBLISHER);
        assertThat(signed.winner()).hasValueSatisfying(w -> assertThat(w.partyId()).isEqualTo("inst-t-01"));
        desk.passed(signed, 1, WINNER, PUBLISHER);
        assertThatThrownBy(() -> pay(signed, PUBLISHER, "PUBLISHER", "300000.01")).isInstanceOf(InvalidInput.class).hasMessageContaining("最多可以付 300,000 元");
        pay(signed, PUBLISHER, "PUBLISHER", "300000");
        assertThatThrownBy(() -> pay(signed, ChallengeDesk.OPERATOR, "PARK", "1")).isInstanceOf(InvalidInput.class).hasMessageContaining("现在没有应付的款");
        desk.passed(signed, 2, WINNER, PUBLISHER);
        assertThatThrownBy(() -> pay(signed, ChallengeDesk.OPERATOR, "PARK", "200000.01")).hasMessageContaining("最多可以付 200,000 元");
        assertThatThrownBy(() -> pay(signed, PUBLISHER, "PARK", "1")).hasMessageContaining("园区的付款由园区运营登记");
        pay(signed, ChallengeDesk.OPERATOR, "PARK", "200000");

        Map<String, Object> acceptance = new HashMap<>(Map.of("document", "验收报告（示例）", "documentHash", ChallengeDesk.HASH, "day", desk.today().toString(), "note",
                "识别准确率 96%"));
        assertThatThrownBy(() -> desk.act(signed, ChallengeStep.ACCEPT, PUBLISHER, acceptance)).isInstanceOf(InvalidInput.class).hasMessageContaining("识别时间");
        acceptance.put("note", "识别准确率 96%\n识别时间 1.5 s");
        Challenge accepted = desk.act(signed, ChallengeStep.ACCEPT, PUBLISHER, acceptance);
        assertThatThrownBy(() -> desk.act(accepted, ChallengeStep.SETTLE, PUBLISHER, Map.of())).hasMessageContaining("还没有付清");
        pay(accepted, PUBLISHER, "PUBLISHER", "500000");
        assertThat(desk.act(accepted, ChallengeStep.SETTLE, PUBLISHER, Map.of()).state()).isEqualTo(ChallengeState.SETTLED);
        assertThat(Progress.of(read(accepted)).paid()).isEqualTo(Money.of(1_000_000));
    }

    @Test
    void whatCannotBeMeasuredIsNotPutUp() {
        Challenge vague = desk.challenges.raise(Map.of("title", "提高效率（示例）", "text", "希望更快。", "indicators", "大幅提高"), PUBLISHER, null);
        assertThatThrownBy(() -> desk.act(vague, ChallengeStep.SUBMIT, PUBLISHER, Map.of())).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("没有可以检验的数值和单位", "没有写明验收方式", "没有写明榜金", "没有节点", "没有写明揭榜截止日", "没有评审指标");
        assertThat(desk.challenges.listMissing(desk.challenges.situation(vague), PUBLISHER)).hasSize(7);
        Map<String, Object> terms = ChallengeDesk.terms(desk.today());
        terms.put("criteria", "技术先进性 40\n可行性 59");
        terms.put("applyUntil", desk.today().plusDays(14).toString());
        desk.act(vague, ChallengeStep.REVISE, PUBLISHER, terms);
        assertThatThrownBy(() -> desk.act(vague, ChallengeStep.SUBMIT, PUBLISHER, Map.of())).hasMessageContaining("权重合计 99", "太近");
        assertThatThrownBy(() -> desk.challenges.raise(Map.of("title", "x", "text", "y", "needId", "need-t-99"), PUBLISHER, null))
                .hasMessageContaining("没有编号为 need-t-99");
        assertThatThrownBy(() -> desk.challenges.raise(terms, WINNER, null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyKnowsOfAChallengeBeforeItIsPublished() {
        Challenge raised = desk.challenges.raise(ChallengeDesk.terms(desk.today()), PUBLISHER, "once");
        assertThat(desk.challenges.raise(ChallengeDesk.terms(desk.today()), PUBLISHER, "once")).isEqualTo(raised);
        for (Actor other : List.of(WINNER, STRANGER, Actor.VISITOR)) {
            assertThatThrownBy(() -> desk.challenges.getChallenge(raised.id(), other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.act(raised, ChallengeStep.TERMINATE, other, Map.of("note", "不想要。"))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void oneUnitHasOneApplicationUntilTheLastDay() {
        Challenge open = desk.published(PUBLISHER);
        Challenge once = desk.challenges.act(open.id(), ChallengeStep.APPLY, ChallengeDesk.application("方案一"), WINNER, "k");
        assertThat(desk.challenges.act(open.id(), ChallengeStep.APPLY, ChallengeDesk.application("方案一"), WINNER, "k").events()).hasSameSizeAs(once.events());
        assertThatThrownBy(() -> desk.act(open, ChallengeStep.APPLY, WINNER, ChallengeDesk.application("又一份"))).isInstanceOf(Conflict.class)
                .hasMessageContaining("已经揭榜");
        assertThatThrownBy(() -> desk.act(open, ChallengeStep.APPLY, PUBLISHER, ChallengeDesk.application("自己"))).isInstanceOf(NotAllowed.class);
        desk.act(open, ChallengeStep.AMEND, WINNER, ChallengeDesk.application("方案二"));
        assertThat(applications.getProposal(read(open), 1, WINNER).plan()).isEqualTo("方案二");
        desk.act(open, ChallengeStep.WITHDRAW, WINNER, Map.of());
        Challenge again = desk.act(open, ChallengeStep.APPLY, WINNER, ChallengeDesk.application("方案三"));
        assertThat(applications.findOwn(again, WINNER)).hasValueSatisfying(a -> assertThat(a.number()).isEqualTo(2));
        desk.clock.pass(21);
        assertThatThrownBy(() -> desk.act(open, ChallengeStep.AMEND, WINNER, ChallengeDesk.application("迟了"))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("已经截止");
    }

    @Test
    void whoWorksForAnApplicantOrThePublisherIsNotOnThePanel() {
        accounts.save(new Account("c-colleague", "同事（测试）", Set.of(Role.INSTITUTION), "inst-t-02", true));
        accounts.save(new Account("c-own", "本单位（测试）", Set.of(Role.ENTERPRISE), "ent-t-01", true));
        Challenge open = desk.published(PUBLISHER);
        desk.act(open, ChallengeStep.APPLY, RIVAL, ChallengeDesk.application("方案"));
        Challenge unsealed = desk.unsealed(open, List.of());
        assertThatThrownBy(() -> appoint(unsealed, "c-colleague")).isInstanceOf(InvalidInput.class).hasMessageContaining("与申请 1（黎侯光电研究所（示例））是同一单位，应当回避");
        assertThatThrownBy(() -> appoint(unsealed, "c-own")).hasMessageContaining("发榜单位的人");
        assertThatThrownBy(() -> appoint(unsealed, "c-nobody")).hasMessageContaining("没有用户名");
        appoint(unsealed, JUDGES.getFirst());
        Actor judge = desk.judge(JUDGES.getFirst());
        assertThatThrownBy(() -> desk.act(unsealed, ChallengeStep.SCREEN, judge, Map.of("application", 1, "passed", "是"))).hasMessageContaining("请先“声明利益关系”");
        assertThatThrownBy(() -> applications.get(read(unsealed), 1, judge)).isInstanceOf(NotFound.class);
        desk.act(unsealed, ChallengeStep.DECLARE, judge, Map.of("related", "是", "relation", "与团队有合作"));
        assertThatThrownBy(() -> desk.act(unsealed, ChallengeStep.SCREEN, judge, Map.of("application", 1, "passed", "是"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> appoint(unsealed, JUDGES.getFirst())).hasMessageContaining("已回避");
    }

    @Test
    void theResultShowsEveryPartAndADeviationSaysWhy() {
        Challenge ranked = ranked();
        Applications.Result result = applications.findResult(ranked, PUBLISHER).orElseThrow();
        assertThat(result.ranking()).extracting(Scored::application).containsExactly(1, 2);
        assertThat(result.ranking().getFirst().score()).isEqualByComparingTo("80");
        assertThat(result.ranking().getFirst().sheets()).hasSize(3);
        assertThat(applications.findResult(ranked, WINNER)).isEmpty();
        assertThatThrownBy(() -> desk.act(ranked, ChallengeStep.AWARD, PUBLISHER, Map.of("application", "2", "channel", "科技部"))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("不是第 1 名");
        Challenge awarded = desk.act(ranked, ChallengeStep.AWARD, PUBLISHER, Map.of("application", "2", "channel", "科技部", "note", "答辩时第 1 名放弃。"));
        assertThat(applications.findOwnScore(awarded, awarded.application(2).orElseThrow(), RIVAL)).hasValueSatisfying(s -> assertThat(s.rank()).isEqualTo(2));
    }

    @Test
    void thePanelIsSealedUntilAStageIsClosed() {
        Challenge unsealed = desk.unsealed(applied(), JUDGES);
        Actor first = desk.judge(JUDGES.getFirst());
        Actor second = desk.judge(JUDGES.get(1));
        desk.act(unsealed, ChallengeStep.SCREEN, first, Map.of("application", 1, "passed", "否", "code", "CAPACITY", "words", "只有自己看得到"));
        Challenge voted = read(unsealed);
        assertThat(applications.findOwnVote(voted, 1, first)).isPresent();
        for (Actor other : List.of(second, PUBLISHER, ChallengeDesk.OPERATOR, WINNER)) {
            assertThat(applications.listVotes(voted, 1, other)).isEmpty();
            assertThat(reading.listEvents(voted, other)).noneMatch(t -> t.event().step() == ChallengeStep.SCREEN);
        }
        assertThatThrownBy(() -> desk.act(unsealed, ChallengeStep.CLOSE_SCREENING, ChallengeDesk.OPERATOR, Map.of()))
                .hasMessageContaining("申请 2（黎侯光电研究所（示例））的初筛不足 1 份");
        desk.act(unsealed, ChallengeStep.SCREEN, second, Map.of("application", 1, "passed", "是"));
        desk.act(unsealed, ChallengeStep.SCREEN, second, Map.of("application", 2, "passed", "否", "code", "SCOPE"));
        assertThatThrownBy(() -> desk.act(unsealed, ChallengeStep.CLOSE_SCREENING, ChallengeDesk.OPERATOR, Map.of())).hasMessageContaining("还没有完成初筛，现在结束要写明理由");
        Challenge closed = desk.act(unsealed, ChallengeStep.CLOSE_SCREENING, ChallengeDesk.OPERATOR, Map.of("note", "第三位因病不能完成。"));
        assertThat(closed.candidates()).extracting(Application::number).containsExactly(1);
        assertThat(applications.listVotes(closed, 1, PUBLISHER)).hasSize(2);
        assertThat(desk.journal.listEntries(closed.id()).toString()).doesNotContain("只有自己看得到", "CAPACITY");
    }

    @Test
    void listsAndTheAgendaShowEverybodyTheirOwn() {
        Challenge open = desk.published(PUBLISHER);
        ChallengeLists lists = new ChallengeLists(context.getBean(ChallengeStore.class), desk.clock);
        ChallengeQuery.Filter filter = new ChallengeQuery.Filter(Optional.of(ChallengeState.OPEN), true, Optional.of(Money.of(1_000_000)), false,
                Optional.of(open.id()), ChallengeQuery.Sort.AWARD);
        assertThat(lists.find(filter, new Paging(1, 20), Actor.VISITOR).page().items()).singleElement()
                .satisfies(c -> assertThat(c.award()).contains(Money.of(1_000_000)));
        Challenge raised = desk.challenges.raise(ChallengeDesk.terms(desk.today()), PUBLISHER, null);
        ChallengeQuery.Filter own = new ChallengeQuery.Filter(Optional.empty(), false, Optional.empty(), true, Optional.of(raised.id()), ChallengeQuery.Sort.NEWEST);
        assertThat(lists.find(own, new Paging(1, 20), PUBLISHER).page().total()).isEqualTo(1);
        assertThat(lists.find(own, new Paging(1, 20), WINNER).page().total()).isZero();
        ChallengeAgenda agenda = new ChallengeAgenda(context.getBean(ChallengeStore.class), desk.clock);
        assertThat(agenda.listFor(PUBLISHER, 100)).extracting(AgendaItem::href).contains("/challenges/" + raised.id()).doesNotContain("/challenges/" + open.id());
        assertThat(agenda.listFor(WINNER, 100)).extracting(AgendaItem::href).doesNotContain("/challenges/" + raised.id());
        desk.clock.pass(21);
        assertThat(agenda.listFor(ChallengeDesk.OPERATOR, 100)).filteredOn(i -> i.href().endsWith(open.id())).extracting(AgendaItem::task).containsExactly("开启申请");
    }

    private Challenge applied() {
        Challenge open = desk.published(PUBLISHER);
        desk.act(open, ChallengeStep.APPLY, WINNER, ChallengeDesk.application("多光谱成像"));
        return desk.act(open, ChallengeStep.APPLY, RIVAL, ChallengeDesk.application("激光测距"));
    }

    private Challenge ranked() {
        return desk.ranked(desk.unsealed(applied(), JUDGES), JUDGES, 2);
    }

    private Challenge read(Challenge challenge) {
        return desk.challenges.getChallenge(challenge.id(), ChallengeDesk.OPERATOR);
    }

    private void appoint(Challenge challenge, String account) {
        desk.act(challenge, ChallengeStep.APPOINT, ChallengeDesk.OPERATOR, Map.of("account", account));
    }

    private void pay(Challenge challenge, Actor actor, String payer, String yuan) {
        desk.act(challenge, ChallengeStep.PAY, actor, Map.of("payer", payer, "amountYuan", yuan, "day", desk.today().toString(), "document", "凭证（示例）"));
    }

    private static Actor actor(String username, String party, Role... roles) {
        return new Actor(username, username, Set.of(roles), party);
    }
}
