package cn.jinchuanggu.listing.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.indicator.Completeness.Aspect;
import cn.jinchuanggu.listing.indicator.Completeness.Item;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedCompletenessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Test
    void anEmptyDraftLacksAllFourParts() {
        Completeness c = NeedCompleteness.review(NeedDraft.ofText("", ""), TODAY);

        assertThat(c.percent()).isZero();
        assertThat(c.missing()).extracting(Item::aspect)
                .containsExactly(Aspect.INDICATORS, Aspect.BUDGET, Aspect.DEADLINE, Aspect.ACCEPTANCE);
        assertThat(c.advice()).extracting(Item::aspect)
                .containsExactly(Aspect.MATERIAL, Aspect.METHOD, Aspect.EFFECT, Aspect.PRODUCT, Aspect.APPLICATION);
        assertThat(c.isTestable()).isFalse();
    }

    @Test
    void whatStandsInTheFreeTextCountsAsGiven() {
        Completeness c = NeedCompleteness.review(NeedDraft.ofText("煤矸石分选设备",
                "用于选煤车间，采用机器视觉方法解决漏选问题。要求识别准确率≥95%，预算80万元，2027年6月底前完成，以第三方检测报告为准验收。"), TODAY);

        assertThat(c.items()).isEmpty();
        assertThat(c.percent()).isEqualTo(100);
        assertThat(c.isTestable()).isTrue();
    }

    @Test
    void fieldsOfTheFormCountAsWell() {
        Completeness c = NeedCompleteness.review(new NeedDraft("分选", "", "识别准确率≥95%", Budget.NEGOTIABLE,
                TODAY.plusMonths(6), "现场试运行30天"), TODAY);

        assertThat(c.missing()).isEmpty();
        assertThat(c.percent()).isEqualTo(100);
    }

    @Test
    void turnsAVagueWordIntoAQuestionWithAnExample() {
        Completeness c = NeedCompleteness.review(NeedDraft.ofText("", "产量要高"), TODAY);

        Item first = c.missing().getFirst();
        assertThat(first.question()).isEqualTo("您写了“产量要高”，请写成数字，例如：产量≥5吨/小时。");
        assertThat(first.about().text()).isEqualTo("产量要高");
    }

    static Stream<Arguments> vague() {
        return Rows.of("""
                要求精度更高，速度快           | 精度更高,速度快
                希望提高生产效率               | 提高生产效率
                尽量降低能耗                   | 降低能耗
                产品强度不够高                 | 强度不够高
                具有良好的耐腐蚀性             | 良好的耐腐蚀性
                要有一定的硬度                 | 一定的硬度
                成本要尽可能低                 | 成本要尽可能低
                噪音比较大                     | 噪音比较大
                运行稳定性差                   | 稳定性差
                精度≤0.1mm，速度要快           | 速度要快
                强度≥500MPa                    |
                采用温度传感器测量压力         |
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vague")
    void findsVagueDemandsOnMeasurableThings(String text, String expected) {
        Completeness c = NeedCompleteness.review(NeedDraft.ofText("", text), TODAY);

        String words = c.items().stream().filter(i -> i.aspect() == Aspect.INDICATORS && i.about() != null)
                .map(i -> i.about().value()).collect(Collectors.joining(","));
        assertThat(words).isEqualTo(expected);
    }

    @Test
    void aVagueWordBesideARealNumberIsOnlyAdvice() {
        Completeness c = NeedCompleteness.review(NeedDraft.ofText("", "精度≤0.1mm，速度要快"), TODAY);

        assertThat(c.missing()).extracting(Item::aspect).doesNotContain(Aspect.INDICATORS);
        assertThat(c.advice()).extracting(Item::aspect).contains(Aspect.INDICATORS);
    }

    @Test
    void asksForTheBaseOfAChange() {
        Completeness c = NeedCompleteness.review(NeedDraft.ofText("", "能耗降低20%以上"), TODAY);

        assertThat(c.missing().getFirst().question())
                .isEqualTo("您写了“能耗降低20%以上”，但没有写明现在是多少，请补充能耗的现状值和目标值。");
        assertThat(c.percent()).isEqualTo(15);
    }

    @Test
    void asksWhatANumberWithoutANameMeans() {
        Completeness c = NeedCompleteness.review(NeedDraft.ofText("", "需要0.5MPa以上蒸汽"), TODAY);

        assertThat(c.missing().getFirst().question()).contains("0.5MPa以上").contains("哪一项指标");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"公司占地80亩，员工300人", "目前产量3吨/小时", "拥有专利30项，设备20台", "我公司年产能30000吨", "提交样机1套"})
    void thePresentStateIsNoIndicator(String text) {
        Completeness c = NeedCompleteness.review(NeedDraft.ofText("", text), TODAY);

        assertThat(c.missing()).extracting(Item::aspect).contains(Aspect.INDICATORS);
    }

    @Test
    void aPassedDateIsMissingAndNamed() {
        Completeness c = NeedCompleteness.review(new NeedDraft("", "", "", null, LocalDate.of(2024, 1, 1), ""), TODAY);

        assertThat(c.missing()).extracting(Item::question)
                .contains("期望完成时间 2024-01-01 已经过去，请改为今天以后的日期。");
    }

    @Test
    void theExampleForAcceptanceTakesUpTheFirstIndicator() {
        Completeness c = NeedCompleteness.review(NeedDraft.ofText("", "识别准确率≥95%"), TODAY);

        assertThat(c.missing()).filteredOn(i -> i.aspect() == Aspect.ACCEPTANCE).extracting(Item::example)
                .containsExactly("由第三方检测识别准确率，达到 ≥95% 为合格");
    }
}
