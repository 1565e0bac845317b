package cn.jinchuanggu.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

    private static String standard() throws IOException {
        try (InputStream in = Weights.class.getResourceAsStream("/matching/weights.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Weights read(String yaml) {
        return Weights.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theFileHoldsExactlyTheNumbersOfTheRecord() throws IOException {
        assertThat(read(standard())).isEqualTo(Weights.standard());
    }

    @Test
    void namesWhatIsMissingAndWhatIsUnknown() throws IOException {
        String yaml = standard().replaceAll("(?m)^text:.*$", "txt: 3").replaceAll("(?m)^weak:.*$", "weak: viel");
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[text, weak]").hasMessageContaining("[txt, weak]");
    }

    @ParameterizedTest
    @CsvSource({"text, -1, points of 0 or more", "meaningFloor, 1, meaningFloor", "freshDays, 0, freshDays", "strong, 1, levels must fall",
        "meaning, .nan, points of 0 or more"})
    void refusesNumbersOutOfRange(String name, String value, String message) throws IOException {
        String yaml = standard().replaceAll("(?m)^" + name + ":.*$", name + ": " + value);
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"1000, STRONG", "-5, NONE", "NaN, NONE"})
    void everyScoreHasALevel(double score, Level level) {
        assertThat(Weights.standard().level(score)).isEqualTo(level);
    }

    @Test
    void aLevelBeginsExactlyAtItsScore() {
        var weights = Weights.standard();
        assertThat(weights.level(weights.strong())).isEqualTo(Level.STRONG);
        assertThat(weights.level(Math.nextDown(weights.strong()))).isEqualTo(Level.FAIR);
        assertThat(weights.level(Math.nextDown(weights.fair()))).isEqualTo(Level.WEAK);
        assertThat(weights.level(Math.nextDown(weights.weak()))).isEqualTo(Level.NONE);
    }
}
