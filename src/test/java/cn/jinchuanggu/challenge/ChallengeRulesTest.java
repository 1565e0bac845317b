package cn.jinchuanggu.challenge;

import static cn.jinchuanggu.challenge.ChallengesInStates.AWARDED;
import static cn.jinchuanggu.challenge.ChallengesInStates.DAY;
import static cn.jinchuanggu.challenge.ChallengesInStates.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.Hindrance.Kind;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step in every state by everybody: what is not in the table below is refused, in Chinese. */
class ChallengeRulesTest {

    /** State: who may do what. OPEN is before the last day of applications, NOTICE after the last day of the notice. */
    private static final String TABLE = """
            COLLECTING: publisher revise submit terminate; operator terminate
            REFINING:   publisher revise terminate; operator advise return publish terminate
            OPEN:       publisher invite terminate; operator invite terminate; candidate apply; winner amend withdraw; rival amend withdraw
            SCREENING:  publisher terminate; operator appoint close-screening fail terminate; judge declare screen
            ASSESSING:  publisher terminate; operator rank fail terminate; judge declare score
            FINALISTS:  publisher award terminate; operator defend fail terminate
            NOTICE:     publisher sign terminate; operator terminate
            OBJECTION:  publisher object terminate; operator object dismiss uphold terminate; candidate object; winner object; rival object; judge object; broker object
            PERFORMING: publisher terminate; operator terminate; winner report
            ACCEPTED:   publisher pay; operator pay
            SETTLED:
            FAILED:
            TERMINATED:
            """;

