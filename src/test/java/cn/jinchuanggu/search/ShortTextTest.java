package cn.jinchuanggu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortTextTest {

    private static void assertKept(String text, String note) {
        byte[] bytes = ShortText.bytes(text);
        var framed = new byte[bytes.length + 7];
        System.arraycopy(bytes, 0, framed, 3, bytes.length);
        assertThat(ShortText.read(framed, 3, bytes.length)).as(note).isEqualTo(text);
    }

    @Test
    void everyCharacterIsKept() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertKept("矿" + (char) c + "a", "U+%04X".formatted(c));
        }
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int n = 0; n < 200; n++) {
            assertKept(HostileTexts.random(random, 80), "seed " + seed);
        }
        HostileTexts.known().forEach(text -> assertKept(text, "known"));
    }

    @Test
    void chineseTakesTwoBytesOrOneAndLatinOne() {
        assertThat(ShortText.bytes("煤矿皮带跑偏≥5mm")).hasSize(2 * 7 + 3);
        assertThat(ShortText.bytes("，的技术，用")).hasSize(6);
        assertThat(ShortText.bytes("䶮")).hasSize(3);
    }
}
