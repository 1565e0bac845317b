package cn.jinchuanggu.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({"请打 13812345678, 电话", "0355-1234567, 电话", "写给 a.b@example.org, 邮箱", "微信号：somebody_1, 即时通信账号", "11010519491231002X, 身份证号",
            "证件 １１０１０５１９４９１２３１００２Ｘ 待核, 身份证号"})
    void whatLeadsToAPersonIsFound(String text, String kind) {
        assertThat(PersonalData.find(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"功率 13.8 kW", "11010519491231002", "110105194912310021", "https://example.org/13812345678.html", "201710601862.3", "投资 12000 万元"})
    void numbersOfThingsAreNot(String text) {
        assertThat(PersonalData.find(text)).isEmpty();
    }
}
