package cn.jinchuanggu.matching.posting.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of transitions: taken up once, reported on, and taken up again only after a refusal. */
class UptakeStepTest {

    @ParameterizedTest
    @CsvSource({"TAKE_UP,,true", "TAKE_UP,TALKING,false", "TAKE_UP,REFUSED,true", "TAKE_UP,GRANTED,false", "GRANT,,false", "GRANT,TALKING,true", "GRANT,REFUSED,false",
            "GRANT,GRANTED,false", "REFUSE,,false", "REFUSE,TALKING,true", "REFUSE,REFUSED,false", "REFUSE,GRANTED,false"})
    void isPossibleInTheseStatesAndNoOthers(UptakeStep step, UptakeState state, boolean possible) {
        assertThat(step.isPossible(Optional.ofNullable(state))).isEqualTo(possible);
    }
}
