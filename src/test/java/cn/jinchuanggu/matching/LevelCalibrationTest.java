package cn.jinchuanggu.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.matching.LevelCalibration.Chances;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelCalibrationTest {

    private static final LevelCalibration STANDARD = LevelCalibration.standard();

    /** Only the words count, with 1 a share; at least 弱 from half a share on. */
    private static LevelCalibration wordsAlone() {
        return new LevelCalibration(List.of(-0.5, 1.0, 0.0, 0.0, 0.0, 0.0), List.of(-1.5, 1.0, 0.0, 0.0, 0.0, 0.0),
                List.of(-2.5, 1.0, 0.0, 0.0, 0.0, 0.0), List.of(0.5, 1.0, 1.5));
    }

    private static Likeness words(double share) {
        return new Likeness(share, 0, 0, 0, 0);
    }

    @Test
    void theFileHoldsExactlyTheNumbersOfTheFormulas() {
        assertThat(LevelCalibration.read(Numbers.rewritten(Numbers.text(LevelCalibration.STANDARD), STANDARD.numbers()))).isEqualTo(STANDARD);
    }

    @Test
    void namesWhatIsMissingAndWhatIsUnknown() {
        String yaml = Numbers.text(LevelCalibration.STANDARD).replaceAll("(?m)^fair\\.words:", "fair.word:");
        assertThatThrownBy(() -> LevelCalibration.read(yaml)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[fair.words]").hasMessageContaining("[fair.word]");
    }

    @Test
    void refusesLevelsThatDoNotRise() {
        String yaml = Numbers.text(LevelCalibration.STANDARD).replaceAll("(?m)^label\\.strong:.*$", "label.strong: 0.1");
        assertThatThrownBy(() -> LevelCalibration.read(yaml)).hasMessageContaining("must rise");
    }

    @Test
    void aChanceIsOneHalfWhereTheFormulaIsZero() {
        assertThat(wordsAlone().chances(words(0.5), 0).weak()).isEqualTo(0.5);
        assertThat(wordsAlone().chances(words(0.25), 0.25).weak()).as("what speaks beside the texts counts like words").isEqualTo(0.5);
    }

    @Test
    void chancesNeverRiseWithTheGrade() {
        var odd = new LevelCalibration(List.of(-3.0, 0.0, 0.0, 0.0, 0.0, 0.0), List.of(3.0, 0.0, 0.0, 0.0, 0.0, 0.0),
                List.of(9.0, 0.0, 0.0, 0.0, 0.0, 0.0), List.of(0.5, 1.0, 1.5));
        var chances = odd.chances(words(1), 0);
        assertThat(chances.fair()).isEqualTo(chances.weak());
        assertThat(chances.strong()).isEqualTo(chances.weak());
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.2, 0.1, 1", "0.9, 0.8, 0.6, 3", "0.4, 0.1, 0, 0", "0.5, 0, 0, 0.5", "0.9, 0.5, 0.1, 1.5"})
    void theGradeIsTheMiddleOneAndBetweenTwoInDoubt(double weak, double fair, double strong, double grade) {
        assertThat(new Chances(weak, fair, strong).grade()).isCloseTo(grade, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, NONE", "0.5, 0, 0, WEAK", "0.6, 0.4, 0, FAIR", "0.6, 0.5, 0.4, STRONG"})
    void aLevelBeginsExactlyAtItsExpectedGrade(double weak, double fair, double strong, Level level) {
        assertThat(wordsAlone().level(new Chances(weak, fair, strong))).isEqualTo(level);
    }

    @Test
    void moreInCommonNeverLowersTheLearnedChances() {
        var little = STANDARD.chances(new Likeness(0.1, 0.1, 0.4, 0.4, 2), 0);
        var much = STANDARD.chances(new Likeness(0.8, 0.9, 0.8, 0.8, 2), 0);
        assertThat(much.weak()).isGreaterThan(little.weak());
        assertThat(much.fair()).isGreaterThan(little.fair());
        assertThat(much.strong()).isGreaterThan(little.strong());
    }
}
