package cn.jinchuanggu.listing.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, written as people see it: {@link Indicator#display()}, several joined by a semicolon. */
class IndicatorReaderTest {

    static Stream<Arguments> sentences() {
        return Rows.of("""
                # operators in front
                缺陷识别准确率≥92%                      | 缺陷识别准确率≥92%
                缺陷识别准确率 >= 92 %                  | 缺陷识别准确率≥92%
                缺陷识别准确率≧92％                     | 缺陷识别准确率≥92%
                漏检率不超过0.5%                        | 漏检率≤0.5%
                漏检率＜0.1％                           | 漏检率<0.1%
                抗拉强度不低于500MPa                    | 抗拉强度≥500 MPa
                抗拉强度不得低于500兆帕                 | 抗拉强度≥500 MPa
                抗拉强度应不小于500 MPa                 | 抗拉强度≥500 MPa
                整机重量不大于20公斤                    | 整机重量≤20 kg
                整机噪音低于65分贝                      | 整机噪音<65 dB
                连续运行时间超过72小时                  | 连续运行时间>72 h
                检测距离大于5米                         | 检测距离>5 m
                响应时间小于50ms                        | 响应时间<50 ms
                响应时间不会超过50毫秒                  | 响应时间≤50 ms
                使用寿命至少8000小时                    | 使用寿命≥8000 h
                功耗至多15W                             | 功耗≤15 W
                产品合格率要求达到98%                   | 产品合格率≥98%
                产能需达到1,200吨/天                    | 产能≥1200 t/天
                准确率最高可达98%                       | 准确率≤98%
                抗压强度高达500MPa                      | 抗压强度 约500 MPa
                定位精度优于0.01mm                      | 定位精度≤0.01 mm
                信噪比优于60dB                          | 信噪比≥60 dB
                重复定位精度达到0.02mm                  | 重复定位精度≤0.02 mm
                粒径达到100nm                           | 粒径 100 nm
                # operators behind
                良品率98%以上                           | 良品率≥98%
                重复使用破损率3%及以下                  | 重复使用破损率≤3%
                精度控制在3μ以内                        | 精度≤3 μm
                能耗控制在60kWh/t以内                   | 能耗≤60 kWh/t
                炉温1200℃左右                           | 炉温 约1200℃
                室内温度25度上下                        | 室内温度 约25℃
                强度500MPa(含)以上                      | 强度≥500 MPa
                1小时内抗压强度达到20MPa以上            | 1h内抗压强度≥20 MPa
                电池循环寿命2000次以上                  | 电池循环寿命≥2000次
                # ranges
                板厚0.5–2 mm                            | 板厚 0.5～2 mm
                板厚0.5-2mm                             | 板厚 0.5～2 mm
                粒度20～50 μm                           | 粒度 20～50 μm
                粒度从20到50微米                        | 粒度 20～50 μm
                日处理3至5吨                            | 日处理 3～5 t/天
                丝径500μm~2mm                           | 丝径 0.5～2 mm
                硬度58-62HRC                            | 硬度 58～62 HRC
                硬度HRC58～62                           | 硬度 58～62 HRC
                工作温度-40~85℃                         | 工作温度 -40～85℃
                工作温度：−40℃～+85℃                    | 工作温度 -40～85℃
                储存温度-30--10℃                        | 储存温度 -30～-10℃
                含水率6%—8%                             | 含水率 6～8%
                活菌数50~100亿CFU/mL                    | 活菌数 500000万～1000000万 CFU/mL
                5≤厚度≤10mm                             | 厚度 5～10 mm
                0.5MPa≤工作压力≤1.2MPa                  | 工作压力 0.5～1.2 MPa
                熔体温度230-180℃                        | 熔体温度 180～230℃
                检验周期不超过3-5天                     | 检验周期≤5天
                pH值6-9                                 | pH值 6～9
                # tolerances
                温控误差≤±0.1℃                          | 温控误差±0.1℃
                同轴度±0.02mm                           | 同轴度±0.02 mm
                输出电压5±0.5 V                         | 输出电压 5±0.5 V
                输出电压(5±0.5)V                        | 输出电压 5±0.5 V
                恒温箱温度37℃±0.5℃                      | 恒温箱温度 37±0.5℃
                额定电压220V±10%                        | 额定电压 220±22 V
                计量误差+/-0.5%                         | 计量误差±0.5%
                # changes and values reached
                生产效率提高30%以上                     | 生产效率 提高≥30%
                能耗降低20%                             | 能耗 降低20%
                能耗比现有工艺降低20%以上               | 能耗 降低≥20%
                强度较传统材料提高约15%                 | 强度 提高约15%
                降低能耗20%                             | 能耗 降低20%
                提高产品的成品率5个百分点               | 成品率 提高5百分点
                节能25%以上                             | 能耗 降低≥25%
                减重10kg                                | 重量 降低10 kg
                强度比传统材料高30%                     | 强度 提高30%
                回收率由80%提高到95%                    | 回收率≥95%
                漏检率从目前的3%降到0.5%以下            | 漏检率≤0.5%
                硫含量降至300ppm                        | 硫含量≤300 ppm
                处理量提升至8t/h                        | 处理量≥8 t/h
                设备降噪至40分贝                        | 噪声≤40 dB
                # lists
                直径 50mm、厚度2mm                      | 直径 50 mm ; 厚度 2 mm
                直径50mm，长度≥1.2m；重量≤3kg           | 直径 50 mm ; 长度≥1.2 m ; 重量≤3 kg
                1、厚度2mm；2、宽度1.5米                | 厚度 2 mm ; 宽度 1.5 m
                （1）精度≤0.05mm（2）速度≥60件/分钟     | 精度≤0.05 mm ; 速度≥60件/min
                响应时间≤15ms,误差≤3cm                  | 响应时间≤15 ms ; 误差≤3 cm
                抗压强度、抗折强度分别≥35MPa、8MPa      | ≥35 MPa ; 8 MPa
                # units
                处理量5吨/小时                          | 处理量 5 t/h
                处理量5吨每小时                         | 处理量 5 t/h
                每小时处理5吨                           | 处理 5 t/h
                年产10万吨                              | 年产 10万 t/年
                年设计生产能力30000吨                   | 年设计生产能力 3万 t/年
                产能5万片/年                            | 产能 5万片/年
                进给速度300mm/s                         | 进给速度 300 mm/s
                电耗≤60kW·h/t                           | 电耗≤60 kWh/t
                电耗不高于60度/吨                       | 电耗≤60 kWh/t
                颗粒物排放浓度≤10mg/m³                  | 颗粒物排放浓度≤10 mg/m³
                颗粒物排放浓度≤10mg/m3                  | 颗粒物排放浓度≤10 mg/m³
                盐浓度35g/L                             | 盐浓度 35 g/L
                COD浓度50 mg·L⁻¹                        | COD浓度 50 mg/L
                导热系数≥200 W/(m·K)                    | 导热系数≥200 W/(m·K)
                处理成本≤35元/吨                        | 处理成本≤35元/t
                百公里油耗6.5L/100km                    | 百公里油耗 6.5 L/100km
                主轴转速12000r/min                      | 主轴转速 1.2万 r/min
                主轴转速12000转/分                      | 主轴转速 1.2万 r/min
                输出扭矩≥50N·m                          | 输出扭矩≥50 N·m
                动力黏度≤500mPa·s                       | 动力黏度≤500 mPa·s
                回转角度±30°                            | 回转角度±30°
                倾角不超过15度                          | 倾角≤15°
                耐高温1700度以上                        | 耐高温≥1700℃
                倍数3倍以上                             | 倍数≥3倍
                表面粗糙度Ra≤0.8μm                      | 表面粗糙度Ra≤0.8 μm
                孔径Φ32mm                               | 孔径 32 mm
                抗压强度(MPa)≥35                        | 抗压强度≥35 MPa
                密度（g/cm3）：2.5                      | 密度 2.5 g/cm³
                抗压强度(28d)≥40MPa                     | 抗压强度(28天)≥40 MPa
                比表面积≥300m2/g                        | 比表面积≥300 m²/g
                功率密度≥3kW/kg                         | 功率密度≥3 kW/kg
                装炉量5t/炉次                           | 装炉量 5 t/炉
                酶活≥5000U/mg                           | 酶活≥5000 U/mg
                光通量≥150 flx                          | 光通量≥150 flx
                体积500毫升                             | 体积 500 mL
                场地120平方米                           | 场地 120 m²
                装机容量5万千瓦                         | 装机容量 5万 kW
                硬度≥90 邵A                             | 硬度≥90 Shore A
                # numbers
                产量１，２００ｋｇ                      | 产量 1200 kg
                真空度≤5×10⁻³Pa                         | 真空度≤0.005 Pa
                真空度≤5×10^-3 Pa                       | 真空度≤0.005 Pa
                真空度10-4Pa                            | 真空度 0.0001 Pa
                疲劳次数≥1x10^6次                       | 疲劳次数≥100万次
                绝缘电阻≥1.5e3MΩ                        | 绝缘电阻≥1500 MΩ
                寿命不低于三年                          | 寿命≥3年
                保修期一年半                            | 保修期 1.5年
                寿命超过十万次                          | 寿命>10万次
                合格率百分之九十五以上                  | 合格率≥95%
                合格率不低于百分之98                    | 合格率≥98%
                处理能力一千二百吨                      | 处理能力 1200 t
                不少于三台                              | ≥3台
                每天处理三至五吨                        | 处理 3～5 t/天
                使用三到五年                            | 使用 3～5年
                冷库温度零下20℃                         | 冷库温度 -20℃
                设备20余台                              | 设备 约20台
                处理量约5吨/天                          | 处理量 约5 t/天
                折射率≥1.52                             | 折射率≥1.52
                振动加速度≤0.05mm/s2                    | 振动加速度≤0.05 mm/s²
                传热系数≥5W/m2·K                        | 传热系数≥5 W/(m²·K)
                热膨胀系数≤9×10⁻⁶/℃                     | 热膨胀系数≤0.000009/℃
                翘曲度小于万分之五                      | 翘曲度<0.05%
                产能从每天200件提高到每天500件          | 产能≥500件/天
                视频并发不少于1000路                    | 视频并发≥1000路
                装料能力5T/h                           | 装料能力 5 t/h
                准确率未达到95%                         | 准确率<95%
                定位误差在3mm内                         | 定位误差≤3 mm
                # conditions belong to the name
                28d抗压强度≥40MPa                       | 28天抗压强度≥40 MPa
                抗压强度≥40MPa（28d）                   | 抗压强度(28天)≥40 MPa
                -20℃放电容量保持率≥85%                  | -20℃放电容量保持率≥85%
                25℃时导热系数≥0.5W/(m·K)                | 25℃导热系数≥0.5 W/(m·K)
                循环寿命≥1000次（80%容量保持率）        | 循环寿命(80%)≥1000次
                # names
                研制的产品的表面粗糙度≤1.6μm            | 表面粗糙度≤1.6 μm
                要求焊接时变形量≤2mm                    | 变形量≤2 mm
                其中氨氮去除率应达到95%                 | 氨氮去除率≥95%
                5吨/小时的处理量                        | 处理量 5 t/h
                实现了99.9%以上的纯度                   | 纯度≥99.9%
                电导率：≤0.1 S/m                        | 电导率≤0.1 S/m
                <td>壁厚</td><td>5mm</td>               | 5 mm
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void readsAsPeopleWouldRepeatIt(String sentence, String expected) {
        assertThat(displayed(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2025年", "2018-2020年完成", "2025年6月30日前", "6月底前", "90年代的设备", "二〇二五年", "一九五四年建厂",
        "执行GB/T 4754-2017", "按GB 150.1-2011制造", "符合ISO 9001要求", "依据HG/T 20592-2009", "电话0355-1234567", "手机13812345678",
        "第3条", "第12页", "见第三章", "1、2、3、", "（1）（2）", "1.2.3版本", "M8螺栓", "PA66材料", "42CrMo轴承钢", "SUS304", "300W型电机",
        "XW-50mm型号", "3D打印", "3d打印机", "4K视频", "5G网络", "5A级景区", "比例1:3", "约1/3的用户", "尺寸100×200×50mm", "8:30开始",
        "预算50万元", "投入80-120万", "营业收入16亿", "5元件", "一次成型", "三维建模", "两班制", "一体化", "二次开发", "进一步提高", "十几台", "三五年",
        "3个问题", "2项专利", "身份证140402199001011234", "007", "", "。", "℃", "≥", "±", "-", "万"})
    void findsNothingWhereNothingIsMeasured(String sentence) {
        assertThat(IndicatorReader.read(sentence)).isEmpty();
    }

    @Test
    void nullIsAnEmptyText() {
        assertThat(IndicatorReader.read(null)).isEmpty();
    }

    @Test
    void keepsRangeAndTolerance() {
        Indicator i = IndicatorReader.read("输出电压5±0.5 V").getFirst();

        assertThat(i.operator()).isEqualTo(Operator.WITHIN_TOLERANCE);
        assertThat(i.nominal()).isEqualByComparingTo("5");
        assertThat(i.tolerance()).isEqualByComparingTo("0.5");
        assertThat(i.lower()).isEqualByComparingTo("4.5");
        assertThat(i.upper()).isEqualByComparingTo("5.5");
    }

    @Test
    void spanCoversNameOperatorAndUnit() {
        String text = "本项目要求缺陷识别准确率不低于92%以上，速度另议";

        Indicator i = IndicatorReader.read(text).getFirst();

        assertThat(text.substring(i.start(), i.end())).isEqualTo(i.text()).isEqualTo("缺陷识别准确率不低于92%以上");
    }

    @Test
    void aChangeIsNotAValue() {
        assertThat(IndicatorReader.read("效率提高30%").getFirst().relative()).isEqualTo(Relative.INCREASE);
        assertThat(IndicatorReader.read("效率提高到30%").getFirst().relative()).isEqualTo(Relative.ABSOLUTE);
        assertThat(IndicatorReader.read("效率30%").getFirst().isRelative()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"5吨/箱", "5吨/托盘", "50kg/lot"})
    void anUnknownDivisorMakesTheUnitOpaque(String text) {
        assertThat(IndicatorReader.read("装料量" + text).getFirst().unit().dimension().isOpaque()).isTrue();
    }

    private static String displayed(String sentence) {
        return IndicatorReader.read(sentence).stream().map(Indicator::display).collect(Collectors.joining(" ; "));
    }
}
