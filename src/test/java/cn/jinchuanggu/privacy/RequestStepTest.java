package cn.jinchuanggu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestStepTest {

    private static final Actor PERSON = new Actor("person", "某人", Set.of(Role.BROKER), null);
    private static final Actor DESK = new Actor("desk", "安全管理员", Set.of(Role.SECURITY_ADMIN), null);
    private static final Actor OPERATOR = new Actor("operator", "园区运营", Set.of(Role.OPERATOR), null);

    @ParameterizedTest
    @CsvSource({"FILED, DO, desk, yes", "FILED, REFUSE, desk, yes", "FILED, WITHDRAW, desk, PERSON", "FILED, DO, person, PERSON", "FILED, REFUSE, person, PERSON",
            "FILED, WITHDRAW, person, yes", "FILED, DO, operator, PERSON", "FILED, WITHDRAW, operator, PERSON", "DONE, DO, desk, STATE", "DONE, REFUSE, desk, STATE",
            "REFUSED, DO, desk, STATE", "WITHDRAWN, DO, desk, STATE", "DONE, WITHDRAW, person, STATE", "WITHDRAWN, WITHDRAW, person, STATE"})
    void whoMayTakeWhichStepIn(RequestState state, RequestStep step, String who, String outcome) {
        Actor actor = who.equals("desk") ? DESK : who.equals("person") ? PERSON : OPERATOR;

        Optional<Hindrance> hindrance = RequestRules.hindrance(step, request("person", false, state), actor);

        assertThat(hindrance.map(h -> h.kind().name()).orElse("yes")).isEqualTo(outcome);
    }

    @Test
    void nobodyDecidesTheirOwnRequestButTheDeskDecidesWhatItFiledForOthers() {
        assertThat(RequestRules.hindrance(RequestStep.DO, request("desk", false, RequestState.FILED), DESK)).isPresent();
        assertThat(RequestRules.hindrance(RequestStep.DO, request("desk", true, RequestState.FILED), DESK)).isEmpty();
    }

    @Test
    void isOverdueFromTheSixteenthDayOn() {
        PrivacyRequest request = request("person", false, RequestState.FILED);
        assertThat(request.isOverdue(LocalDate.parse("2026-03-16"))).isFalse();
        assertThat(request.isOverdue(LocalDate.parse("2026-03-17"))).isTrue();
        assertThat(request.ended(RequestState.DONE, LocalDate.parse("2026-03-20")).isOverdue(LocalDate.parse("2026-04-01"))).isFalse();
    }

    private static PrivacyRequest request(String account, boolean onBehalf, RequestState state) {
        LocalDate filed = LocalDate.parse("2026-03-01");
        return new PrivacyRequest("privacy-1", account, onBehalf, RequestKind.EXPLAIN, state, Optional.empty(), "为什么？", Optional.empty(), filed,
                filed.plusDays(PrivacyRequest.DAYS), Optional.empty(), 1);
    }
}
