package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatentNumberTest {

    @ParameterizedTest
    @CsvSource({"201710601862.3, 2017, 20", "200710308494.X, 2007, 20", "202011607227.4, 2020, 20", "97101765.4, 1997, 20", "95115608.X, 1995, 20"})
    void realNumbersCheckAndSayTheirYear(String number, int year, int term) {
        PatentNumber found = PatentNumber.find("ZL " + number.toLowerCase(java.util.Locale.ROOT)).orElseThrow();
        assertThat(found.text()).isEqualTo(number);
        assertThat(found.filedIn()).isEqualTo(year);
        assertThat(found.termYears()).isEqualTo(term);
        assertThat(PatentNumber.find(number.replace(".", ""))).contains(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"201710601862.4", "20171060186.3", "ZL201710601862", "X", "", "2017106018623.3", "CN112631536A"})
    void whatDoesNotCheckIsNone(String written) {
        assertThat(PatentNumber.find(written)).isEmpty();
    }

    @Test
    void aNumberThatDoesNotCheckCannotBeMade() {
        assertThatThrownBy(() -> new PatentNumber("201710601862.4")).isInstanceOf(IllegalArgumentException.class);
    }
}
