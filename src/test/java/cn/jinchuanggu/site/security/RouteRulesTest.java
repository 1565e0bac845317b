package cn.jinchuanggu.site.security;

import static cn.jinchuanggu.site.security.RouteRules.Needs.LOGIN;
import static cn.jinchuanggu.site.security.RouteRules.Needs.LOGIN_TO_CHANGE;
import static cn.jinchuanggu.site.security.RouteRules.Needs.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.access.session.Stage;
import cn.jinchuanggu.account.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/needs", "/needs/need-q-01", "/api/needs/need-q-01", "/achievements", "/entities/ent-1",
            "/api/entities/ent-1/neighbourhood", "/policy/article/9", "/graph", "/matches/need-q-01", "/api/search"})
    void whatIsPublishedIsReadByEverybodyAndChangedByNobody(String path) {
        assertThat(RouteRules.find(path).orElseThrow().needs()).isEqualTo(LOGIN_TO_CHANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/css/app.css", "/webjars/htmx.org/dist/htmx.min.js", "/actuator/health/readiness", "/v3/api-docs",
            "/api/policy/articles/9/assessments", "/api/matches", "/api/needs/check"})
    void theFrameAndTheCalculatorsAskForNothing(String path) {
        assertThat(RouteRules.find(path).orElseThrow().needs()).isEqualTo(NOTHING);
    }

    @Test
    void formsThatChangeSomethingAskForALoginBeforeTheyAreFilledIn() {
        assertThat(RouteRules.find("/needs/new").orElseThrow().needs()).isEqualTo(LOGIN);
        assertThat(RouteRules.find("/needs/need-q-01/edit").orElseThrow().needs()).isEqualTo(LOGIN);
        assertThat(RouteRules.find("/achievements/import").orElseThrow().roles()).doesNotContain(Role.ENTERPRISE);
    }

    @Test
    void workplacesAskForTheirRole() {
        assertThat(RouteRules.find("/imports/new").orElseThrow().roles()).isEqualTo(Set.of(Role.OPERATOR));
        assertThat(RouteRules.find("/api/imports/imp-1/store").orElseThrow().roles()).isEqualTo(Set.of(Role.OPERATOR));
        assertThat(RouteRules.find("/review/listings").orElseThrow().roles()).isEqualTo(Set.of(Role.OPERATOR));
        assertThat(RouteRules.find("/officer/sandbox").orElseThrow().roles()).containsExactlyInAnyOrder(Role.POLICY_OFFICER, Role.OPERATOR);
        assertThat(RouteRules.find("/api/officer/claw-backs").orElseThrow().roles()).containsExactlyInAnyOrder(Role.POLICY_OFFICER, Role.FINANCE_REVIEWER, Role.OPERATOR);
    }

    @Test
    void claimsAskForALoginAndForTheRolesThatDraftThem() {
        assertThat(RouteRules.find("/api/claims/1").orElseThrow().needs()).isEqualTo(LOGIN);
        assertThat(RouteRules.find("/claims/new").orElseThrow().roles()).doesNotContain(Role.POLICY_OFFICER, Role.FINANCE_REVIEWER);
        assertThat(RouteRules.find("/policy/notices").orElseThrow().needs()).isEqualTo(LOGIN_TO_CHANGE);
    }

    @Test
    void theThreePostsHaveTheirOwnPlaces() {
        assertThat(RouteRules.find("/system/backups").orElseThrow().roles()).isEqualTo(Set.of(Role.SYSTEM_ADMIN));
        assertThat(RouteRules.find("/api/security/accounts/x/disable").orElseThrow().roles()).isEqualTo(Set.of(Role.SECURITY_ADMIN));
        assertThat(RouteRules.find("/audit").orElseThrow().roles()).isEqualTo(Set.of(Role.AUDIT_ADMIN));
    }

    @ParameterizedTest
    @CsvSource({"CODE, /login/code, true", "CODE, /account/second-factor, false", "CODE, /, false", "CODE, /api/needs, false", "CODE, /logout, true", "CODE, /css/app.css, true",
            "ENROL, /account/second-factor, true", "ENROL, /account/password, false", "ENROL, /login/code, false", "ENROL, /audit, false",
            "PASSWORD, /account/password, true", "PASSWORD, /account/passwords, false", "PASSWORD, /needs, false"})
    void beforeSomebodyIsQuiteInOnePageIsOpen(Stage stage, String path, boolean open) {
        assertThat(RouteRules.isOpenBefore(stage, path)).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/unknown", "/api/unknown", "/actuator/env", "/actuator/heapdump", "/needsx", "/API/needs", "//review", "/api/api/needs"})
    void whatNoRuleNamesIsClosed(String path) {
        assertThat(RouteRules.find(path)).isEmpty();
    }

    @Test
    void anEncodedLetterDoesNotSlipPastARule() {
        assertThat(RouteRules.find("/rev%69ew").orElseThrow().roles()).isEqualTo(Set.of(Role.OPERATOR));
    }
}
