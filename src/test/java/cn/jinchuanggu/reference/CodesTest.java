package cn.jinchuanggu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "no-such-code"})
    void codeThatIsInNoListIsEmpty(String code) {
        assertThat(Codes.findRegion(code)).isEmpty();
        assertThat(Codes.findField(code)).isEmpty();
        assertThat(Codes.findSegment(code)).isEmpty();
        assertThat(Codes.findTrack(code)).isEmpty();
        assertThat(Codes.findTrackOfSegment(code)).isEmpty();
    }
}
