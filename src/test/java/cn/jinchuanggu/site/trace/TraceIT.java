package cn.jinchuanggu.site.trace;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer carries the number under which the log tells of it. */
class TraceIT extends RunningPlatform {

    private static final String PARENT = "4bf92f3577b34da6a3ce929d0e0e4736";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/needs", "/api/needs", "/no-such-page", "/api/no-such-thing", "/css/app.css", "/login", "/actuator/health/liveness", "/my"})
    void everyAnswerHasItsOwnNumber(String path) {
        assertThat(number(visitor().get(path))).matches("[0-9a-f]{32}").isNotEqualTo(number(visitor().get(path)));
    }

    @Test
    void aFailureNamesTheSameNumberInItsBody() {
        Answer problem = api().get("/api/needs/need-none");
        assertThat(problem.json().get("traceId").asString()).isEqualTo(number(problem));
        Answer page = visitor().get("/needs/need-none");
        assertThat(page.body()).contains("这次请求的编号", number(page));
        Answer unreadable = api().post("/api/matches", "{broken");
        assertThat(unreadable.json().get("traceId").asString()).isEqualTo(number(unreadable));
        Answer refused = visitor().get("/my", "HX-Request", "true");
        assertThat(number(refused)).isNotEmpty();
    }

    @Test
    void theNumberOfTheCallerIsKeptAndAnythingElseIsNot() {
        assertThat(number(api().get("/api/needs", "traceparent", "00-" + PARENT + "-00f067aa0ba902b7-01"))).isEqualTo(PARENT);
        for (String wrong : new String[] {"00-" + "0".repeat(32) + "-00f067aa0ba902b7-01", "x", "00-" + PARENT.toUpperCase() + "-00f067aa0ba902b7-01"}) {
            assertThat(number(api().get("/api/needs", "traceparent", wrong))).matches("[0-9a-f]{32}").isNotIn(PARENT, "0".repeat(32));
        }
    }

    private static String number(Answer answer) {
        return answer.header(TraceFilter.HEADER).orElseThrow();
    }
}
