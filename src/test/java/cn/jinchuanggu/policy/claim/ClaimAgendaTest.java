package cn.jinchuanggu.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimAgendaTest {

    @ParameterizedTest
    @CsvSource({"DRAFT,SUBMIT", "RETURNED,SUBMIT", "SUBMITTED,ACCEPT", "ACCEPTED,REVIEW_IT", "REVIEW,DECIDE", "DECIDED,PUBLISH", "NOTICE,APPROVE", "APPROVED,PAY",
            "PAID,", "REJECTED,", "WITHDRAWN,", "RECOVERED,"})
    void eachStateWaitsForOneStepOrForNone(ClaimState state, ClaimStep step) {
        assertThat(ClaimAgenda.next(state)).isEqualTo(Optional.ofNullable(step));
    }
}
