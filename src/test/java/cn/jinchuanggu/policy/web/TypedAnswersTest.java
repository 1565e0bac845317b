package cn.jinchuanggu.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.policy.Policy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class TypedAnswersTest {

    private final List<Question> questions = new Policy(Clock.systemUTC()).getArticle(9).questions();

    @Test
    void leavesOutWhatIsBlank() {
        assertThat(read("claimYear", "", "mode", " ")).isEmpty();
    }

    @Test
    void makesAListOfEntriesAndClosesTheHolesBetweenThem() {
        assertThat(read("payments[0].date", "", "payments[2].amountYuan", "200万", "payments[2].date", "2025-06-01",
                "payments[7].date", "2025-07-01"))
                .isEqualTo(Map.of("payments", List.of(Map.of("amountYuan", "200万", "date", "2025-06-01"), Map.of("date", "2025-07-01"))));
    }

    @Test
    void keepsSeveralChoicesTogether() {
        assertThat(read("documents", "技术合同", "documents", "发票")).isEqualTo(Map.of("documents", List.of("技术合同", "发票")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"payments[x].date", "payments[0]", "payments[99999].date", "__proto__", "a b"})
    void keepsNamesThatNobodyAsksForSoThatTheyAreRefusedByName(String name) {
        assertThat(read(name, "1")).containsKey(name);
    }

    @Test
    void theFormShowsWhatWasTypedAndOneEmptyRowMore() {
        AskedForm form = AskedForm.of(questions, read("claimYear", "2025", "payments[0].date", "2025-06-01"));

        AskedForm.Field payments = field(form, "payments");
        assertThat(payments.rows()).hasSize(2);
        assertThat(payments.rows().getFirst().fields().getFirst().value()).isEqualTo("2025-06-01");
        assertThat(payments.rows().getLast().fields()).allSatisfy(f -> assertThat(f.value()).isNull());
        assertThat(field(form, "claimYear").value()).isEqualTo("2025");
    }

    @Test
    void theFormAsksEveryQuestionOnce() {
        AskedForm form = AskedForm.of(questions, Map.of());

        assertThat(form.sections().stream().map(AskedForm.Section::asked)
                .flatMap(g -> Stream.concat(g.fields().stream(), g.more().stream()))
                .map(AskedForm.Field::name)).containsExactlyInAnyOrderElementsOf(questions.stream().map(Question::key).toList());
    }

    private static AskedForm.Field field(AskedForm form, String name) {
        return form.sections().stream().map(AskedForm.Section::asked)
                .flatMap(g -> Stream.concat(g.fields().stream(), g.more().stream()))
                .filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    private Map<String, Object> read(String... namesAndValues) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return TypedAnswers.of(parameters, new FormFields(questions));
    }
}
