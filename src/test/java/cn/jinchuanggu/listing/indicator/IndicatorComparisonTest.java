package cn.jinchuanggu.listing.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.indicator.Verdict.Outcome;
import cn.jinchuanggu.shared.ReadInEnglish;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wanted on the left, everything the offer says in the middle. A wrong MET is the worst error. */
class IndicatorComparisonTest {

    static Stream<Arguments> pairs() {
        return Rows.of("""
                # the plain case, either direction
                缺陷识别准确率≥92%      | 缺陷识别准确率97.5%               | MET
                缺陷识别准确率≥92%      | 缺陷识别准确率≥96%                | MET
                缺陷识别准确率≥92%      | 缺陷识别准确率92%                 | MET
                缺陷识别准确率≥92%      | 缺陷识别准确率91.9%               | UNMET
                缺陷识别准确率≥92%      | 缺陷识别准确率≥90%                | UNMET
                缺陷识别准确率>92%      | 缺陷识别准确率92%                 | UNMET
                缺陷识别准确率>92%      | 缺陷识别准确率≥92%                | UNKNOWN
                漏检率≤0.5%             | 漏检率0.3%                        | MET
                漏检率≤0.5%             | 漏检率低于0.5%                    | MET
                漏检率≤0.5%             | 漏检率≤0.8%                       | UNMET
                加工误差≤0.1mm          | 加工误差≤0.05mm                   | MET
                加工误差≤0.1mm          | 加工误差≥0.2mm                    | UNKNOWN
                # units
                工作压力≥0.5MPa         | 工作压力500kPa                    | MET
                工作压力≥0.5MPa         | 工作压力499kPa                    | UNMET
                工作压力≤0.5MPa         | 工作压力5bar                      | MET
                缺陷识别准确率≥92%      | 缺陷识别准确率9.2%                | UNMET
                缺陷识别准确率≥92%      | 缺陷识别准确率920‰                | MET
                涂层厚度≤50μm           | 涂层厚度0.05mm                    | MET
                涂层厚度≤50μm           | 涂层厚度50mm                      | UNMET
                涂层厚度≤50μm           | 涂层厚度50um                      | MET
                处理量≥3t/h             | 处理量50kg/min                    | MET
                处理量≥3t/h             | 处理量49.9kg/min                  | UNMET
                处理量≥3t/h             | 处理量3000公斤每小时              | MET
                处理量≥3t/h             | 处理量72吨/天                     | UNKNOWN
                处理量≥100t/d           | 处理量36500吨/年                  | UNKNOWN
                产能≥1万片/月           | 产能12万片/年                     | MET
                处理成本≤50元/吨        | 处理成本0.05元/kg                 | MET
                处理成本≤5万元/台       | 处理成本50000元/台                | MET
                耐温≥300℃               | 耐温573.15K                       | MET
                耐温≥300℃               | 耐温300K                          | UNMET
                控温误差≤±0.1℃          | 控温误差±0.1K                     | MET
                电耗≤60kWh/t            | 电耗55度/吨                       | MET
                抗拉强度≥500MPa         | 抗拉强度520N/mm²                  | MET
                主轴转速≥3000r/min      | 主轴转速50r/s                     | MET
                使用寿命≥3年            | 使用寿命36个月                    | MET
                使用寿命≥3年            | 使用寿命20000小时                 | UNKNOWN
                噪声≤65dB               | 噪声60dB(A)                       | UNKNOWN
                固含量≥50%              | 固含量55wt%                       | UNKNOWN
                输出扭矩≥50N·m          | 输出扭矩60Nm                      | MET
                输出扭矩≥50N·m          | 输出扭矩60J                       | UNKNOWN
                细度≥400目              | 细度500目                         | MET
                检测样品≥100个          | 检测样品≥100件                    | UNKNOWN
                # names
                处理量≥5吨/小时         | 产能8t/h                          | MET
                缺陷识别准确率≥92%      | 瑕疵检测准确率95%                 | MET
                定位精度≤0.1mm          | 定位误差±0.05mm                   | MET
                定位误差≤0.1mm          | 定位精度0.05mm                    | MET
                定位精度≤0.1mm          | 定位精度±0.2mm                    | UNMET
                定位精度≤0.1mm          | 重复定位精度0.05mm                | UNKNOWN
                产品合格率≥98%          | 良品率99%                         | MET
                识别准确率≥95%          | 表面缺陷识别准确率97%             | MET
                识别准确率≥95%          | 表面缺陷识别准确率90%             | UNKNOWN
                识别准确率≥95%          | 表面缺陷识别准确率97%，漏检率0.5% | UNKNOWN
                缺陷识别准确率≥92%      | 人脸识别准确率99%                 | UNKNOWN
                抗压强度≥40MPa          | 抗折强度50MPa                     | UNKNOWN
                抗压强度≥40MPa          | 强度50MPa                         | UNKNOWN
                初凝时间≤5min           | 终凝时间3min                      | UNKNOWN
                进口压力≥0.5MPa         | 出口压力0.6MPa                    | UNKNOWN
                COD去除率≥95%           | BOD去除率98%                      | UNKNOWN
                氨氮去除率≥95%          | 总氮去除率98%                     | UNKNOWN
                氧化铁含量≥60%          | 氧化铝含量70%                     | UNKNOWN
                合格率≥95%              | 不合格率97%                       | UNKNOWN
                识别率≥95%              | 误识别率96%                       | UNKNOWN
                回收率≥90%              | 金属损失率95%                     | UNKNOWN
                含量≥98%                | 杂质含量99%                       | UNKNOWN
                纯度≥99%                | 国内同类产品纯度99.5%             | UNKNOWN
                误差≤0.1mm              | 平均误差0.05mm                    | UNKNOWN
                准确率≥92%              | 最高准确率95%                     | UNKNOWN
                准确率≥92%              | 准确率最高可达95%                 | UNKNOWN
                准确率≥96%              | 准确率最高可达95%                 | UNMET
                充电时间≤30min          | 放电时间20min                     | UNKNOWN
                处理量≥5t/h             | 5t/h废水处理装置                  | UNKNOWN
                ≥5t/h                   | 处理量8t/h                        | UNKNOWN
                1d抗压强度≥20MPa        | 28d抗压强度50MPa                  | UNKNOWN
                抗压强度≥20MPa(1d)      | 抗压强度50MPa(28d)                | UNKNOWN
                28d抗压强度≥40MPa       | 28天抗压强度45MPa                 | MET
                振动≤0.05mm/s           | 振动0.03mm/s2                     | UNKNOWN
                膨胀系数≤9×10⁻⁶/℃       | 膨胀系数8×10⁻⁶                    | UNKNOWN
                # ranges
                板厚0.5-2mm             | 板厚0.8-1.5mm                     | MET
                板厚0.5-2mm             | 板厚0.8-2.5mm                     | UNKNOWN
                板厚0.5-2mm             | 板厚3-5mm                         | UNMET
                板厚0.5-2mm             | 板厚1mm                           | MET
                工作温度-40~85℃         | 工作温度-50~100℃                  | MET
                工作温度-40~85℃         | 工作温度-20~60℃                   | UNMET
                工作温度-40~85℃         | 工作温度25℃                       | UNKNOWN
                测量范围0-10m           | 测量范围0-30m                     | MET
                测量范围0-10m           | 测量范围0-5m                      | UNMET
                炉温控制180-230℃        | 炉温控制190-220℃                  | MET
                温度180-230℃            | 温度190-220℃                      | UNKNOWN
                输出电压5±0.5V          | 输出电压5±0.2V                    | MET
                输出电压5±0.5V          | 输出电压5V                        | UNKNOWN
                输出电压5±0.5V          | 输出电压12±0.5V                   | UNMET
                识别准确率≥92%          | 识别准确率90-95%                  | UNKNOWN
                识别准确率≥92%          | 识别准确率93-95%                  | MET
                识别准确率≥92%          | 识别准确率80-90%                  | UNMET
                # bare numbers, changes, rough numbers
                识别准确率95%           | 识别准确率97%                     | MET
                识别准确率95%           | 识别准确率93%                     | UNMET
                漏检率0.5%              | 漏检率0.3%                        | MET
                处理量5t/h              | 处理量8t/h                        | UNKNOWN
                直径50mm                | 直径50mm                          | MET
                直径50mm                | 直径60mm                          | UNMET
                效率提高30%以上         | 效率40%                           | UNKNOWN
                效率提高30%以上         | 效率提高40%                       | UNKNOWN
                效率≥30%                | 效率提高40%                       | UNKNOWN
                能耗降低20%             | 能耗提高30%                       | UNKNOWN
                抗压强度≥500MPa         | 抗压强度约520MPa                  | UNKNOWN
                抗压强度≥500MPa         | 抗压强度约600MPa                  | MET
                定位精度≥0.1mm          | 定位精度0.2mm                     | UNKNOWN
                识别精度≥95%            | 识别准确率96%                     | MET
                识别精度≥95%            | 识别误差96%                       | UNKNOWN
                # several values
                准确率≥92%              | 准确率85%，改进后准确率97%        | UNKNOWN
                准确率≥92%              | 准确率95%。准确率97%              | MET
                光学性能≥3000 foo       | 光学性能≥4000 foo                 | MET
                光学性能≥3000 foo       | 光学性能≥4000 bar                 | UNKNOWN
                准确率≥92%              | 已在三家企业应用                  | UNKNOWN
                """);
    }

