package cn.jinchuanggu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jinchuanggu.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** Printed by 晋城市科学技术局 in the number of its documents. */
    private static final String PUBLIC_BODY = "11140500012420117H";

    @ParameterizedTest
    @ValueSource(strings = {PUBLIC_BODY, "11140500012420117h", " 11140500 012420117H ", "１１１４０５０００１２４２０１１７Ｈ", "111405-00012420117-H"})
    void understandsTheWaysInWhichPeopleWriteOne(String typed) {
        assertThat(CreditCode.read("creditCode", typed).value()).isEqualTo(PUBLIC_BODY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "--", value = {
        "-- | 没有填写",
        "'' | 没有填写",
        "1114050001242011 | 应为 18 位,收到的是 16 位",
        "11140500012420117HH | 应为 18 位,收到的是 19 位",
        "1114O500012420117H | 不会有“O”",
        "IZ140500012420117H | 不会有“IZ”",
        "11140500012420117J | 校验位不对",
        "11140500012420171H | 校验位不对",
        "九一一四〇五〇〇〇一二四二〇一一七 | 应为 18 位"})
    void saysWhatIsWrong(String typed, String problem) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> CreditCode.read("creditCode", typed));
        assertThat(refused.problems()).singleElement().satisfies(p -> {
            assertThat(p.field()).isEqualTo("creditCode");
            assertThat(p.message()).contains(problem);
            assertThat(p.remedy()).contains("18 位");
        });
    }

    @Test
    void everySingleWrongCharacterIsNoticed() {
        for (int i = 0; i < PUBLIC_BODY.length(); i++) {
            for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                String changed = PUBLIC_BODY.substring(0, i) + c + PUBLIC_BODY.substring(i + 1);
                if (!changed.equals(PUBLIC_BODY)) {
                    assertThatThrownBy(() -> new CreditCode(changed)).as(changed).isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }
}
