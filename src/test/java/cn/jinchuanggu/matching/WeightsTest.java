package cn.jinchuanggu.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

    private static final String STANDARD = Numbers.text(Weights.STANDARD);

    @Test
    void theFileHoldsExactlyTheNumbersOfTheRecord() {
        assertThat(Weights.read(STANDARD)).isEqualTo(Weights.standard());
    }

    @Test
    void namesWhatIsMissingAndWhatIsUnknown() {
        String yaml = STANDARD.replaceAll("(?m)^text:.*$", "txt: 3").replaceAll("(?m)^path:.*$", "path: viel");
        assertThatThrownBy(() -> Weights.read(yaml)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[text, path]").hasMessageContaining("[path, txt]");
    }

    @ParameterizedTest
    @CsvSource({"text, -1, points of 0 or more", "meaningFloor, 1, meaningFloor", "freshDays, 0, freshDays", "meaning, .nan, points of 0 or more"})
    void refusesNumbersOutOfRange(String name, String value, String message) {
        String yaml = STANDARD.replaceAll("(?m)^" + name + ":.*$", name + ": " + value);
        assertThatThrownBy(() -> Weights.read(yaml)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @Test
    void learnedNumbersAreWrittenIntoTheirLinesAndCommentsStay() {
        String rewritten = Numbers.rewritten(STANDARD, Map.of("text", 90.0, "peers", 7.12345));
        assertThat(Weights.read(rewritten)).isEqualTo(Weights.standard().learned(90, Weights.standard().meaning(), 7.123));
        assertThat(rewritten.replaceAll("[0-9. ]", "")).isEqualTo(STANDARD.replaceAll("[0-9. ]", ""));
        assertThatThrownBy(() -> Numbers.rewritten(STANDARD, Map.of("txt", 1.0))).hasMessageContaining("txt");
    }
}
