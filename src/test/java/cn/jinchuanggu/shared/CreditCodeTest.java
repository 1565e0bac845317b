package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Check digits by GB 32100-2015; the code is the public one of 晋城市科学技术局. */
class CreditCodeTest {

    private static final String REAL = "11140500012420117H";

    @ParameterizedTest
    @ValueSource(strings = {REAL, "11140500012420117h", "11140500 0124 20117H"})
    void readsACodeThatChecks(String written) {
        assertThat(CreditCode.find(written)).hasValueSatisfying(code -> assertThat(code.text()).isEqualTo(REAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11140500012420117", "11140500012420117HH", "11140500012420117I", "1114050001242011OH",
        "统一社会信用代码是十八位的字符组合呀"})
    void refusesWhatIsNone(String written) {
        assertThat(CreditCode.find(written)).isEmpty();
    }

    @Test
    void seesEverySingleChangedCharacter() {
        for (int i = 0; i < REAL.length(); i++) {
            char other = REAL.charAt(i) == '1' ? '2' : '1';
            assertThat(CreditCode.find(REAL.substring(0, i) + other + REAL.substring(i + 1))).as("position " + i).isEmpty();
        }
    }

    @Test
    void cannotBeMadeFromACodeThatDoesNotCheck() {
        assertThatThrownBy(() -> new CreditCode("111405000124201170")).isInstanceOf(IllegalArgumentException.class);
    }
}
