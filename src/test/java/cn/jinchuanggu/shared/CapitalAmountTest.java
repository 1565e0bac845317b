package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalAmountTest {

    @ParameterizedTest
    @CsvSource({"0, 零元整", "0.05, 伍分", "0.50, 伍角整", "0.55, 伍角伍分", "1, 壹元整", "10, 壹拾元整", "105, 壹佰零伍元整", "1010.01, 壹仟零壹拾元零壹分",
            "10500, 壹万零伍佰元整", "100000, 壹拾万元整", "1000500.30, 壹佰万零伍佰元叁角整", "20000.10, 贰万元壹角整", "100000000, 壹亿元整",
            "100000001, 壹亿零壹元整", "1000100000, 壹拾亿零壹拾万元整", "123456789.12, 壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元壹角贰分"})
    void isWrittenAsOnBills(String yuan, String words) {
        assertThat(CapitalAmount.of(Money.of(yuan))).isEqualTo(words);
    }

    @Test
    void whatIsNoAmountOfMoneyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CapitalAmount.of(Money.of("-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> CapitalAmount.of(Money.of("0.001")));
    }
}
