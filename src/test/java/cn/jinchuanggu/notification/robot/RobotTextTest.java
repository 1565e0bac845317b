package cn.jinchuanggu.notification.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import cn.jinchuanggu.notification.DeliveryState;
import cn.jinchuanggu.notification.MailSettings;
import cn.jinchuanggu.notification.Notification;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.notification.Preference;
import cn.jinchuanggu.notification.Preferences;
import cn.jinchuanggu.notification.store.NotificationStore;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to 企业微信, and where to: nothing longer than it takes, nothing but its host, no key in a text form. */
class RobotTextTest {

    private static final String KEY = "0a1b2c3d-0000-4000-8000-00000000beef";

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-03T10:00:00+08:00");

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
        assertThat(RobotText.of("长".repeat(2000), url, "第二行")).satisfies(text -> assertThat(bytes(text)).isLessThanOrEqualTo(RobotText.MOST_BYTES)).endsWith("…\n" + url + "\n第二行");
        assertThatThrownBy(() -> RobotText.of("a", "x".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }

    /** PIPL 24 §2: who is told by what was computed can have it computed without them. */
    @Test
    void whatIsToldToAGroupCarriesTheWayToSwitchRecommendingByWhoTheyAreOff() {
        NotificationStore store = mock(NotificationStore.class);
        Preferences preferences = mock(Preferences.class);
        given(preferences.get("somebody")).willReturn(new Preference("somebody", Optional.empty(), Optional.empty(), Map.of(), ""));
        given(store.find("note-1", "somebody")).willReturn(Optional.of(new Notification("note-1", "somebody", NotificationKind.MATCH, "一项成果与您的需求匹配。", "/needs/need-1/matches", NOW, false,
                Optional.empty(), Optional.empty())));
        RobotTexts texts = new RobotTexts(store, preferences, new MailSettings(false, "localhost", 587, "", "", "starttls", "news@example.org", "https://example.org/jcg", 8));

        Optional<String> written = texts.write(new RobotMessage("message-1", "somebody", "digest", "robot-news-2", Optional.of("note-1"), DeliveryState.SENDING, 1, NOW, ""),
                new GroupRobot("somebody", "digest", "sealed", "beef", Set.of(NotificationKind.MATCH), NOW, ""));

        assertThat(written).hasValue("【新的匹配】一项成果与您的需求匹配。\nhttps://example.org/jcg/needs/need-1/matches\n不按我的特征推荐：https://example.org/jcg/account/privacy#personal-ranking");
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