    private static final Map<String, Actor> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("publisher", actor("publisher", ChallengesInStates.PUBLISHER, Role.ENTERPRISE));
        PEOPLE.put("operator", actor("operator", null, Role.OPERATOR));
        PEOPLE.put("candidate", actor("candidate", "inst-q-03", Role.INSTITUTION));
        PEOPLE.put("winner", actor("winner", ChallengesInStates.WINNER, Role.INSTITUTION));
        PEOPLE.put("rival", actor("rival", ChallengesInStates.RIVAL, Role.INSTITUTION));
        PEOPLE.put("judge", actor("judge-1", null, Role.BROKER));
        PEOPLE.put("broker", actor("broker", null, Role.BROKER));
        PEOPLE.put("visitor", Actor.VISITOR);
    }

    @ParameterizedTest
    @EnumSource(ChallengeState.class)
    void everybodyMayDoWhatTheTableSaysAndNothingElse(ChallengeState state) {
        Challenge challenge = ChallengesInStates.in(state);
        assertThat(challenge.state()).isEqualTo(state);
        PEOPLE.forEach((name, actor) -> assertThat(may(challenge, actor, usual(state))).as(name + " in " + state).isEqualTo(allowed(state, name)));
    }

    @ParameterizedTest
    @EnumSource(ChallengeState.class)
    void everyRefusalIsASentenceInChinese(ChallengeState state) {
        PEOPLE.values().forEach(actor -> Arrays.stream(ChallengeStep.values()).forEach(step -> hindrance(step, ChallengesInStates.in(state), actor, usual(state))
                .ifPresent(h -> assertThat(h.sentence()).containsPattern("\\p{IsHan}{4}").doesNotContain("null"))));
    }

    @Test
    void afterTheLastDayNobodyAppliesAndTheSealsAreOpened() {
        Challenge open = ChallengesInStates.in(ChallengeState.OPEN);
        assertThat(may(open, PEOPLE.get("winner"), UNTIL)).containsExactly("amend", "withdraw");
        assertThat(may(open, PEOPLE.get("winner"), UNTIL.plusDays(1))).isEmpty();
        assertThat(may(open, PEOPLE.get("candidate"), UNTIL.plusDays(1))).isEmpty();
        assertThat(may(open, PEOPLE.get("operator"), UNTIL)).containsExactly("invite", "terminate");
        assertThat(may(open, PEOPLE.get("operator"), UNTIL.plusDays(1))).containsExactly("fail", "terminate", "unseal");
        Challenge nobody = ChallengesInStates.raised().then(ChallengeStep.SUBMIT, "publisher", DAY, Map.of()).then(ChallengeStep.PUBLISH, "operator", DAY, Map.of())
                .challenge();
        assertThat(may(nobody, PEOPLE.get("operator"), UNTIL.plusDays(1))).containsExactly("fail", "terminate");
    }

    @Test
    void whoHasAppliedIsToldSoAndAPublisherDoesNotApply() {
        Challenge open = ChallengesInStates.in(ChallengeState.OPEN);
        assertThat(hindrance(ChallengeStep.APPLY, open, PEOPLE.get("winner"), DAY)).hasValueSatisfying(h -> assertThat(h.kind()).isEqualTo(Kind.STATE));
        assertThat(hindrance(ChallengeStep.APPLY, open, PEOPLE.get("publisher"), DAY)).contains(new Hindrance(Kind.PERSON, "发榜单位自己不能揭榜。"));
    }

    @Test
    void aPanelistDeclaresFirstAndWhoHasAConflictIsOut() {
        Challenge appointed = ChallengesInStates.screening().then(ChallengeStep.APPOINT, "operator", UNTIL, Map.of(Keys.ACCOUNT, "broker", Keys.NAME, "经纪人"))
                .challenge();
        assertThat(may(appointed, PEOPLE.get("broker"), AWARDED)).containsExactly("declare");
        Challenge recused = ChallengesInStates.screening().then(ChallengeStep.DECLARE, "judge-1", UNTIL, Map.of(Keys.RELATED, true, Keys.RELATION, "亲属")).challenge();
        assertThat(may(recused, PEOPLE.get("judge"), AWARDED)).isEmpty();
        assertThat(hindrance(ChallengeStep.CLOSE_SCREENING, recused, PEOPLE.get("operator"), AWARDED))
                .hasValueSatisfying(h -> assertThat(h.sentence()).contains("至少要有 3 位", "现在有 2 位"));
    }

    @Test
    void nothingIsSignedBeforeTheNoticeHasRunAndAnObjectionStopsIt() {
        Challenge notice = ChallengesInStates.in(ChallengeState.NOTICE);
        Actor publisher = PEOPLE.get("publisher");
        assertThat(hindrance(ChallengeStep.SIGN, notice, publisher, LocalDate.of(2026, 4, 22)))
                .hasValueSatisfying(h -> assertThat(h.sentence()).contains("2026-04-22 为止", "2026-04-23 起可以签约"));
        assertThat(hindrance(ChallengeStep.SIGN, notice, publisher, LocalDate.of(2026, 4, 23))).isEmpty();
        assertThat(hindrance(ChallengeStep.OBJECT, notice, PEOPLE.get("rival"), LocalDate.of(2026, 4, 22))).isEmpty();
        assertThat(hindrance(ChallengeStep.OBJECT, notice, PEOPLE.get("rival"), LocalDate.of(2026, 4, 23))).isPresent();
        Challenge dismissed = ChallengesInStates.notice().then(ChallengeStep.OBJECT, "rival", AWARDED.plusDays(2), Map.of())
                .then(ChallengeStep.DISMISS, "operator", AWARDED.plusDays(12), Map.of()).challenge();
        assertThat(hindrance(ChallengeStep.SIGN, dismissed, publisher, LocalDate.of(2026, 5, 2))).isPresent();
        Challenge upheld = ChallengesInStates.notice().then(ChallengeStep.OBJECT, "rival", AWARDED, Map.of()).then(ChallengeStep.UPHOLD, "operator", AWARDED, Map.of())
                .challenge();
        assertThat(upheld.state()).isEqualTo(ChallengeState.FINALISTS);
        assertThat(upheld.winner()).isEmpty();
    }

    @Test
    void nobodyDecidesOnAnOwnObjection() {
        Challenge objected = ChallengesInStates.notice().then(ChallengeStep.OBJECT, "operator", AWARDED, Map.of()).challenge();
        assertThat(hindrance(ChallengeStep.DISMISS, objected, PEOPLE.get("operator"), AWARDED)).hasValueSatisfying(h -> assertThat(h.kind()).isEqualTo(Kind.PERSON));
    }

    @Test
    void whatIsPayableFollowsTheMilestonesAndEachPayersShare() {
        Progress none = Progress.of(ChallengesInStates.performing().challenge());
        assertThat(none.due()).isEqualTo(Money.ZERO);
        Progress first = Progress.of(ChallengesInStates.performing().passed(1).challenge());
        assertThat(first.due()).isEqualTo(Money.of(300_000));
        assertThat(first.payable(Payer.PUBLISHER)).isEqualTo(Money.of(300_000));
        assertThat(first.payable(Payer.PARK)).isEqualTo(Money.of(200_000));
        Progress paid = Progress.of(ChallengesInStates.performing().passed(1).paid(Payer.PARK, "200000").challenge());
        assertThat(paid.payable(Payer.PUBLISHER)).isEqualTo(Money.of(100_000));
        assertThat(paid.payable(Payer.PARK)).isEqualTo(Money.ZERO);
        Progress accepted = Progress.of(ChallengesInStates.in(ChallengeState.ACCEPTED));
        assertThat(accepted.due()).isEqualTo(Money.of(1_000_000));
        assertThat(accepted.payable(Payer.PUBLISHER)).isEqualTo(Money.of(800_000));
    }

    @Test
    void aMilestoneIsCheckedOnceItIsReportedAndAcceptedWhenAllPassed() {
        Challenge performing = ChallengesInStates.in(ChallengeState.PERFORMING);
        LocalDate day = AWARDED.plusDays(20);
        assertThat(hindrance(ChallengeStep.CHECK, performing, PEOPLE.get("publisher"), day)).isPresent();
        Challenge reported = ChallengesInStates.performing().then(ChallengeStep.REPORT, "winner", day, Map.of(Keys.MILESTONE, "1")).challenge();
        assertThat(hindrance(ChallengeStep.CHECK, reported, PEOPLE.get("publisher"), day)).isEmpty();
        assertThat(hindrance(ChallengeStep.ACCEPT, ChallengesInStates.performing().passed(1).challenge(), PEOPLE.get("publisher"), day))
                .hasValueSatisfying(h -> assertThat(h.sentence()).contains("“试用”", "还没有通过"));
        assertThat(hindrance(ChallengeStep.ACCEPT, ChallengesInStates.performing().passed(1).passed(2).challenge(), PEOPLE.get("publisher"), day)).isEmpty();
    }

    /** What others may know does not change when somebody applies. */
    @Test
    void nobodyButTheUnitItselfLearnsOfAnApplicationBeforeTheLastDay() {
        Challenge open = ChallengesInStates.in(ChallengeState.OPEN);
        ChallengeReading reading = new ChallengeReading();
        for (String name : new String[] {"publisher", "operator", "candidate", "rival", "judge", "broker", "visitor"}) {
            Actor reader = PEOPLE.get(name);
            assertThat(Sight.reads(open.application(1).orElseThrow(), open, reader)).as(name).isFalse();
            assertThat(reading.listEvents(open, reader)).as(name).noneMatch(t -> t.lines().toString().contains(ChallengesInStates.WINNER));
        }
        assertThat(Sight.reads(open.application(1).orElseThrow(), open, PEOPLE.get("winner"))).isTrue();
        assertThat(open.version()).isEqualTo(3);
        assertThat(ChallengesInStates.on(open, DAY).late()).isEmpty();
    }

    @Test
    void whatIsSealedConcernsTheUnitAloneAndAPanelistsVoteNobody() {
        Challenge challenge = ChallengesInStates.in(ChallengeState.ASSESSING);
        for (ChallengeEvent event : challenge.events()) {
            Concerned concerned = Concerned.by(event, challenge, List.of());
            switch (event.step()) {
                case APPLY -> assertThat(concerned).isEqualTo(new Concerned(List.of(event.text(Keys.PARTY).orElseThrow()), List.of()));
                case DECLARE, SCREEN, SCORE -> assertThat(concerned.isNobody()).isTrue();
                case UNSEAL -> assertThat(concerned.parties()).containsExactly(ChallengesInStates.PUBLISHER, ChallengesInStates.WINNER, ChallengesInStates.RIVAL);
                default -> assertThat(concerned.isNobody()).isFalse();
            }
        }
    }

    private static Set<String> may(Challenge challenge, Actor actor, LocalDate day) {
        return Arrays.stream(ChallengeStep.values()).filter(s -> s != ChallengeStep.RAISE && hindrance(s, challenge, actor, day).isEmpty()).map(ChallengeStep::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Hindrance> hindrance(ChallengeStep step, Challenge challenge, Actor actor, LocalDate today) {
        return ChallengeRules.hindrance(step, ChallengesInStates.on(challenge, today), actor);
    }

    /** A day on which the state goes its usual way. */
    private static LocalDate usual(ChallengeState state) {
        return state.compareTo(ChallengeState.OPEN) <= 0 ? DAY : AWARDED.plusDays(20);
    }

    private static Set<String> allowed(ChallengeState state, String name) {
        String line = TABLE.lines().filter(l -> l.startsWith(state.name() + ":")).findFirst().orElseThrow();
        return Arrays.stream(line.substring(line.indexOf(':') + 1).split(";")).map(String::strip).filter(part -> part.startsWith(name + " "))
                .flatMap(part -> Arrays.stream(part.split(" ")).skip(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Actor actor(String username, String party, Role... roles) {
        return new Actor(username, username, Set.of(roles), party);
    }
}
