package cn.jinchuanggu.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    private final Actor enterprise = new Account("huaxin", "华新", Set.of(Role.ENTERPRISE), "ent-1", true).actor();

    @Test
    void aVisitorHasNoRoleAndActsForNobody() {
        assertThat(Actor.VISITOR.isVisitor()).isTrue();
        assertThat(Actor.VISITOR.actsFor(null)).isFalse();
        assertThatThrownBy(() -> Actor.VISITOR.requireAny(Role.BROKER, Role.OPERATOR))
                .isInstanceOf(NotAllowed.class).hasMessage("这一步需要技术经纪人或园区运营的账号。");
    }

    @Test
    void anOwnerMayChangeItsOwnAndNothingElse() {
        assertThatCode(() -> enterprise.requireOwner("ent-1", "修改这项需求")).doesNotThrowAnyException();
        assertThatThrownBy(() -> enterprise.requireOwner("ent-2", "修改这项需求"))
                .isInstanceOf(NotAllowed.class).hasMessage("只有所属单位或园区运营可以修改这项需求。");
        assertThatThrownBy(() -> enterprise.requireOwner(null, "修改这项需求")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theOperatorMayChangeWhatOthersOwn() {
        Actor operator = new Actor("operator", "运营", Set.of(Role.OPERATOR), null);
        assertThatCode(() -> operator.requireOwner("ent-2", "修改这项需求")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "Broker", "-broker", "bro ker", "经纪人", "a'b", "abcdefghijabcdefghijabcdefghijabcdefghijX"})
    void refusesNamesThatAreNoUsernames(String username) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class,
                () -> new Account(username, "某人", Set.of(Role.BROKER), null, true));
        assertThat(refused.problems()).extracting(Problem::field).containsExactly("username");
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM_ADMIN, SECURITY_ADMIN", "SYSTEM_ADMIN, AUDIT_ADMIN", "SECURITY_ADMIN, AUDIT_ADMIN", "SECURITY_ADMIN, OPERATOR",
            "AUDIT_ADMIN, POLICY_OFFICER", "SYSTEM_ADMIN, ENTERPRISE"})
    void nobodyHoldsTwoPostsNorAPostBesideTheBusiness(Role one, Role other) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> new Account("two-posts", "某人", Set.of(one, other), null, true));
        assertThat(refused.problems()).extracting(Problem::field).containsExactly("roles");
        assertThat(new Account("one-post", "某人", Set.of(one), null, true).actor().has(one)).isTrue();
    }

    @Test
    void namesEveryProblemOfAnAccountAtOnce() {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> new Account(null, "", Set.of(), null, true));
        assertThat(refused.problems()).extracting(Problem::field).containsExactly("username", "displayName", "roles");
    }
}
