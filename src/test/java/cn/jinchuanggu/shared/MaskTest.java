package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @Test
    void aNumberShowsThreeAndFourDigits() {
        assertThat(Mask.phone("1".repeat(11))).isEqualTo("111****1111");
        assertThat(Mask.phone("12345")).isEqualTo("*****");
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "欧阳四海, 欧***", "a, a", "broker, b*****", "𠮷野, 𠮷*"})
    void aNameShowsItsFirstCharacter(String name, String masked) {
        assertThat(Mask.name(name)).isEqualTo(masked);
    }

    @Test
    void identityNumbersAndAddressesAreOfNoUse() {
        assertThat(Mask.identity("9".repeat(18))).isEqualTo("9" + "*".repeat(16) + "9");
        assertThat(Mask.identity("123")).isEqualTo("***");
        assertThat(Mask.mail("someone@example.com")).isEqualTo("s***@example.com");
        assertThat(Mask.mail("noaddress")).isEqualTo("*********");
        assertThat(Mask.name("")).isEmpty();
    }
}
