package cn.jinchuanggu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and codes as people read them from paper. */
class FigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"50,000.00 元|50000", "５００００|50000", "74.0 分|74", "−3.5|-3.5", "0.10|0.1", "人民币50000元|50000"})
    void oneNumberHasOneWriting(String typed, String plain) {
        assertThat(Figure.read(typed)).contains(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "五万", "1e9", "5万", "1.2.3", "99999999999999999999"})
    void whatIsNoNumberIsNone(String typed) {
        assertThat(Figure.read(typed)).isEmpty();
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        assertThat(CheckCode.read(" k3V7q-9xW2m ").shown()).isEqualTo("K3V7Q-9XW2M");
        assertThat(CheckCode.read("OI L01 00000").letters()).isEqualTo("0110100000");
        CheckCode drawn = CheckCode.draw();
        assertThat(CheckCode.read(drawn.shown())).isEqualTo(drawn);
        assertThat(drawn.letters()).matches("[0-9a-hjkmnp-tv-z]{10}");
    }
}
