package cn.jinchuanggu.window;

import static cn.jinchuanggu.window.CasesInStates.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.Hindrance.Kind;
import cn.jinchuanggu.reference.WorkingHours;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step in every state by everybody: what is not in the tables below is refused, in Chinese. */
class CaseRulesTest {

    /** State: who may do what with the case. In hand, one of two tasks is still open. */
    private static final String CASE = """
            FILED:     applicant add withdraw; colleague add withdraw; officer reply accept; operator reply accept
            IN_HAND:   applicant add withdraw; colleague add withdraw; officer reply hand-over split receive; operator reply hand-over
            CLOSED:    applicant add rate reopen; colleague add rate reopen; officer reply hand-over; operator reply hand-over
            RATED:
            WITHDRAWN:
            """;

    /** State of the task: who may do what with it, an hour after it was given to the body. */
    private static final String TASK = """
            RUNNING:   officer finish suspend transfer escalate; operator escalate
            SUSPENDED: applicant supply; colleague supply; officer finish resume transfer escalate; operator escalate
            DONE:
            DROPPED:
            """;

    private static final Map<String, Actor> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("applicant", actor(CasesInStates.APPLICANT, null, Role.ENTERPRISE));
        PEOPLE.put("colleague", actor("colleague", CasesInStates.PARTY, Role.ENTERPRISE));
        PEOPLE.put("officer", actor(CasesInStates.OFFICER, null, Role.OPERATOR));
        PEOPLE.put("operator", actor("officer-2", null, Role.OPERATOR));
        PEOPLE.put("policyOfficer", actor("policy", null, Role.POLICY_OFFICER));
        PEOPLE.put("stranger", actor("stranger", "ent-q-02", Role.ENTERPRISE));
        PEOPLE.put("platform", Actor.PLATFORM);
        PEOPLE.put("visitor", Actor.VISITOR);
    }

    private final CaseRules rules = new CaseRules(MatterKinds.load(), WorkingHours.load());
    private final OffsetDateTime soon = MONDAY.plusHours(1);

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void everybodyMayDoWithACaseWhatTheTableSaysAndNothingElse(CaseState state) {
        ServiceCase of = CasesInStates.in(state);
        assertThat(of.state()).isEqualTo(state);
        PEOPLE.forEach((name, actor) -> assertThat(may(false, s -> rules.hindrance(s, of, actor, soon))).as(name + " in " + state).isEqualTo(allowed(CASE, state.name(), name)));
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void everybodyMayDoWithATaskWhatTheTableSaysAndNothingElse(TaskState state) {
        ServiceCase of = CasesInStates.in(state);
        CaseTask task = of.findTask("t1").orElseThrow();
        assertThat(task.state()).isEqualTo(state);
        PEOPLE.forEach((name, actor) -> assertThat(may(true, s -> rules.hindrance(s, of, task, actor, soon))).as(name + " with " + state).isEqualTo(allowed(TASK, state.name(), name)));
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void everyRefusalIsASentenceInChinese(CaseState state) {
        ServiceCase of = CasesInStates.in(state);
        CaseTask task = CasesInStates.in(TaskState.DONE).findTask("t1").orElseThrow();
        PEOPLE.values().forEach(actor -> Arrays.stream(CaseStep.values()).map(s -> s.isOfTask() ? rules.hindrance(s, of, task, actor, soon) : rules.hindrance(s, of, actor, soon))
                .flatMap(Optional::stream).forEach(h -> assertThat(h.sentence()).endsWith("。").containsPattern("\\p{IsHan}{3}")));
    }

    @Test
    void whoHasNoPartKnowsNothing() {
        ServiceCase of = CasesInStates.in(CaseState.IN_HAND);
        assertThat(PEOPLE.entrySet().stream().filter(p -> !CaseRules.sees(of, p.getValue())).map(Map.Entry::getKey)).containsExactly("policyOfficer", "stranger", "visitor");
    }

    /** An officer who wants something done is an applicant like everybody else. */
    @Test
    void nobodyAcceptsTheirOwnCase() {
        Actor both = actor(CasesInStates.APPLICANT, null, Role.OPERATOR);
        assertThat(rules.hindrance(CaseStep.ACCEPT, CasesInStates.in(CaseState.FILED), both, soon)).hasValueSatisfying(h -> assertThat(h.kind()).isEqualTo(Kind.PERSON));
    }

    @Test
    void aCaseIsClosedWhenEveryTaskIsDone() {
        Actor officer = PEOPLE.get("officer");
        assertThat(rules.hindrance(CaseStep.CLOSE, CasesInStates.in(TaskState.SUSPENDED), officer, soon))
                .contains(new Hindrance(Kind.TOO_EARLY, "还有 1 项没有办结：企业登记注册（市行政审批局）。"));
        assertThat(rules.hindrance(CaseStep.CLOSE, CasesInStates.in(TaskState.DONE), officer, soon)).isEmpty();
    }

    @Test
    void itIsReopenedThroughTheFifteenthDay() {
        ServiceCase of = CasesInStates.in(CaseState.CLOSED);
        Actor applicant = PEOPLE.get("applicant");
        assertThat(CaseRules.lastDayToReopen(of)).hasToString("Optional[2026-03-17]");
        assertThat(rules.hindrance(CaseStep.REOPEN, of, applicant, MONDAY.plusDays(15))).isEmpty();
        assertThat(rules.hindrance(CaseStep.REOPEN, of, applicant, MONDAY.plusDays(16))).hasValueSatisfying(h -> assertThat(h.sentence()).contains("2026-03-17"));
    }

    @Test
    void thePlatformEscalatesWhatIsOverdueOnce() {
        CasesInStates split = CasesInStates.split();
        CaseTask task = split.toCase().findTask("t1").orElseThrow();
        assertThat(rules.hindrance(CaseStep.OVERDUE, split.toCase(), task, Actor.PLATFORM, MONDAY.plusHours(5))).isPresent();
        assertThat(rules.hindrance(CaseStep.OVERDUE, split.toCase(), task, Actor.PLATFORM, MONDAY.plusHours(7))).isEmpty();
        ServiceCase told = split.then(CaseStep.OVERDUE, Map.of(CaseQuestions.TASK, "t1"), "platform").toCase();
        assertThat(told.findTask("t1").orElseThrow().escalated()).isTrue();
        assertThat(rules.hindrance(CaseStep.OVERDUE, told, told.findTask("t1").orElseThrow(), Actor.PLATFORM, MONDAY.plusHours(7)))
                .contains(new Hindrance(Kind.STATE, "这一项已经升级过。"));
    }

    @Test
    void thePlatformEscalatesANewCaseThatNobodyAnsweredWithinADayOnce() {
        CasesInStates filed = CasesInStates.filed();
        assertThat(rules.hindrance(CaseStep.UNANSWERED, filed.toCase(), Actor.PLATFORM, MONDAY.plusHours(24))).as("the last moment").isPresent();
        assertThat(rules.hindrance(CaseStep.UNANSWERED, filed.toCase(), Actor.PLATFORM, MONDAY.plusHours(25))).isEmpty();
        ServiceCase answered = CasesInStates.filed().then(CaseStep.REPLY, Map.of(), CasesInStates.OFFICER).toCase();
        assertThat(rules.hindrance(CaseStep.UNANSWERED, answered, Actor.PLATFORM, MONDAY.plusHours(25))).contains(new Hindrance(Kind.STATE, "这一件已经答复过。"));
        ServiceCase told = filed.then(CaseStep.UNANSWERED, Map.of(), "platform").toCase();
        assertThat(told.state()).isEqualTo(CaseState.FILED);
        assertThat(rules.hindrance(CaseStep.UNANSWERED, told, Actor.PLATFORM, MONDAY.plusHours(25))).contains(new Hindrance(Kind.STATE, "这一件已经升级过。"));
    }

    @Test
    void aWithdrawnCaseDropsItsOpenTasks() {
        assertThat(CasesInStates.in(CaseState.WITHDRAWN).tasks()).singleElement().satisfies(t -> {
            assertThat(t.state()).isEqualTo(TaskState.DROPPED);
            assertThat(t.clock().runningSince()).isEmpty();
        });
    }

    private static Set<String> may(boolean ofTask, Function<CaseStep, Optional<Hindrance>> hindrance) {
        return Arrays.stream(CaseStep.values()).filter(s -> s != CaseStep.FILE && s.isOfTask() == ofTask && hindrance.apply(s).isEmpty())
                .map(CaseStep::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allowed(String table, String state, String name) {
        String line = table.lines().filter(l -> l.startsWith(state + ":")).findFirst().orElseThrow();
        return Arrays.stream(line.substring(line.indexOf(':') + 1).split(";")).map(String::strip).filter(part -> part.startsWith(name + " "))
                .flatMap(part -> Arrays.stream(part.split(" ")).skip(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Actor actor(String username, String party, Role... roles) {
        return new Actor(username, username, Set.of(roles), party);
    }
}
