package cn.jinchuanggu.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.AtOnce;
import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Sixty people at the same moment: one application for a unit, and never more paid than is due. */
@Tag("slow")
class ManyChallengesAtOnceIT extends TinyPlatform {

    private static final int PEOPLE = 60;
    private static final Actor PUBLISHER = new Actor("m-publisher", "m-publisher", Set.of(Role.ENTERPRISE), "ent-t-01");
    private static final Actor WINNER = new Actor("m-winner", "m-winner", Set.of(Role.INSTITUTION), "inst-t-01");
    private static final List<String> JUDGES = List.of("m-judge-1", "m-judge-2", "m-judge-3");

    @Autowired
    ApplicationContext context;
    @Autowired
    GraphChecks checks;

    private ChallengeDesk desk;

    @AfterEach
    void theGraphPassesItsChecksAndTheLedgerIsWhole() {
        assertThat(checks.run().failing()).isEmpty();
        assertThat(desk.journal.findBreak(Ledger.CHALLENGE)).isEmpty();
    }

    @Test
    void sixtyColleaguesApplyAndThereIsOneApplication() {
        desk = new ChallengeDesk(context, "2026-03-02");
        Challenge open = desk.published(PUBLISHER);

        List<Object> answers = AtOnce.run(IntStream.range(0, PEOPLE).<Callable<Object>>mapToObj(i -> () -> desk.act(open, ChallengeStep.APPLY,
                new Actor("m-colleague-" + i, "同事 " + i, Set.of(Role.INSTITUTION), "inst-t-01"), ChallengeDesk.application("方案 " + i))).toList());

        assertThat(answers).filteredOn(Challenge.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Conflict.class::isInstance).hasSize(PEOPLE - 1);
        assertThat(desk.challenges.getChallenge(open.id(), ChallengeDesk.OPERATOR).applications()).hasSize(1);
    }

    /** 30 % of 1,000,000 is due; each of sixty wants to pay 7,000.01 of it, the park and the publisher in turn. */
    @Test
    void sixtyPaymentsNeverPassWhatIsDue() {
        desk = new ChallengeDesk(context, "2026-03-02");
        JUDGES.forEach(desk::judge);
        Challenge open = desk.published(PUBLISHER);
        desk.act(open, ChallengeStep.APPLY, WINNER, ChallengeDesk.application("多光谱成像"));
        Challenge signed = desk.signed(desk.ranked(desk.unsealed(open, JUDGES), JUDGES, 1), PUBLISHER);
        desk.passed(signed, 1, WINNER, PUBLISHER);
        Money each = Money.of("7000.01");

        List<Object> answers = AtOnce.run(IntStream.range(0, PEOPLE).<Callable<Object>>mapToObj(i -> () -> desk.act(signed, ChallengeStep.PAY,
                i % 2 == 0 ? PUBLISHER : ChallengeDesk.OPERATOR,
                Map.of("payer", i % 2 == 0 ? "PUBLISHER" : "PARK", "amountYuan", each.toString(), "day", desk.today().toString(), "document", "凭证 " + i))).toList());

        long paid = answers.stream().filter(Challenge.class::isInstance).count();
        Progress after = Progress.of(desk.challenges.getChallenge(signed.id(), ChallengeDesk.OPERATOR));
        assertThat(answers).allMatch(a -> a instanceof Challenge || a instanceof InvalidInput);
        assertThat(paid).isEqualTo(42); // 43 would be 301,000.43
        assertThat(after.paid()).isEqualTo(each.times(BigDecimal.valueOf(paid))).isLessThanOrEqualTo(Money.of(300_000));
        assertThat(after.paidBy(Payer.PARK)).isLessThanOrEqualTo(Money.of(200_000));
    }
}
