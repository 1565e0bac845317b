package cn.jinchuanggu.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberingPasswordsTest {

    private final AtomicInteger slowComparisons = new AtomicInteger();
    private final AtomicLong now_ns = new AtomicLong(5);
    private final RememberingPasswords passwords = new RememberingPasswords(new PasswordEncoder() {

        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            slowComparisons.incrementAndGet();
            return hash.equals("hash of " + password);
        }
    }, now_ns::get);

    @Test
    void aMatchIsComparedOnceAMinute() {
        assertThat(passwords.matches("a", "hash of a")).isTrue();
        now_ns.addAndGet(RememberingPasswords.REMEMBERED_ns - 1);
        assertThat(passwords.matches("a", "hash of a")).isTrue();
        assertThat(slowComparisons).hasValue(1);

        now_ns.addAndGet(1);
        assertThat(passwords.matches("a", "hash of a")).isTrue();
        assertThat(slowComparisons).hasValue(2);
    }

    @Test
    void aMismatchIsComparedEveryTime() {
        assertThat(passwords.matches("b", "hash of a")).isFalse();
        assertThat(passwords.matches("b", "hash of a")).isFalse();
        assertThat(slowComparisons).hasValue(2);
    }

    @Test
    void aChangedPasswordIsRefusedAtOnce() {
        assertThat(passwords.matches("a", "hash of a")).isTrue();
        assertThat(passwords.matches("a", "hash of new")).isFalse();
    }

    @Test
    void anotherSplitOfTheSameLettersIsAnotherPair() {
        assertThat(passwords.matches("a", "hash of a")).isTrue();
        assertThat(passwords.matches("", "hash of aa")).isFalse();
        assertThat(passwords.matches("a", "")).isFalse();
    }

    @Test
    void thousandsOfPairsPushTheEldestOut() {
        for (int i = 0; i < 1500; i++) {
            passwords.matches("p" + i, "hash of p" + i);
        }
        passwords.matches("p1499", "hash of p1499");
        assertThat(slowComparisons).hasValue(1500);
        passwords.matches("p0", "hash of p0");
        assertThat(slowComparisons).hasValue(1501);
    }
}