    @ParameterizedTest(name = "{0} <- {1}: {2}")
    @MethodSource("pairs")
    void judgesAsACarefulBrokerWould(String wanted, String offered, String expected) {
        Verdict verdict = IndicatorComparison.compare(IndicatorReader.read(wanted).getFirst(), IndicatorReader.read(offered));

        assertThat(verdict.outcome()).as(verdict.sentence().chinese()).isEqualTo(Outcome.valueOf(expected));
        ReadInEnglish.holds(verdict.sentence(), wanted + offered + asRead(verdict));
    }

    /** Names and units as they are read, whichever way they were written. */
    private static String asRead(Verdict verdict) {
        return Stream.concat(Stream.of(verdict.wanted()), verdict.findCounterpart().stream()).map(i -> i.name() + " " + i.unit().symbol()).collect(Collectors.joining(" "));
    }

    static Stream<Arguments> sentences() {
        return Rows.of("""
                缺陷识别准确率≥92% | 缺陷识别准确率97.5%  | 要求 缺陷识别准确率≥92%，对方 97.5%，满足。
                处理量≥5吨/小时    | 产能3t/h             | 要求 处理量≥5 t/h，对方 产能 3 t/h，未达到。
                准确率≥92%         | 已在三家企业应用     | 要求 准确率≥92%，对方没有写明，请向对方了解。
                效率≥30%           | 效率提高40%          | 要求 效率≥30%，对方 提高40%，一方写的是变化幅度，不能直接比较，请补充基准值。
                噪声≤65dB          | 噪声60dB(A)          | 要求 噪声≤65 dB，对方 60 dB(A)，单位不同，无法换算，请核对。
                准确率≥92%         | 准确率85%，准确率97% | 要求 准确率≥92%，对方 85%，另一处写的是 97%，请核对以哪个为准。
                """);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("sentences")
    void saysWhyInChinese(String wanted, String offered, String sentence) {
        assertThat(IndicatorComparison.compare(IndicatorReader.read(wanted).getFirst(), IndicatorReader.read(offered))
                .sentence().chinese()).isEqualTo(sentence);
    }

    @Test
    void aShorterNameIsNotComparedWhenTwoWantedIndicatorsCouldBeMeant() {
        List<Indicator> wanted = IndicatorReader.read("缺陷识别准确率≥92%，字符识别准确率≥90%");

        List<Verdict> verdicts = IndicatorComparison.compareAll(wanted, IndicatorReader.read("识别准确率95%"));

        assertThat(verdicts).extracting(Verdict::outcome).containsExactly(Outcome.UNKNOWN, Outcome.UNKNOWN);
    }

    @Test
    void keepsTheOrderOfWhatIsWanted() {
        List<Indicator> wanted = IndicatorReader.read("漏检率≤1%，处理量≥5t/h，纯度≥99%");

        List<Verdict> verdicts = IndicatorComparison.compareAll(wanted, IndicatorReader.read("处理量6t/h；漏检率2%"));

        assertThat(verdicts).extracting(Verdict::outcome).containsExactly(Outcome.UNMET, Outcome.MET, Outcome.UNKNOWN);
        assertThat(verdicts.getLast().findCounterpart()).isEmpty();
    }

    @Test
    void nothingOfferedMeetsNothing() {
        Verdict verdict = IndicatorComparison.compare(IndicatorReader.read("纯度≥99%").getFirst(), List.of());

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
    }
}
