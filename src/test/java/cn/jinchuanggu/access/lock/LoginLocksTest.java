package cn.jinchuanggu.access.lock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.access.AccessSettings;
import cn.jinchuanggu.access.password.PasswordProfile;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginLocksTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private final AtomicLong now_ns = new AtomicLong(-7);
    private final LoginLocks locks = new LoginLocks(new AccessSettings(PasswordProfile.MLPS, false, 5, 8, QUARTER, QUARTER, Duration.ofMinutes(30),
            QUARTER, Duration.ofHours(12), 90, 7), now_ns::get);

    @Test
    void theFifthWrongTryLocksTheAccountFromEverywhere() {
        for (int i = 1; i < 5; i++) {
            assertThat(locks.countWrong("broker", "10.0.0." + i)).isFalse();
            assertThat(locks.findWait("broker", "10.0.0.9")).isEmpty();
        }
        assertThat(locks.countWrong("broker", "10.0.0.5")).isTrue();
        assertThat(locks.findWait("broker", "10.0.0.9")).contains(QUARTER);
        assertThat(locks.findWait("officer", "10.0.0.5")).isEmpty();
        pass(QUARTER.minusNanos(1));
        assertThat(locks.findWait("broker", "10.0.0.9")).isPresent();
        pass(Duration.ofNanos(1));
        assertThat(locks.findWait("broker", "10.0.0.9")).isEmpty();
        assertThat(locks.countWrong("broker", "10.0.0.5")).as("counting begins anew").isFalse();
    }

    @Test
    void anAddressThatTriesManyNamesIsLocked() {
        for (int i = 0; i < 8; i++) {
            assertThat(locks.findWait("somebody", "10.0.0.1")).isEmpty();
            locks.countWrong("name" + i, "10.0.0.1");
        }
        assertThat(locks.findWait("somebody", "10.0.0.1")).isPresent();
        assertThat(locks.findWait("somebody", "10.0.0.2")).isEmpty();
        assertThat(locks.list()).singleElement().satisfies(l -> assertThat(l.address()).isEqualTo("10.0.0.1"));
        assertThat(locks.unlockAddress("10.0.0.1")).isTrue();
        assertThat(locks.findWait("somebody", "10.0.0.1")).isEmpty();
    }

    @Test
    void wrongTriesOlderThanTheWindowDoNotCount() {
        for (int i = 0; i < 4; i++) {
            locks.countWrong("broker", "10.0.0.1");
        }
        pass(QUARTER);
        assertThat(locks.countWrong("broker", "10.0.0.1")).isFalse();
    }

    @Test
    void aRightLoginTakesBackOnlyWhatWasTriedFromItsAddress() {
        for (int i = 0; i < 4; i++) {
            locks.countWrong("broker", "66.0.0.6");
        }
        locks.forgive("broker", "10.0.0.1");
        assertThat(locks.countWrong("broker", "66.0.0.6")).as("the owner's logins do not give the attacker further tries").isTrue();
        locks.forgive("broker", "66.0.0.6");
        assertThat(locks.findWait("broker", "10.0.0.1")).as("a lock is opened by time or by a person").isPresent();
        assertThat(locks.unlockAccount("broker")).isTrue();
        assertThat(locks.findWait("broker", "10.0.0.1")).isEmpty();
        assertThat(locks.unlockAccount("broker")).isFalse();
    }

    @Test
    void colleaguesBehindOneAddressWhoMistypeOnceDoNotLockIt() {
        for (int i = 0; i < 50; i++) {
            locks.countWrong("colleague" + i, "10.0.0.1");
            locks.forgive("colleague" + i, "10.0.0.1");
        }
        assertThat(locks.findWait("next", "10.0.0.1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.1, 10.0.0.1", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64", "2001:db8::1, 2001:db8:0:0::/64", "::1, 0:0:0:0::/64", "fe80::1%eth0, fe80:0:0:0::/64"})
    void oneSubscriberIsOneAddress(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }

    private void pass(Duration time) {
        now_ns.addAndGet(time.toNanos());
    }
}
