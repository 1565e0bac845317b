package cn.jinchuanggu.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.journal.JournalJson;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    static Stream<Object> values() {
        return Stream.of("", "皮带跑偏 \"引号\" \n 😀", true, 0L, Long.MIN_VALUE, Long.MAX_VALUE, 1.0, 0.1, -0.0, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY,
                LocalDate.of(2028, 2, 29), LocalTime.of(3, 30), OffsetTime.parse("03:30:00.5+08:00"), LocalDateTime.of(2026, 1, 1, 0, 0),
                ZonedDateTime.parse("2026-03-01T10:00:00.123456789+08:00"), ZonedDateTime.parse("2026-03-01T10:00+08:00[Asia/Shanghai]"),
                ZonedDateTime.parse("2026-03-01T10:00Z"), List.of(), List.of("甲", "乙"), List.of(1L, 2L), List.of(1.0, 2.5), List.of(LocalDate.of(2026, 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void comeBackAsTheyWere(Object value) {
        String json = JournalJson.write(Map.of("v", Values.write(value)));
        assertThat(Values.read(JournalJson.facts(json).get("v"))).isEqualTo(value).hasSameClassAs(value instanceof List<?> ? new java.util.ArrayList<>() : value);
    }

    @Test
    void bytesComeBack() {
        byte[] bytes = {0, -1, 127, -128};
        assertThat((byte[]) Values.read(JournalJson.facts(JournalJson.write(Map.of("v", Values.write(bytes)))).get("v"))).isEqualTo(bytes);
    }

    @Test
    void anArrayIsWrittenAsTheList() {
        assertThat(Values.write(new String[] {"甲", "乙"})).isEqualTo(Values.write(List.of("甲", "乙")));
        assertThat(Values.write(new long[] {1, 2})).isEqualTo(Values.write(List.of(1L, 2L)));
        assertThat(Values.write(new double[] {1})).isEqualTo(Values.write(List.of(1.0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"v\":null}", "{\"v\":1.5}", "{\"v\":9223372036854775808}", "{\"v\":{}}", "{\"v\":{\"date\":\"gestern\"}}", "{\"v\":{\"date\":1}}",
            "{\"v\":{\"point\":\"1\"}}", "{\"v\":{\"bytes\":\"*\"}}", "{\"v\":[null]}"})
    void refusesWhatIsNeverWritten(String json) {
        Object value = JournalJson.facts(json).get("v");
        assertThatThrownBy(() -> Values.read(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
