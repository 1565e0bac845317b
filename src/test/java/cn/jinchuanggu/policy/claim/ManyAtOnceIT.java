package cn.jinchuanggu.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.AtOnce;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.policy.claim.store.CapStore;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Sixty people at the same moment: one matter has one winner, a limit is kept to the 分, and every change is one event. */
@Tag("slow")
class ManyAtOnceIT extends ClaimLedger {

    private static final int PEOPLE = 60;
    private static final long SEED = 20260302L;

    private static final List<ClaimStep> STEPS = List.of(ClaimStep.ACCEPT, ClaimStep.REVIEW_IT, ClaimStep.DECIDE, ClaimStep.REOPEN, ClaimStep.PUBLISH,
            ClaimStep.RETURN, ClaimStep.SUBMIT);

    @Autowired
    CapStore caps;

    @AfterEach
    void theGraphPassesItsChecks() {
        assertThat(checks.run().failing()).isEmpty();
    }

    /** @param freed whether an earlier claim held the matter and was withdrawn */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneMatterHasOneWinnerWhoIsNamedToTheOthers(boolean freed) {
        int number = next();
        Map<String, Object> facts = Facts09.transfer("R-" + number, "成果" + number);
        if (freed) {
            act(act(draft(number, facts), ClaimStep.SUBMIT, UNIT), ClaimStep.WITHDRAW, UNIT);
        }
        List<Claim> drafts = IntStream.range(0, PEOPLE).mapToObj(i -> draft(number, facts)).toList();

        List<Object> answers = AtOnce.run(drafts.stream().<Callable<Object>>map(d -> () -> act(d, ClaimStep.SUBMIT, UNIT)).toList());

        List<Claim> winners = answers.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
        assertThat(winners).hasSize(1);
        assertThat(answers).filteredOn(a -> a != winners.getFirst()).hasSize(PEOPLE - 1).allSatisfy(a ->
                assertThat(a).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.getMessage()).contains(winners.getFirst().id())));
    }

    /** 第六条 and 第十六条 count the claims of one unit, 第九条 those of all providers of one achievement. */
    @ParameterizedTest
    @ValueSource(ints = {6, 9, 16})
    void aLimitIsKeptToTheFenWhileSomeAreApprovedAndOthersPaidBack(int article) {
        Random random = new Random(SEED + article);
        int unit = next();
        List<Claim> waiting = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Claim draft = claims.draft(Map.of("article", article, "creditCode", Facts09.code(article == 9 ? next() : unit), "facts", facts(article, unit, i)), UNIT, null);
            long most = draft.computed().amount().orElseThrow().yuan().movePointRight(2).longValueExact();
            waiting.add(onNotice(draft, BigDecimal.valueOf(random.nextLong(most / 3, most + 1), 2).toPlainString()));
        }
        clock.pass(8);
        CapUse cap = waiting.getFirst().computed().caps().getFirst();

        List<Object> answers = AtOnce.run(waiting.stream().<Callable<Object>>map(c -> () -> act(c, ClaimStep.APPROVE, FINANCE)).toList());

        List<Claim> approved = answers.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
        Money used = sum(approved);
        assertThat(approved).as("seed %d", SEED).isNotEmpty().hasSizeLessThan(PEOPLE);
        assertThat(used).isLessThanOrEqualTo(cap.limit()).isEqualTo(onTheAccount(cap));
        Money left = cap.limit().minus(used);
        for (int i = 0; i < PEOPLE; i++) {
            if (answers.get(i) instanceof InvalidInput refused) {
                assertThat(waiting.get(i).decidedAmount().orElseThrow()).as("refused though it fitted").isGreaterThan(left);
                assertThat(refused.getMessage()).contains("还剩");
            }
        }
        paidBackWhileOthersTryAgain(approved, waiting.stream().filter(c -> approved.stream().noneMatch(a -> a.id().equals(c.id()))).toList(), cap, random);
    }

    /** The cases' base of an article, for a matter of its own. */
    private static Map<String, Object> facts(int article, int unit, int number) {
        return switch (article) {
            case 6 -> Facts09.changed(Cases.baseOf(6), "项目编号", "P-" + unit + "-" + number);
            case 9 -> Facts09.transfer("C-" + unit + "-" + number, "成果" + unit);
            case 16 -> Facts09.changed(Cases.baseOf(16), "贷款",
                    List.of(Map.of("贷款合同编号", "JK-" + unit + "-" + number, "贷款种类", "信用贷款", "贷款本金", 2_000_000, "利息支出", 87_000)));
            default -> throw new IllegalArgumentException("no facts for " + article);
        };
    }

    private void paidBackWhileOthersTryAgain(List<Claim> approved, List<Claim> refused, CapUse cap, Random random) {
        String today = clock.instant().toString().substring(0, 10);
        List<Callable<Object>> work = new ArrayList<>();
        approved.forEach(c -> act(c, ClaimStep.PAY, FINANCE, Map.of("document", "凭证", "day", today)));
        approved.forEach(c -> work.add(() -> act(c, ClaimStep.RECOVER, FINANCE, Map.of("amountYuan", c.decidedAmount().orElseThrow().toString(), "note", "核减。", "document", "文号"))));
        refused.forEach(c -> work.add(() -> act(c, ClaimStep.APPROVE, FINANCE)));
        Collections.shuffle(work, random);

        List<Object> answers = AtOnce.run(work);

        assertThat(answers).as("seed %d", SEED).allSatisfy(a -> assertThat(a).isInstanceOfAny(Claim.class, InvalidInput.class));
        Money standing = sum(answers.stream().filter(Claim.class::isInstance).map(Claim.class::cast).filter(c -> c.state() == ClaimState.APPROVED).toList());
        assertThat(standing).isLessThanOrEqualTo(cap.limit()).isEqualTo(onTheAccount(cap));
    }

    @Test
    void sixtyClicksOfOneRequestAreOneEventAndOneAnswer() {
        Claim claim = act(draft(), ClaimStep.SUBMIT, UNIT);

        List<Object> answers = AtOnce.run(Collections.nCopies(PEOPLE, () -> claims.act(claim.id(), ClaimStep.ACCEPT, Map.of("version", 2), OFFICER, "one click")));

        assertThat(answers).allSatisfy(a -> assertThat(a).isInstanceOfSatisfying(Claim.class, c -> assertThat(c.version()).isEqualTo(3)));
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(claims.getClaim(claim.id(), OFFICER).version()).isEqualTo(3);
    }

    @Test
    void sixtyDraftsOfOneRequestAreOneClaim() {
        Map<String, Object> fields = Facts09.draft(Facts09.code(next()), Facts09.transfer("D", "成果"));

        assertThat(AtOnce.run(Collections.nCopies(PEOPLE, () -> claims.draft(fields, UNIT, "one draft"))).stream().distinct()).singleElement().isInstanceOf(Claim.class);
    }

    @Test
    void whateverSixtyPeopleDoToFiveClaimsEveryChangeIsOneEvent() {
        Random random = new Random(SEED);
        List<Claim> five = IntStream.range(0, 5).mapToObj(i -> act(draft(), ClaimStep.SUBMIT, UNIT)).toList();
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < PEOPLE * 5; i++) {
            Claim claim = five.get(random.nextInt(five.size()));
            ClaimStep step = random.nextInt(60) == 0 ? ClaimStep.WITHDRAW : STEPS.get(random.nextInt(STEPS.size()));
            Actor actor = step == ClaimStep.SUBMIT || step == ClaimStep.WITHDRAW ? UNIT : OFFICER;
            Map<String, Object> fields = step == ClaimStep.DECIDE ? Map.of("amountYuan", 50_000) : step == ClaimStep.REOPEN || step == ClaimStep.RETURN ? Map.of("note", "再看。") : Map.of();
            work.add(() -> act(claim, step, actor, fields));
        }

        List<Object> answers = AtOnce.run(work);

        assertThat(answers).as("seed %d", SEED).allSatisfy(a -> assertThat(a).isInstanceOfAny(Claim.class, Conflict.class, InvalidInput.class, NotAllowed.class));
        long changes = answers.stream().filter(Claim.class::isInstance).count();
        assertThat(five.stream().mapToInt(c -> claims.getClaim(c.id(), OFFICER).version() - 2).sum()).isEqualTo((int) changes).isPositive();
        five.forEach(c -> {
            List<ClaimEvent> events = claims.getClaim(c.id(), OFFICER).events();
            for (int i = 1; i < events.size(); i++) {
                assertThat(events.get(i).step().isPossibleIn(events.get(i - 1).state())).as("%s after %s", events.get(i).step(), events.get(i - 1).state()).isTrue();
            }
        });
    }

    private Money onTheAccount(CapUse cap) {
        return caps.sums(List.of(cap.account())).getOrDefault(cap.account(), Money.ZERO);
    }

    private static Money sum(List<Claim> claims) {
        return claims.stream().map(c -> c.decidedAmount().orElseThrow()).reduce(Money.ZERO, Money::plus);
    }
}
