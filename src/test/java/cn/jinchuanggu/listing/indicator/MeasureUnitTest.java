package cn.jinchuanggu.listing.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureUnitTest {

    static Stream<Arguments> equalities() {
        return Rows.of("""
                1000 nm       | 1 μm
                1 微米        | 0.001 毫米
                25.4 mm       | 1 英寸
                1 km          | 1000 米
                3 亩          | 2000 m²
                1 m3          | 1000 L
                1 cc          | 1 mL
                1 t           | 1000 公斤
                1 斤          | 500 g
                90 s          | 1.5 分钟
                1 周          | 7 d
                36 个月       | 3 年
                0 ℃           | 273.15 K
                0.5 MPa       | 500 kPa
                1 bar         | 100 kPa
                1 N/mm²       | 1 MPa
                1 kWh         | 3.6 MJ
                1 kW·h        | 1000 Wh
                1 大卡        | 4.184 kJ
                3 t/h         | 50 kg/min
                36 km/h       | 10 m/s
                1 m³/h        | 1000 L/h
                1 g/cm³       | 1000 kg/m³
                1 mg/L        | 1 g/m³
                1 g/L         | 1000 mg·L⁻¹
                60 r/s        | 3600 r/min
                1 %           | 10 ‰
                1 %           | 10000 ppm
                1 元/kg       | 1000 元/吨
                1 ‰           | 0.1 %
                1 m/s²        | 100 cm/s2
                180 °         | 3.14159265358979323846 rad
                """);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("equalities")
    void convertsExactly(String left, String right) {
        BigDecimal difference = base(left).subtract(base(right)).abs();

        assertThat(unit(left).isConvertibleTo(unit(right))).isTrue();
        assertThat(difference).isLessThanOrEqualTo(base(left).abs().scaleByPowerOfTen(-18));
    }

    static Stream<Arguments> strangers() {
        return Rows.of("""
                t/h    | t/天
                t/天   | t/年
                N·m    | J
                dB     | dB(A)
                %      | wt%
                台     | 套
                月     | 天
                MPa    | mPa·s
                Nm³    | m³
                mm/s   | mm/s²
                ppm    | mg/L
                元     | 美元
                W      | VA
                %      | 百分点
                """);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @MethodSource("strangers")
    void keepsApartWhatOnlyLooksAlike(String left, String right) {
        assertThat(MeasureUnit.find(left).orElseThrow().isConvertibleTo(MeasureUnit.find(right).orElseThrow())).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "foo", "mmm", "吨吨", "t/foo", "日", "a", "m/"})
    void doesNotKnowWhatIsNoUnit(String written) {
        assertThat(MeasureUnit.find(written)).isEmpty();
    }

    @Test
    void refusesAFactorThatIsNotPositive() {
        assertThatThrownBy(() -> MeasureUnit.of("x", Dimension.LENGTH, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("x");
    }

    private static MeasureUnit unit(String quantity) {
        return MeasureUnit.find(quantity.substring(quantity.indexOf(' ') + 1)).orElseThrow();
    }

    private static BigDecimal base(String quantity) {
        return unit(quantity).toBase(new BigDecimal(quantity.substring(0, quantity.indexOf(' '))));
    }
}
