package cn.jinchuanggu.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindGuessTest {

    @ParameterizedTest
    @CsvSource({
            "我们缺300万流动资金, FINANCING_NEED",
            "想贷款买两台设备, FINANCING_NEED",
            "想找个博士来做算法带头人, TALENT_NEED",
            "招聘两名工艺工程师, TALENT_NEED",
            "开放回风顺槽六百米作为试验段, SCENARIO",
            "找人代办高企申报材料, SERVICE",
            "井下皮带老是跑偏, NEED",
            "'', NEED"})
    void aSentenceTellsItsKind(String sentence, ListingKind kind) {
        assertThat(KindGuess.of(sentence)).isEqualTo(kind);
    }
}
