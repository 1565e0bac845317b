package cn.jinchuanggu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerQuestionTest {

    @Test
    void anEmptyAddressAsksForWhatIsLacking() {
        assertThat(PartnerQuestion.of(Map.of(), 12)).isEqualTo(new PartnerQuestion(PartnerMode.COMPLEMENTARY, "", "", "", 12));
    }

    @Test
    void readsEveryValue() {
        assertThat(PartnerQuestion.of(Map.of("mode", "similar", "track", "track-health", "kind", "Expert", "region", "140400", "limit", "50"), 12))
                .isEqualTo(new PartnerQuestion(PartnerMode.SIMILAR, "track-health", "Expert", "140400", 50));
    }

    @Test
    void namesAllThatMeansNothingAtOnce() {
        Map<String, String> address = Map.of("mode", "best", "track", "track-x", "kind", "Need", "region", "1", "limit", "many");
        assertThatThrownBy(() -> PartnerQuestion.of(address, 12)).asInstanceOf(type(InvalidInput.class)).extracting(InvalidInput::problems).satisfies(problems ->
                assertThat(problems).extracting(Problem::field).containsExactly("mode", "track", "kind", "region", "limit"));
    }

    @ParameterizedTest
    @CsvSource({"0", "51", "-1", "1.5", "99999999999", "一"})
    void refusesALimitOutOfRange(String limit) {
        assertThatThrownBy(() -> PartnerQuestion.of(Map.of("limit", limit), 12)).isInstanceOf(InvalidInput.class).hasMessageContaining("1 到 50");
    }
}
