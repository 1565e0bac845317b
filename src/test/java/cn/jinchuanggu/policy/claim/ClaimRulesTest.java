package cn.jinchuanggu.policy.claim;

import static cn.jinchuanggu.policy.claim.ClaimsInStates.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.Hindrance.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step in every state by everybody: what is not in the table below is refused, in Chinese. */
class ClaimRulesTest {

    /** State: who may do what, once the notice has passed. */
    private static final String TABLE = """
            DRAFT:     unit amend submit withdraw; drafter amend withdraw
            SUBMITTED: unit withdraw; officer accept return benefit
            ACCEPTED:  unit withdraw; officer review return benefit
            RETURNED:  unit amend submit withdraw
            REVIEW:    unit withdraw; officer return decide reject benefit
            DECIDED:   officer publish reopen
            REJECTED:
            NOTICE:    officer reject reopen object; finance approve object; operator object
            APPROVED:  finance pay
            PAID:      finance recover
            RECOVERED: finance recover
            WITHDRAWN:
            """;

    private static final Map<String, Actor> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("unit", actor("unit", ClaimsInStates.PARTY, Role.INSTITUTION));
        PEOPLE.put("drafter", actor(ClaimsInStates.DRAFTER, null, Role.BROKER));
        PEOPLE.put("officer", actor("officer", null, Role.POLICY_OFFICER));
        PEOPLE.put("finance", actor("finance", null, Role.FINANCE_REVIEWER));
        PEOPLE.put("operator", actor("operator", null, Role.OPERATOR));
        PEOPLE.put("otherUnit", actor("other", "ent-q-01", Role.ENTERPRISE));
        PEOPLE.put("broker", actor("broker", null, Role.BROKER));
        PEOPLE.put("visitor", Actor.VISITOR);
    }

    private final ClaimRules rules = new ClaimRules(NoticeDays.load());
    private final LocalDate later = DAY.plusDays(30);

    @ParameterizedTest
    @EnumSource(ClaimState.class)
    void everybodyMayDoWhatTheTableSaysAndNothingElse(ClaimState state) {
        Claim claim = ClaimsInStates.in(state);
        assertThat(claim.state()).isEqualTo(state);
        PEOPLE.forEach((name, actor) -> {
            Set<String> may = Arrays.stream(ClaimStep.values()).filter(s -> s != ClaimStep.CREATE)
                    .filter(s -> rules.hindrance(s, claim, actor, later).isEmpty()).map(ClaimStep::path).collect(Collectors.toCollection(TreeSet::new));
            assertThat(may).as(name + " in " + state).isEqualTo(allowed(state, name));
        });
    }

    @ParameterizedTest
    @EnumSource(ClaimState.class)
    void everyRefusalIsASentenceInChinese(ClaimState state) {
        PEOPLE.values().forEach(actor -> Arrays.stream(ClaimStep.values()).forEach(step ->
                rules.hindrance(step, ClaimsInStates.in(state), actor, later).ifPresent(h -> assertThat(h.sentence()).endsWith("。").containsPattern("\\p{IsHan}{4}"))));
    }

    @Test
    void aWrongStateIsToldWithTheStatesThatWouldDo() {
        assertThat(rules.hindrance(ClaimStep.ACCEPT, ClaimsInStates.in(ClaimState.DRAFT), PEOPLE.get("officer"), later))
                .contains(new Hindrance(Kind.STATE, "只有“已提交”的申报可以受理，这件申报现在是“草稿”。"));
    }

    @Test
    void nobodyApprovesOrPaysWhatTheyDecided() {
        Actor both = actor(ClaimsInStates.DECIDER, null, Role.POLICY_OFFICER, Role.FINANCE_REVIEWER);
        assertThat(rules.hindrance(ClaimStep.APPROVE, ClaimsInStates.in(ClaimState.NOTICE), both, later)).hasValueSatisfying(h -> {
            assertThat(h.kind()).isEqualTo(Kind.PERSON);
            assertThat(h.sentence()).contains("决定是您作出的");
        });
        assertThat(rules.hindrance(ClaimStep.PAY, ClaimsInStates.in(ClaimState.APPROVED), both, later)).isPresent();
        assertThat(rules.hindrance(ClaimStep.RECOVER, ClaimsInStates.in(ClaimState.PAID), both, later)).isPresent();
    }

    @Test
    void nobodyActsOfficiallyForTheirOwnUnitOrTheirOwnDraft() {
        Actor ofTheUnit = actor("officer", ClaimsInStates.PARTY, Role.POLICY_OFFICER);
        Actor ofTheDraft = actor(ClaimsInStates.DRAFTER, null, Role.POLICY_OFFICER);
        for (Actor actor : Set.of(ofTheUnit, ofTheDraft)) {
            assertThat(rules.hindrance(ClaimStep.ACCEPT, ClaimsInStates.in(ClaimState.SUBMITTED), actor, later))
                    .hasValueSatisfying(h -> assertThat(h.kind()).isEqualTo(Kind.PERSON));
        }
    }

    @Test
    void aNoticeRunsItsDaysAndTheDayOfPublicationIsNotCounted() {
        Claim claim = ClaimsInStates.in(ClaimState.NOTICE);
        Notice notice = rules.notice(claim, DAY).orElseThrow();
        assertThat(notice.from()).isEqualTo(DAY.plusDays(1));
        assertThat(notice.through()).isEqualTo(DAY.plusDays(NoticeDays.load().on(DAY)));
        assertThat(approval(claim, notice.through())).hasValueSatisfying(h -> assertThat(h.sentence()).contains(notice.through().plusDays(1) + " 起可以批准"));
        assertThat(approval(claim, notice.through().plusDays(1))).isEmpty();
    }

    @Test
    void anObjectionStopsTheNoticeUntilItIsSettled() {
        Claim objected = ClaimsInStates.with(ClaimsInStates.in(ClaimState.NOTICE), ClaimStep.OBJECT, "operator", DAY.plusDays(3));
        assertThat(approval(objected, DAY.plusDays(60))).hasValueSatisfying(h -> assertThat(h.sentence()).contains("异议没有处理"));
        assertThat(rules.hindrance(ClaimStep.SETTLE, objected, PEOPLE.get("officer"), DAY.plusDays(5))).isEmpty();

        Claim settled = ClaimsInStates.with(objected, ClaimStep.SETTLE, "officer", DAY.plusDays(13));
        LocalDate last = DAY.plusDays(NoticeDays.load().on(DAY) + 10);
        assertThat(rules.notice(settled, DAY.plusDays(14)).orElseThrow()).isEqualTo(new Notice(DAY.plusDays(1), last, false));
        assertThat(approval(settled, last)).isPresent();
        assertThat(approval(settled, last.plusDays(1))).isEmpty();
        assertThat(rules.hindrance(ClaimStep.SETTLE, settled, PEOPLE.get("officer"), last)).hasValueSatisfying(h -> assertThat(h.sentence()).contains("没有待处理的异议"));
    }

    private Optional<Hindrance> approval(Claim claim, LocalDate today) {
        return rules.hindrance(ClaimStep.APPROVE, claim, PEOPLE.get("finance"), today);
    }

    private static Set<String> allowed(ClaimState state, String name) {
        String line = TABLE.lines().filter(l -> l.startsWith(state.name() + ":")).findFirst().orElseThrow();
        return Arrays.stream(line.substring(line.indexOf(':') + 1).split(";")).map(String::strip).filter(part -> part.startsWith(name + " "))
                .flatMap(part -> Arrays.stream(part.split(" ")).skip(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Actor actor(String username, String party, Role... roles) {
        return new Actor(username, username, Set.of(roles), party);
    }
}
