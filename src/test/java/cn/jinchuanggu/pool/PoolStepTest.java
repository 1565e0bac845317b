package cn.jinchuanggu.pool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolStepTest {

    @ParameterizedTest
    @CsvSource({"CONFIRM, OPEN, true", "CONFIRM, REMOVED, true", "CONFIRM, CONFIRMED, false", "REMOVE, OPEN, true", "REMOVE, CONFIRMED, true", "REMOVE, REMOVED, false"})
    void everyStepKnowsItsStates(PoolStep step, PlaceState from, boolean possible) {
        assertThat(step.isPossibleIn(from)).isEqualTo(possible);
        assertThat(step.isPossibleIn(step.leadsTo())).as("twice").isFalse();
        assertThat(step.wrongState(from)).contains(step.label(), from.label());
    }
}
