package cn.jinchuanggu.intake.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.Bent;
import cn.jinchuanggu.shared.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTextTest {

    private static final String ME = "entered:me";

    @Test
    void anEntityHasItsPropertiesWithTheirTypesAndNotTheBookkeepingOfTheOther() {
        ExchangeLine line = ExchangeText.read("""
                {"kind":"Need","id":"need-1","name":"一项需求","properties":{"deadline":"2027-06-30","budgetMinFen":30000000,"masked":false,
                "indicators":["准确率≥92%"],"revision":9,"enteredBy":"somebody","about":null}}""", ME);

        assertThat(line).isEqualTo(new ExchangeNode("Need", "need-1", "一项需求",
                Map.of("deadline", LocalDate.of(2027, 6, 30), "budgetMinFen", 30_000_000L, "masked", false, "indicators", List.of("准确率≥92%"))));
    }

    @Test
    void aTieKnowsWhoSaysItAndWhatPeopleEnteredIsSaidByWhoBringsIt() {
        assertThat(ExchangeText.read("{\"tie\":\"WORKS_AT\",\"from\":\"a1\",\"to\":\"b1\",\"source\":\"plan\",\"since\":\"2024-03\",\"note\":\"教授\"}", ME))
                .isEqualTo(new ExchangeTie("WORKS_AT", "a1", "b1", "plan", "2024-03", "教授"));
        assertThat(ExchangeText.read("{\"tie\":\"OWNS\",\"from\":\"a1\",\"to\":\"b1\",\"source\":\"entered\"}", ME))
                .isEqualTo(new ExchangeTie("OWNS", "a1", "b1", ME, "未注明", null));
    }

    @Test
    void aSourceStandsForItself() {
        assertThat(ExchangeText.read("{\"source\":\"plan\",\"title\":\"计划\",\"url\":\"https://example.org\",\"date\":\"2024\",\"grade\":\"A\"}", ME))
                .isEqualTo(new ExchangeSource("plan", "计划", "https://example.org", "2024", "A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"kind\"", "{", "{}", "{\"kind\":\"Account\",\"id\":\"a1\",\"name\":\"x\"}", "{\"kind\":\"Enterprise\",\"id\":\"a1\"}",
            "{\"kind\":\"Enterprise\",\"id\":7,\"name\":\"x\"}", "{\"kind\":\"Enterprise\",\"id\":\"a1\",\"name\":\"x\",\"properties\":[]}",
            "{\"kind\":\"Enterprise\",\"id\":\"a1\",\"name\":\"x\",\"properties\":{\"a b\":1}}", "{\"kind\":\"Enterprise\",\"id\":\"a1\",\"name\":\"x\",\"properties\":{\"about\":{}}}",
            "{\"kind\":\"Need\",\"id\":\"need-1\",\"name\":\"x\",\"properties\":{\"deadline\":\"bald\"}}", "{\"tie\":\"KNOWS\",\"from\":\"a1\",\"to\":\"b1\",\"source\":\"s\"}",
            "{\"tie\":\"OWNS\",\"from\":\"a1\",\"to\":\"b1\"}", "{\"source\":\"s1\"}"})
    void whatIsNoSuchLineIsRefused(String text) {
        assertThatThrownBy(() -> ExchangeText.read(text, ME)).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems()).isNotEmpty());
    }

    /** Bent as it may be, a line is read or refused in words. */
    @Test
    void bentLinesAreReadOrRefused() {
        List<String> good = List.of("{\"kind\":\"Enterprise\",\"id\":\"ent-x-01\",\"name\":\"试验企业（示例）\",\"illustrative\":true,\"aliases\":[\"甲\",\"乙\"]}",
                "{\"tie\":\"POSTED\",\"from\":\"ent-x-01\",\"to\":\"need-x-01\",\"source\":\"illustrative\",\"since\":\"2026-01-02\",\"weight\":0.5}",
                "{\"source\":\"illustrative\",\"title\":\"示例\",\"url\":\"https://example.invalid/\",\"grade\":\"示例\"}");
        Random random = new Random(20261126L);
        for (int i = 0; i < 4_000; i++) {
            String bent = Bent.text(random, good.get(i % good.size()));
            Throwable thrown = catchThrowable(() -> ExchangeText.read(bent, "entered:test"));
            if (thrown != null) {
                assertThat(thrown).as("line %d: %s", i, bent).isInstanceOf(InvalidInput.class);
            }
        }
    }
}
