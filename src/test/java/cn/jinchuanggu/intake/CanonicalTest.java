package cn.jinchuanggu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class CanonicalTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void valuesComeBackFromJsonWithTheirTypes() {
        Map<String, Object> before = new HashMap<>(Map.of("day", LocalDate.of(2026, 3, 1), "moment", OffsetDateTime.of(2026, 3, 1, 9, 0, 0, 123_456_789, ZoneOffset.ofHours(8)),
                "whole", 7L, "great", 9_000_000_000L, "flag", true, "text", "文字", "list", List.of("甲", "乙")));
        before.put("nothing", null);

        Map<String, Object> read = JSON.readValue(JSON.writeValueAsString(Canonical.kept(before)), new TypeReference<Map<String, Object>>() {
        });

        assertThat(Canonical.restored(read)).isEqualTo(before);
    }

    @Test
    void aValueIsTheSameWhicheverTypeTheDriverGivesIt() {
        OffsetDateTime moment = OffsetDateTime.of(2026, 3, 1, 9, 0, 0, 0, ZoneOffset.ofHours(8));
        assertThat(Canonical.same(7, 7L)).isTrue();
        assertThat(Canonical.same(moment, moment.toZonedDateTime())).isTrue();
        assertThat(Canonical.same(List.of("甲", "乙"), List.of("乙", "甲"))).isFalse();
        assertThat(Canonical.same(null, "")).isTrue();
    }

    @Test
    void aFingerprintTellsWhetherAnyValueDiffers() {
        assertThat(Canonical.fingerprint(Map.of("a", 1, "b", "二"))).isEqualTo(Canonical.fingerprint(Map.of("b", "二", "a", 1L)))
                .isNotEqualTo(Canonical.fingerprint(Map.of("a", 1, "b", "三")));
    }
}
