package cn.jinchuanggu.site.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] ANSWER = "{\"contact\": \"示例\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void whoHasTheKeyReadsTheAnswer() {
        Seal seal = new Seal("enterprise\nk-1");
        assertThat(new Seal("enterprise\nk-1").open(seal.close(ANSWER))).isEqualTo(ANSWER);
        assertThat(seal.close(ANSWER)).as("never the same twice").isNotEqualTo(seal.close(ANSWER));
    }

    @Test
    void nobodyElseDoes() {
        String sealed = new Seal("enterprise\nk-1").close(ANSWER);
        assertThatThrownBy(() -> new Seal("enterprise\nk-2").open(sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Seal("institution\nk-1").open(sealed)).isInstanceOf(IllegalStateException.class);
    }
}
