package cn.jinchuanggu.listing.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyPhraseTest {

    static Stream<Arguments> sums() {
        return Rows.of("""
                # text | at least | at most, in yuan; - for no limit
                预算500万元以内           | -         | 5000000
                预算5万元                 | 50000     | 50000
                预算50000元               | 50000     | 50000
                预算50,000 元             | 50000     | 50000
                投入80-120万              | 800000    | 1200000
                投入80万-120万元          | 800000    | 1200000
                经费5000-1万元            | 5000      | 10000
                不低于30万元              | 300000    | -
                研发费用不超过一百二十万元 | -        | 1200000
                合作金额约2亿元           | 200000000 | 200000000
                总投资3.5亿元人民币       | 350000000 | 350000000
                悬赏￥200,000             | 200000    | 200000
                资金五十万元              | 500000    | 500000
                二十至三十万元            | 200000    | 300000
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sums")
    void readsSumsInYuan(String text, String min, String max) {
        List<MoneyPhrase> sums = MoneyPhrase.read(text);

        assertThat(sums).hasSize(1);
        assertThat(plain(sums.getFirst().minYuan())).isEqualTo(min);
        assertThat(plain(sums.getFirst().maxYuan())).isEqualTo(max);
        assertThat(text.substring(sums.getFirst().start(), sums.getFirst().end())).isEqualTo(sums.getFirst().text());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"处理成本35元/吨", "5元件", "三元乙丙橡胶", "产量80-120万片", "100万像素", "成本降低5万元", "二元合金", "3元素分析", "10万美元"})
    void leavesOutWhatIsNoSumOfYuan(String text) {
        assertThat(MoneyPhrase.read(text)).isEmpty();
    }

    private static String plain(BigDecimal yuan) {
        return yuan == null ? "-" : yuan.stripTrailingZeros().toPlainString();
    }
}
