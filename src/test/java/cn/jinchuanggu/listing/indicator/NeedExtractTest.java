package cn.jinchuanggu.listing.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.CooperationMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedExtractTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    static Stream<Arguments> budgets() {
        return Rows.of("""
                项目预算500万元以内，2027年完成                       | -       | 5000000
                公司拟出资60万元寻求合作伙伴                          | 600000  | 600000
                我公司年产值3000万元，拟投入80-120万用于本项目        | 800000  | 1200000
                已累计投入2000万元。研发经费预算：30万元              | 300000  | 300000
                注册资本1100万元，计划投入研发经费660万元             | 6600000 | 6600000
                费用面议                                              | -       | -
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("budgets")
    void findsTheBudgetAmongOtherSums(String text, String min, String max) {
        Budget budget = NeedExtract.of(text, TODAY).budget().orElseThrow().value();

        assertThat(plain(budget.minYuan())).isEqualTo(min);
        assertThat(plain(budget.maxYuan())).isEqualTo(max);
        assertThat(budget.negotiable()).isEqualTo(text.contains("面议"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"年产值5000万元", "注册资本1000万元", "投资3.5亿元，建成了生产线", "处理成本35元/吨", "年销售收入16亿元", "损失约30万元", ""})
    void takesNoOtherSumForABudget(String text) {
        assertThat(NeedExtract.of(text, TODAY).budget()).isEmpty();
    }

    static Stream<Arguments> deadlines() {
        return Rows.of("""
                2027年6月底前完成样机               | 2027-06-30
                2027年6月前完成                     | 2027-05-31
                2027年6月30日前交付                 | 2027-06-30
                期望完成时间：2027-06-30            | 2027-06-30
                截止日期2027/6/30                   | 2027-06-30
                完成时间 2027.06.30                 | 2027-06-30
                2027-06-30                          | 2027-06-30
                ２０２７年６月底前完成              | 2027-06-30
                2027年底前投产                      | 2027-12-31
                2027年上半年完成中试                | 2027-06-30
                2027年第三季度上线                  | 2027-09-30
                今年年底前完成                      | 2026-12-31
                年底前交付                          | 2026-12-31
                明年6月底前完成验收                 | 2027-06-30
                12月20日前提交样品                  | 2026-12-20
                3月底前提交样品                     | 2027-03-31
                希望6个月内完成                     | 2027-03-15
                合同签订后半年内交付                | 2027-03-15
                一年内完成产业化                    | 2027-09-15
                工期90天                            | 2026-12-14
                研发周期不超过18个月                | 2028-03-15
                10个工作日内提交方案                | 2026-09-29
                2026年12月完成样机，2027年6月完成验收 | 2027-06-30
                2024年3月成立，2027年3月前完成      | 2027-02-28
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deadlines")
    void findsTheLastDay(String text, LocalDate expected) {
        assertThat(NeedExtract.of(text, TODAY).deadline().orElseThrow().value()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"公司于2017年通过认定", "巷道一年内底鼓量不超过200mm", "样品在1天内即可降解", "2025年6月底前完成", "2027年13月完成", "2027年2月30日前完成",
        "截至目前共有专利30项", "尽快完成", "2027", "1小时内抗压强度达到20MPa", "GB/T 2027-12-31", ""})
    void takesNoOtherTimeForADeadline(String text) {
        assertThat(NeedExtract.of(text, TODAY).deadline()).isEmpty();
    }

    static Stream<Arguments> acceptances() {
        return Rows.of("""
                精度≤0.1mm。验收方式：以第三方检测报告为准。预算面议 | 验收方式：以第三方检测报告为准
                设备在现场试运行30天无故障；其他另议                 | 设备在现场试运行30天无故障
                完成后由双方共同验收                                 | 完成后由双方共同验收
                提交具有资质部门出具的检测报告                       | 提交具有资质部门出具的检测报告
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acceptances")
    void findsTheSentenceAboutAcceptance(String text, String sentence) {
        assertThat(NeedExtract.of(text, TODAY).acceptance().orElseThrow().value()).isEqualTo(sentence);
    }

    @Test
    void earlierProjectsThatWereAcceptedAreNoAcceptance() {
        assertThat(NeedExtract.of("公司先后承担省级项目3项并通过验收", TODAY).acceptance()).isEmpty();
    }

    static Stream<Arguments> levels() {
        return Rows.of("""
                要求成果达到TRL7            | 7
                TRL 6级以上                 | 6
                技术成熟度不低于8级         | 8
                技术成熟度（TRL）为5        | 5
                提交样机1套                 | 6
                已完成小试，希望放大到中试  | 7
                实验室阶段                  | 4
                要求小批量试产              | 8
                需要可量产的技术            | 9
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levels")
    void findsTheReadinessOrAHintAtIt(String text, int level) {
        assertThat(NeedExtract.of(text, TODAY).readiness().orElseThrow().value()).isEqualTo(level);
    }

    @Test
    void whatIsNotThereYetIsNoHint() {
        assertThat(NeedExtract.of("尚未中试，希望获得支持", TODAY).readiness()).isEmpty();
    }

    static Stream<Arguments> modes() {
        return Rows.of("""
                希望委托开发，也可以技术入股        | COMMISSIONED_DEVELOPMENT,EQUITY
                希望与高校共同研发                  | JOINT_DEVELOPMENT
                接受专利转让或独占许可              | TRANSFER,EXCLUSIVE_LICENCE
                不接受技术转让，可普通许可          | ORDINARY_LICENCE
                已取得生产许可证                    |
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modes")
    void findsTheWaysToCooperate(String text, String expected) {
        String found = NeedExtract.of(text, TODAY).modes().stream().map(f -> f.value().name())
                .collect(Collectors.joining(","));

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void readsAWholeNeedWithEveryFactInItsPlace() {
        String text = "目前产量3吨/小时，公司占地80亩。要求产量≥5吨/小时，能耗降低20%；预算80-120万元，2027年6月底前完成，"
                + "以第三方检测报告验收，可合作开发，需提供样机。";

        NeedExtract need = NeedExtract.of(text, TODAY);

        assertThat(need.indicators()).extracting(Indicator::display)
                .containsExactly("产量 3 t/h", "占地 80亩", "产量≥5 t/h", "能耗 降低20%");
        assertThat(need.targets()).extracting(Indicator::display).containsExactly("产量≥5 t/h", "能耗 降低20%");
        assertThat(need.budget().orElseThrow().value().maxYuan()).isEqualByComparingTo("1200000");
        assertThat(need.deadline().orElseThrow().text()).isEqualTo("2027年6月底");
        assertThat(need.acceptance()).isPresent();
        assertThat(need.readiness().orElseThrow().text()).isEqualTo("样机");
        assertThat(need.modes()).extracting(Found::value).containsExactly(CooperationMode.JOINT_DEVELOPMENT);
    }

    @Test
    void anEmptyTextHasNoFacts() {
        NeedExtract need = NeedExtract.of(null, TODAY);

        assertThat(need.indicators()).isEmpty();
        assertThat(need.budget()).isEmpty();
        assertThat(need.modes()).isEmpty();
    }

    private static String plain(BigDecimal yuan) {
        return yuan == null ? "-" : yuan.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elements")
    void readsTheFiveElementsInTheWordsOfTheAuthor(String text, Completeness.Aspect aspect, String words) {
        var found = NeedExtract.of(text, TODAY).elements();
        assertThat(found).filteredOn(e -> e.aspect() == aspect).extracting(e -> e.words().value()).contains(words);
        assertThat(found).allSatisfy(e -> assertThat(text.substring(e.words().start(), e.words().end())).isEqualTo(e.words().value()));
    }

    static Stream<Arguments> elements() {
        return Stream.of(
                Arguments.of("材料为6061铝合金，厚度2 mm", Completeness.Aspect.MATERIAL, "6061铝合金"),
                Arguments.of("希望采用机器视觉技术，替代人工", Completeness.Aspect.METHOD, "采用机器视觉技术"),
                Arguments.of("把漏检率降下来，降低煤泥水处理成本。", Completeness.Aspect.EFFECT, "降低煤泥水处理成本"),
                Arguments.of("研制一套皮带跑偏监测装置", Completeness.Aspect.PRODUCT, "研制一套皮带跑偏监测装置"),
                Arguments.of("粉尘大，用于煤矿井下皮带机。", Completeness.Aspect.APPLICATION, "用于煤矿井下皮带机"));
    }

    @Test
    void whatTheCompanyHasIsNoElementAndOneElementIsNotNamedMoreThanThreeTimes() {
        assertThat(NeedExtract.of("公司拥有精密检测设备", TODAY).elements()).isEmpty();
        var many = NeedExtract.of("降低成本，提高效率，减少停机，避免返工，缩短工期", TODAY).elements();
        assertThat(many).extracting(e -> e.words().value()).containsExactly("降低成本", "提高效率", "减少停机");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("triages")
    void saysWhatShouldHappenNext(String text, Triage.Way way, String about) {
        Triage triage = NeedCompleteness.review(NeedDraft.ofText("", text), TODAY).triage();
        assertThat(triage.way()).isEqualTo(way);
        assertThat(triage.about() == null ? "" : triage.about().value()).isEqualTo(about);
        assertThat(triage.reason()).endsWith("。");
    }

    static Stream<Arguments> triages() {
        String complete = "识别准确率不低于95%。预算80万到120万元。2027年6月底前完成。以第三方检测报告为准。";
        return Stream.of(Arguments.of(complete, Triage.Way.READY, ""), Arguments.of("设备老出毛病", Triage.Way.DIAGNOSE, ""),
                Arguments.of(complete + "属于卡脖子技术。", Triage.Way.LONG_TERM, "卡脖子"),
                Arguments.of("识别准确率不低于95%。预算80万元。2031年6月底前完成。以第三方检测报告为准。", Triage.Way.LONG_TERM, ""));
    }
}
