package cn.jinchuanggu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.graph.StartRefused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AuditSettingsTest {

    @Test
    void fewerThan184DaysRefuseTheStart() {
        assertThatThrownBy(() -> new AuditConfiguration(new AuditSettings(183, Path.of(""), true))).isInstanceOf(StartRefused.class).hasMessageContaining("少于 184 天");
        assertThat(new AuditConfiguration(new AuditSettings(184, Path.of(""), true))).isNotNull();
    }

    @Test
    void sixMonthsOfAnyCalendarAreNeverMore() {
        LocalDate start = LocalDate.parse("2023-01-01");
        assertThat(IntStream.range(0, 1500).mapToLong(d -> ChronoUnit.DAYS.between(start.plusDays(d), start.plusDays(d).plusMonths(6))).max()).hasValue(AuditSettings.LEAST_DAYS);
    }
}
