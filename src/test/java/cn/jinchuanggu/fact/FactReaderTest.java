package cn.jinchuanggu.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is accepted as an answer, what is not, and what people are told. Uses the questions of 第九条. */
class FactReaderTest {

    private final FactReader reader = new FactReader(Cases.policyOn(Cases.TODAY).getArticle(9).questions());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "350000|350000", "3,500,000|3500000", "12.5|12.5", "350000元|350000", "¥3500|3500", "10万|100000",
        "10万元|100000", "1.2亿|120000000", "350000|350000", "1 000|1000", "1 000 000 元|1000000", "十万|100000", "三十五万|350000",
        "三百五十万元|3500000", "一亿二千万|120000000", "两千零五|2005", "十五万|150000", "一千零一十|1010", "零|0",
        "一百二十万零五百|1200500", "20万元|200000"
    })
    void understandsAmountsThatHaveOneMeaning(String written, String yuan) {
        Facts facts = reader.read(Map.of("transactionAmountYuan", written));
        assertThat(facts.money("transactionAmountYuan")).contains(Money.of(yuan));
        assertThat(facts.understood()).singleElement()
                .isEqualTo(new UnderstoodFact("transactionAmountYuan", "技术交易额", written, Money.of(yuan).display()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "约10万", "10-20万", "2万5", "二万五", "一百二", "十几万", "几十万", "NaN", "Infinity", "1e30", "1E5", "0x10", "-1",
        "-10万", "1,00", "12,3456", "1.234", "1000000000001", "10001亿", "10 20", "1 00", "10万万", "十十", "万", "一零", "百", "零十",
        "abc", "10 USD", "10$", "1.2.3", "--5", "+-5", "。", "10美元", "一百百", "二十万三十万"
    })
    void refusesAmountsThatAreNoneOrCouldMeanTwo(String written) {
        assertRefused("transactionAmountYuan", written);
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                Arguments.of("transactionAmountYuan", Double.NaN),
                Arguments.of("transactionAmountYuan", Double.POSITIVE_INFINITY),
                Arguments.of("transactionAmountYuan", 1e30),
                Arguments.of("transactionAmountYuan", new BigDecimal("1E+1000000000")),
                Arguments.of("transactionAmountYuan", new BigDecimal("1E-1000000000")),
                Arguments.of("transactionAmountYuan", -0.01),
                Arguments.of("transactionAmountYuan", 0.001),
                Arguments.of("transactionAmountYuan", Long.MAX_VALUE),
                Arguments.of("transactionAmountYuan", true),
                Arguments.of("transactionAmountYuan", List.of(1)),
                Arguments.of("transactionAmountYuan", Map.of("yuan", 1)),
                Arguments.of("registeredOn", "2025-02-30"),
                Arguments.of("registeredOn", "2025-13-01"),
                Arguments.of("registeredOn", "1948-12-31"),
                Arguments.of("registeredOn", "2100-01-01"),
                Arguments.of("registeredOn", "0000-00-00"),
                Arguments.of("registeredOn", "2025-06"),
                Arguments.of("registeredOn", "2025-06-01T00:00:00"),
                Arguments.of("registeredOn", "2025/06-01"),
                Arguments.of("registeredOn", "明天"),
                Arguments.of("registeredOn", 20250601),
                Arguments.of("claimYear", 1948),
                Arguments.of("claimYear", 2100),
                Arguments.of("claimYear", 2025.5),
                Arguments.of("claimYear", "25"),
                Arguments.of("claimYear", true),
                Arguments.of("achievementCount", 0),
                Arguments.of("achievementCount", 1001),
                Arguments.of("achievementCount", 1.5),
                Arguments.of("achievementCount", -1),
                Arguments.of("registrationCertificate", 1),
                Arguments.of("registrationCertificate", "也许"),
                Arguments.of("mode", "赠与"),
                Arguments.of("mode", 3),
                Arguments.of("buyer", "RESIDENTS"),
                Arguments.of("registrationNumber", "x".repeat(201)),
                Arguments.of("registrationNumber", "a\u0000b"),
                Arguments.of("registrationNumber", 12),
                Arguments.of("payments", "2025-06-01"),
                Arguments.of("payments", Map.of("date", "2025-06-01")),
                Arguments.of("payments", Collections.nCopies(501, Map.of())),
                Arguments.of("documents", "技术合同"));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void refusesWrongValuesAndSaysWhatIsAccepted(String key, Object value) {
        assertRefused(key, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-01", "2025年6月1日", "2025 年 6 月 1 日", "2025/6/1", "2025.06.01", "2025-06-01"})
    void understandsDatesAsPeopleWriteThem(String written) {
        assertThat(reader.read(Map.of("registeredOn", written)).date("registeredOn"))
                .contains(LocalDate.of(2025, 6, 1));
    }

    @Test
    void namesEveryProblemAtOnceWithItsPlace() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("transactionAmountYuan", "约10万");
        facts.put("registeredOn", "2025-02-30");
        facts.put("clamYear", 2025);
        facts.put("payments", List.of(Map.of("date", "昨天", "amountYuan", 1, "currency", "USD"), "100"));
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> reader.read(facts));
        assertThat(refusal.problems()).extracting(Problem::field).containsExactlyInAnyOrder(
                "transactionAmountYuan", "registeredOn", "clamYear", "payments[0].date", "payments[0].currency",
                "payments[1]");
        assertThat(refusal.problems()).allSatisfy(p -> {
            assertThat(p.message()).isNotBlank();
            assertThat(p.remedy()).isNotBlank();
        });
        assertThat(refusal.problems()).filteredOn(p -> p.field().equals("clamYear")).singleElement()
                .satisfies(p -> assertThat(p.remedy()).contains("claimYear"));
    }

    @Test
    void leavesUnansweredWhatIsNullOrBlank() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("transactionAmountYuan", null);
        facts.put("mode", "  ");
        Facts read = reader.read(facts);
        assertThat(read.has("transactionAmountYuan")).isFalse();
        assertThat(read.choice("mode")).isEmpty();
        assertThat(read.bool("registrationCertificate")).isEmpty();
    }

    @Test
    void refusesTheSameFactUnderItsKeyAndItsLabel() {
        assertThatThrownBy(() -> reader.read(Map.of("技术交易额", 1, "transactionAmountYuan", 2)))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("两次");
    }

    @Test
    void readsChoicesByLabelCodeAndOtherWords() {
        assertThat(List.of("入驻企业", "RESIDENT", "园区企业"))
                .allSatisfy(word -> assertThat(reader.read(Map.of("buyer", word)).choice("buyer")).contains("RESIDENT"));
        assertThat(reader.read(Map.of("mode", "专利权转让")).choice("mode")).contains("技术转让");
    }

    @Test
    void staysShortWhenTheInputIsLong() {
        Map<String, Object> facts = Map.of("x".repeat(100_000), 1, "mode", "y".repeat(100_000));
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> reader.read(facts));
        assertThat(refusal.problems()).allSatisfy(p -> assertThat(p.field() + p.message()).hasSizeLessThan(200));
    }

    @Test
    void refusesToAnswerForAQuestionThatIsNotAsked() {
        Facts facts = reader.read(Map.of());
        assertThatThrownBy(() -> facts.money("price")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts.money("mode")).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertRefused(String key, Object value) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> reader.read(Map.of(key, value)));
        assertThat(refusal).as(key + " = " + value).isNotNull();
        assertThat(new ArrayList<>(refusal.problems())).singleElement().satisfies(p -> {
            assertThat(p.field()).isEqualTo(key);
            assertThat(p.remedy()).isNotBlank();
        });
    }
}
