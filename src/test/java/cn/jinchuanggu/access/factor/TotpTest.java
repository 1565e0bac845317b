package cn.jinchuanggu.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {

    private static final byte[] SEED = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The vectors of RFC 6238, appendix B, for SHA-1: eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037", "20000000000, 65353130"})
    void computesTheVectorsOfTheStandard(long second, String digits) {
        long step = Totp.step(Instant.ofEpochSecond(second));
        assertThat("%08d".formatted(Totp.truncated(SEED, step) % 100_000_000)).isEqualTo(digits);
        assertThat(Totp.code(SEED, step)).isEqualTo(digits.substring(2));
    }

    /** The vectors of RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314", "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"})
    void computesTheVectorsOfTheCounter(long step, String code) {
        assertThat(Totp.code(SEED, step)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "0, true", "59, true", "60, false"})
    void takesOneStepBeforeAndOneAfter(long late_s, boolean taken) {
        Instant start = Instant.ofEpochSecond(1_800_000_000L);
        String code = Totp.code(SEED, Totp.step(start));
        assertThat(Totp.findStep(SEED, code, start.plusSeconds(late_s)).isPresent()).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "abcdef", "１２３"})
    void takesNothingElse(String typed) {
        assertThat(Totp.findStep(SEED, typed, Instant.EPOCH)).isEmpty();
    }

    @Test
    void aSpaceBetweenDoesNotMatter() {
        Instant now = Instant.ofEpochSecond(59);
        assertThat(Totp.findStep(SEED, " 287 082 ", now)).contains(1L);
        assertThat(Totp.findStep(SEED, null, now)).isEmpty();
    }

    @Test
    void aSeedIsWrittenAsAppsReadIt() {
        assertThat(Base32.write(SEED)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.write(new byte[20])).isEqualTo("A".repeat(32));
    }
}
