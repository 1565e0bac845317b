package cn.jinchuanggu.notification.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to 企业微信, and where to: nothing longer than it takes, nothing but its host, no key in a text form. */
class RobotTextTest {

    private static final String KEY = "0a1b2c3d-0000-4000-8000-00000000beef";

    @ParameterizedTest
    @CsvSource({"一二三四, 12, 一二三四", "一二三四, 11, 一二…", "一二三四, 9, 一二…", "一二三四, 8, 一…", "一二三四, 3, …", "abcdef, 6, abcdef", "abcdef, 5, ab…",
            "a😀b, 6, a😀b", "a😀bcdef, 8, a😀…", "a😀bcdef, 7, a…", "e\u0301e\u0301e\u0301, 8, e\u0301…", "👨‍👩‍👧‍👦家家家, 28, 👨‍👩‍👧‍👦…"})
    void itIsCutWhereACharacterEnds(String text, int most, String cut) {
        String done = RobotText.cut(text, most);
        assertThat(done).isEqualTo(cut);
        assertThat(bytes(done)).isLessThanOrEqualTo(most);
    }

    @Test
    void whateverItsLengthItFitsAndTheAddressIsWhole() {
        String url = "https://example.org/jcg/needs/need-1";
        for (String one : List.of("a", "é", "长", "😀", "👨‍👩‍👧‍👦")) {
            for (int length = 1; length < 2200; length += 7) {
                String text = RobotText.of(one.repeat(length), url);
                assertThat(bytes(text)).isLessThanOrEqualTo(RobotText.MOST_BYTES);
                assertThat(text).endsWith("\n" + url);
                assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).as("no half of a pair").isEqualTo(text);
            }
        }
        assertThatThrownBy(() -> RobotText.of("a", "x".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY, " " + KEY + "\n", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=" + KEY})
    void theKeyOrTheWholeAddressIsTyped(String typed) {
        assertThat(RobotKey.parse(typed)).hasValueSatisfying(key -> {
            assertThat(key.secret()).isEqualTo(KEY);
            assertThat(key.ending()).isEqualTo("beef");
            assertThat(key.toString()).doesNotContain("0a1b2c3d");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "https://evil.example/cgi-bin/webhook/send?key=" + KEY, "http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=" + KEY,
            "https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=" + KEY, "https://qyapi.weixin.qq.com@evil.example/?key=" + KEY, KEY + "&debug=1",
            KEY + "\r\nHost: evil.example", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=../" + KEY, "０" + "a1b2c3d-0000-4000-8000-00000000beef"})
    void nothingElseIsAKey(String typed) {
        assertThat(RobotKey.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://qyapi.weixin.qq.com, true", "http://127.0.0.1:8081, true", "http://qyapi.weixin.qq.com, false", "https://qyapi.weixin.qq.com.evil.example, false",
            "https://qyapi.weixin.qq.com/, false", "https://qyapi.weixin.qq.com@10.0.0.1, false", "http://169.254.169.254, false", "http://localhost:80, false",
            "http://127.0.0.1:80@10.0.0.1, false", "http://10.0.0.1:80, false"})
    void noOtherHostIsASetting(String address, boolean accepted) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new RobotSettings(true, address, Duration.ofSeconds(5))).isEmpty()).isEqualTo(accepted);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
