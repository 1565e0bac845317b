package cn.jinchuanggu;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.access.factor.Totp;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The authenticator app and the sheet of recovery codes of the test people. A code of the app is good once in 30 seconds, so that
 * after the enrolment they sign in with recovery codes, and draw new ones before the last is used.
 */
public final class SecondFactor {

    private static final String PAGE = "/account/second-factor";
    private static final Pattern SEED = Pattern.compile("id=\"seed\">([A-Z2-7 ]+)<");
    private static final Pattern RECOVERY = Pattern.compile("<li><code>([a-z2-9-]{14})</code></li>");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Map<String, Deque<String>> CODES = new HashMap<>();

    private SecondFactor() {
    }

    /** Sets the second factor up, for somebody who is led to its page. */
    static synchronized void enrol(Browser browser, URI platform, String username) {
        String code = code(seed(browser.get(PAGE).body()));
        assertThat(browser.submit(PAGE, PAGE, Map.of("code", code)).status()).as("enrolment of %s", username).isEqualTo(302);
        keep(browser.get(PAGE).body(), platform, username);
    }

    /** Gives a code, for somebody who is asked for one. */
    static synchronized void give(Browser browser, URI platform, String username, String password) {
        Answer answer = browser.submit("/login/code", "/login/code", Map.of("code", nextCode(platform, username)));
        assertThat(answer.status()).as("code of %s", username).isEqualTo(302);
        if (CODES.get(platform + username).size() < 2) {
            browser.submit(PAGE, PAGE + "/recovery", Map.of("password", password));
            keep(browser.get(PAGE).body(), platform, username);
        }
    }

    static synchronized int codesLeft(URI platform, String username) {
        return CODES.getOrDefault(platform + username, new ArrayDeque<>()).size();
    }

    /** A recovery code that was not used yet. */
    static synchronized String nextCode(URI platform, String username) {
        Deque<String> codes = CODES.get(platform + username);
        assertThat(codes).as("%s was enrolled by another test, which kept the codes to itself", username).isNotEmpty();
        return codes.pop();
    }

    /** The seed that an enrolment page shows. */
    public static byte[] seed(String page) {
        Matcher matcher = SEED.matcher(page);
        assertThat(matcher.find()).as("a seed on the page").isTrue();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (char letter : matcher.group(1).replace(" ", "").toCharArray()) {
            held = held << 5 | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(held >> bits);
            }
        }
        return bytes.toByteArray();
    }

    /** What an app shows now. */
    public static String code(byte[] seed) {
        return Totp.code(seed, Totp.step(Clock.systemUTC().instant()));
    }

    /** The recovery codes that a page shows. */
    public static List<String> recoveryCodes(String page) {
        return RECOVERY.matcher(page).results().map(r -> r.group(1)).toList();
    }

    private static void keep(String page, URI platform, String username) {
        List<String> codes = recoveryCodes(page);
        assertThat(codes).hasSize(10);
        CODES.put(platform + username, new ArrayDeque<>(codes));
    }
}
