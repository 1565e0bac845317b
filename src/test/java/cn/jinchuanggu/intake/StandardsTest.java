package cn.jinchuanggu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.shared.InvalidInput;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsTest {

    @Test
    void codesAreReadAsPeopleWriteThemAndKeptAsTheStandardWritesThem() {
        assertThat(Standards.creditCode("1114 0500 0124 2011 7h")).isEqualTo("11140500012420117H");
        assertThat(Standards.patentNumber("ZL201710601862.3")).isEqualTo("201710601862.3");
        assertThat(Standards.patentNumber("95115608.x")).isEqualTo("95115608.X");
        assertThat(Standards.orcid("https://orcid.org/0000-0002-1825-0097")).isEqualTo("0000-0002-1825-0097");
        assertThat(Standards.region("上党区")).isEqualTo("140404");
        assertThat(Standards.region("１４０４２３")).isEqualTo("140423");
        assertThat(Standards.region("370200")).isEqualTo("370200");
        assertThat(Standards.industry("3974")).isEqualTo("3974");
        assertThat(Standards.industry("c39")).isEqualTo("C39");
        assertThat(Standards.readiness("TRL 7")).isEqualTo(7);
        assertThat(Standards.institutionCode("4114010122")).isEqualTo("4114010122");
        assertThat(Standards.grade("b")).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024", "2024-3, 2024-03", "2024年3月1日, 2024-03-01", "2024/12/31, 2024-12-31", "2024.3.1, 2024-03-01", "２０２４年, 2024"})
    void aDateMayEndWithTheYearTheMonthOrTheDay(String written, String kept) {
        assertThat(Standards.since(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"creditCode, 11140500012420117J", "creditCode, 911404", "patentNumber, 201710601862.4", "patentNumber, ZL2017", "orcid, 0000-0002-1825-0098",
            "region, 140499", "region, 990000", "region, 火星", "industry, 9900", "industry, U12", "industry, 3", "readiness, 0", "readiness, 10", "readiness, 六",
            "institutionCode, 123", "since, 2024-13", "since, 2024-02-30", "since, 1024", "since, 去年", "day, 2024-03", "id, 有空 格", "id, x", "address, example.org",
            "address, javascript:alert(1)", "grade, D"})
    void whatDoesNotCheckIsRefusedWithTheNextStep(String reading, String written) {
        assertThatThrownBy(() -> reading(reading).apply(written)).isInstanceOfSatisfying(InvalidInput.class, e -> {
            assertThat(e.problems()).hasSize(1);
            assertThat(e.problems().getFirst().remedy()).isNotEmpty();
        });
    }

    private static Function<String, Object> reading(String name) {
        return switch (name) {
            case "creditCode" -> Standards::creditCode;
            case "patentNumber" -> Standards::patentNumber;
            case "orcid" -> Standards::orcid;
            case "region" -> Standards::region;
            case "industry" -> Standards::industry;
            case "readiness" -> Standards::readiness;
            case "institutionCode" -> Standards::institutionCode;
            case "since" -> Standards::since;
            case "day" -> Standards::day;
            case "id" -> Standards::id;
            case "address" -> Standards::address;
            case "grade" -> Standards::grade;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
