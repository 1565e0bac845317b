package cn.jinchuanggu.access.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.SetClock;
import cn.jinchuanggu.access.session.Sessions;
import cn.jinchuanggu.access.store.AccessStore;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.account.secret.SecretBox;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.shared.InvalidInput;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SecondFactorsIT extends RunningPlatform {

    private static final Actor PERSON = new Actor("one-use", "某人", Set.of(Role.BROKER), null);

    @Autowired
    private AccessStore store;

    @Autowired
    private SecretBox box;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Journal journal;

    @Autowired
    private AuditTrail trail;

    private final SetClock clock = new SetClock("2027-02-28");
    private SecondFactors factors;
    private byte[] seed;

    @BeforeEach
    void begin() {
        factors = new SecondFactors(store, box, sessions, journal, trail, clock);
        seed = factors.drawSeed();
        factors.remove("one-use", PERSON, null);
    }

    @Test
    void aCodeIsGoodOnce() {
        factors.setUp(seed, now(), PERSON, "none");
        assertThat(factors.accept("one-use", now())).as("the code of the enrolment again").isFalse();
        clock.pass(Duration.ofSeconds(Totp.STEP_s));
        String code = now();
        assertThat(factors.accept("one-use", code)).isTrue();
        assertThat(factors.accept("one-use", code)).as("the same again").isFalse();
        clock.pass(Duration.ofSeconds(Totp.STEP_s));
        assertThat(factors.accept("one-use", code)).as("and a step later").isFalse();
        assertThat(factors.accept("one-use", null)).isFalse();
    }

    @Test
    void aCodeThatManySendAtOnceIsGoodForOne() throws Exception {
        factors.setUp(seed, now(), PERSON, "none");
        clock.pass(Duration.ofSeconds(Totp.STEP_s));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> accept = () -> factors.accept("one-use", now());
            assertThat(threads.invokeAll(Stream.generate(() -> accept).limit(8).toList()).stream().filter(f -> f.resultNow()).count()).isEqualTo(1);
        }
    }

    @Test
    void aRecoveryCodeIsGoodOnceInAnyWriting() {
        List<String> recovery = factors.setUp(seed, now(), PERSON, "none");
        assertThat(factors.accept("one-use", recovery.getFirst().toUpperCase(Locale.ROOT).replace('-', ' '))).isTrue();
        assertThat(factors.accept("one-use", recovery.getFirst())).isFalse();
        List<String> further = factors.drawRecovery(PERSON);
        assertThat(factors.accept("one-use", recovery.get(1))).as("void since new ones were drawn").isFalse();
        assertThat(factors.accept("one-use", further.get(1))).isTrue();
    }

    @Test
    void neitherTheSeedNorARecoveryCodeStandsInTheDatabase() {
        List<String> recovery = factors.setUp(seed, now(), PERSON, "none");
        String stored = store.get("one-use").seed();
        assertThat(box.open(stored, "totp:one-use")).isEqualTo(seed);
        assertThat(stored).startsWith("v1:").doesNotContain(Base32.write(seed));
        assertThat(store.get("one-use").recoveryHashes()).hasSize(10).doesNotContainAnyElementsOf(recovery);
        assertThatThrownBy(() -> box.open(stored, "totp:another")).isInstanceOf(IllegalStateException.class);
        assertThat(box.close(seed, "totp:one-use")).as("another text each time").isNotEqualTo(box.close(seed, "totp:one-use"));
    }

    @Test
    void aWrongCodeSetsNothingUp() {
        assertThatThrownBy(() -> factors.setUp(seed, "000000", PERSON, "none")).isInstanceOf(InvalidInput.class);
        assertThat(store.get("one-use").hasFactor()).isFalse();
        assertThat(factors.accept("one-use", now())).isFalse();
    }

    private String now() {
        return Totp.code(seed, Totp.step(clock.instant()));
    }
}
