package cn.jinchuanggu.engagement.introduction;

import static cn.jinchuanggu.engagement.introduction.IntroductionsInStates.actor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.Hindrance.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step in every state by everybody: what is not in the table below is refused, in Chinese. */
class IntroductionRulesTest {

    /** State: who may do what. The demander has viewed; from ANSWERED on both have answered. */
    private static final String TABLE = """
            PROPOSED:    supplier view answer refuse shelve; demander view answer refuse shelve; broker withdraw shelve; operator shelve
            VIEWED:      supplier view answer refuse shelve; demander answer refuse shelve; broker withdraw shelve; operator shelve
            ANSWERED:    supplier consent refuse shelve; demander consent refuse shelve; broker withdraw shelve; operator shelve
            DISCLOSED:   supplier revoke negotiate refuse shelve; demander revoke negotiate refuse shelve; broker negotiate shelve; operator shelve
            NEGOTIATING: supplier revoke; demander revoke
            SHELVED:     supplier resume; demander resume; broker withdraw resume; operator resume
            REFUSED:
            WITHDRAWN:
            """;

    private static final Map<String, Actor> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("supplier", IntroductionsInStates.SUPPLIER);
        PEOPLE.put("demander", IntroductionsInStates.DEMANDER);
        PEOPLE.put("broker", IntroductionsInStates.BROKER);
        PEOPLE.put("operator", actor("operator", null, Role.OPERATOR));
        PEOPLE.put("otherBroker", actor("other-broker", null, Role.BROKER));
        PEOPLE.put("otherUnit", actor("other-unit", "ent-q-02", Role.ENTERPRISE));
        PEOPLE.put("officer", actor("officer", null, Role.POLICY_OFFICER));
        PEOPLE.put("finance", actor("finance", null, Role.FINANCE_REVIEWER));
        PEOPLE.put("visitor", Actor.VISITOR);
    }

    @ParameterizedTest
    @EnumSource(IntroductionState.class)
    void everybodyMayDoWhatTheTableSaysAndNothingElse(IntroductionState state) {
        Introduction introduction = IntroductionsInStates.in(state);
        assertThat(introduction.state()).isEqualTo(state);
        PEOPLE.forEach((name, actor) -> {
            Set<String> may = Arrays.stream(IntroductionStep.values()).filter(s -> s != IntroductionStep.PROPOSE)
                    .filter(s -> IntroductionRules.hindrance(s, introduction, actor).isEmpty()).map(IntroductionStep::path).collect(Collectors.toCollection(TreeSet::new));
            assertThat(may).as(name + " in " + state).isEqualTo(allowed(state, name));
        });
    }

    @ParameterizedTest
    @EnumSource(IntroductionState.class)
    void everyRefusalIsASentenceInChinese(IntroductionState state) {
        PEOPLE.values().forEach(actor -> Arrays.stream(IntroductionStep.values()).forEach(step -> IntroductionRules.hindrance(step, IntroductionsInStates.in(state), actor)
                .ifPresent(h -> assertThat(h.sentence()).endsWith("。").containsPattern("\\p{IsHan}{4}"))));
    }

    @Test
    void aWrongStateIsToldWithTheStatesThatWouldDo() {
        assertThat(IntroductionRules.hindrance(IntroductionStep.CONSENT, IntroductionsInStates.in(IntroductionState.VIEWED), IntroductionsInStates.SUPPLIER))
                .contains(new Hindrance(Kind.STATE, "只有“已答复”、“洽谈中”的引荐可以同意披露，这件引荐现在是“已查看”。"));
    }

    @Test
    void nobodyConsentsBeforeAnsweringAndNobodyNegotiatesBeforeBothConsent() {
        Introduction one = IntroductionsInStates.answered(IntroductionsInStates.in(IntroductionState.VIEWED), Side.DEMANDER);
        assertThat(IntroductionRules.hindrance(IntroductionStep.CONSENT, one, IntroductionsInStates.SUPPLIER))
                .contains(new Hindrance(Kind.TOO_EARLY, "请先答复三个问题，再同意披露。"));
        assertThat(IntroductionRules.blockedBy(one)).contains("等待成果方答复三个问题。");
        Introduction half = IntroductionsInStates.with(IntroductionsInStates.in(IntroductionState.ANSWERED), IntroductionStep.CONSENT, Side.DEMANDER, Map.of());
        assertThat(half.state()).isEqualTo(IntroductionState.ANSWERED);
        assertThat(IntroductionRules.blockedBy(half)).contains("双方都同意披露之后才可以开始洽谈，还缺成果方的同意。");
    }

    @Test
    void aConsentThatIsTakenBackClosesWhatWasOpen() {
        Introduction disclosed = IntroductionsInStates.in(IntroductionState.DISCLOSED);
        Introduction closed = IntroductionsInStates.with(disclosed, IntroductionStep.REVOKE, Side.DEMANDER, Map.of());
        assertThat(closed.state()).isEqualTo(IntroductionState.ANSWERED);
        assertThat(closed.isDisclosed()).isFalse();
        Introduction talking = IntroductionsInStates.with(IntroductionsInStates.in(IntroductionState.NEGOTIATING), IntroductionStep.REVOKE, Side.SUPPLIER, Map.of());
        assertThat(talking.state()).isEqualTo(IntroductionState.NEGOTIATING);
        assertThat(talking.isDisclosed()).isFalse();
        Introduction shelved = IntroductionsInStates.with(IntroductionsInStates.with(disclosed, IntroductionStep.SHELVE, null, Map.of()), IntroductionStep.REVOKE, Side.SUPPLIER, Map.of());
        assertThat(shelved.state()).isEqualTo(IntroductionState.SHELVED);
        assertThat(IntroductionsInStates.with(shelved, IntroductionStep.RESUME, null, Map.of()).state()).isEqualTo(IntroductionState.ANSWERED);
    }

    @Test
    void theDayOfTheAnswerIsSevenDaysAfterTheAsking() {
        AnswerDays days = AnswerDays.load();
        assertThat(IntroductionsInStates.in(IntroductionState.PROPOSED).dueOn(days)).contains(IntroductionsInStates.DAY.plusDays(8));
        assertThat(IntroductionsInStates.in(IntroductionState.ANSWERED).dueOn(days)).contains(IntroductionsInStates.DAY.plusDays(11));
        assertThat(IntroductionsInStates.in(IntroductionState.DISCLOSED).dueOn(days)).isEmpty();
    }

    private static Set<String> allowed(IntroductionState state, String who) {
        String line = TABLE.lines().filter(l -> l.startsWith(state.name() + ":")).findFirst().orElseThrow();
        return Arrays.stream(line.substring(line.indexOf(':') + 1).split(";")).map(String::strip).filter(p -> p.startsWith(who + " "))
                .flatMap(p -> Arrays.stream(p.substring(who.length() + 1).split(" "))).collect(Collectors.toCollection(TreeSet::new));
    }
}
