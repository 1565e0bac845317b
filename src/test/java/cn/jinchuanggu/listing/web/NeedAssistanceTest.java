package cn.jinchuanggu.listing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.indicator.NeedCompleteness;
import cn.jinchuanggu.listing.indicator.NeedDraft;
import cn.jinchuanggu.listing.indicator.NeedExtract;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the assistant shows, and what it fills into fields that were left empty. */
class NeedAssistanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String TEXT = "识别准确率不低于95%。预算80万到120万元。2027年6月底前完成。试运行一个月。以第三方检测报告为准。可以合作开发。";

    @Test
    void showsEachFactWithTheWordsItWasReadFrom() {
        NeedAssistance said = NeedAssistance.of(NeedCompleteness.review(NeedDraft.ofText("", TEXT), TODAY));

        assertThat(said.isTestable()).isTrue();
        assertThat(said.understood()).extracting(Understood::value)
                .contains("识别准确率≥95%", "80～120 万元", "2027-06-30", "合作开发").noneMatch(v -> v.contains("月"));
        assertThat(said.understood()).allMatch(u -> TEXT.contains(u.words()));
    }

    @Test
    void namesTheElementsByTheirWordsAndTheNextStep() {
        NeedAssistance said = NeedAssistance.of(NeedCompleteness.review(NeedDraft.ofText("", "样机已有。降低能耗，减少停机，用于煤矿井下"), TODAY));

        assertThat(said.elements()).extracting(Understood::label).containsExactly("功效", "功效", "应用");
        assertThat(said.elements().getFirst().value()).isEqualTo("降低能耗");
        assertThat(said.triage().way().label()).isEqualTo("待诊断");
        assertThat(said.understood()).extracting(Understood::label).contains("成熟度");
    }

    @Test
    void fillsOnlyFieldsThatWereLeftEmpty() {
        FormValues form = new FormValues(Map.of("text", TEXT, "budgetMaxYuan", "50万", "indicators", " "));

        FormValues filled = NeedAssistance.filled(form, NeedExtract.of(TEXT, TODAY));

        assertThat(filled.text("budgetMaxYuan")).isEqualTo("50万");
        assertThat(filled.text("budgetMinYuan")).isEmpty();
        assertThat(filled.text("deadline")).isEqualTo("2027-06-30");
        assertThat(filled.all("indicators")).isEqualTo(List.of("识别准确率≥95%"));
        assertThat(filled.all("modes")).isEqualTo(List.of("JOINT_DEVELOPMENT"));
        assertThat(form.text("deadline")).isEmpty();
    }

    @Test
    void fillsNothingFromATextThatSaysNothing() {
        FormValues form = new FormValues(Map.of("text", "设备老出毛病"));

        assertThat(NeedAssistance.filled(form, NeedExtract.of("设备老出毛病", TODAY))).isEqualTo(form);
    }

    @Test
    void eachFactCanBePutIntoItsField() {
        NeedAssistance said = NeedAssistance.of(NeedCompleteness.review(NeedDraft.ofText("", TEXT + "用于煤矿井下。"), TODAY));
        FormValues form = new FormValues(Map.of("text", TEXT, "indicators", "误报率≤1%", "acceptance", "老办法"));

        assertThat(said.adopted(form, "指标:识别准确率≥95%").text("indicators")).isEqualTo("误报率≤1%\n识别准确率≥95%");
        assertThat(said.adopted(form, "预算:80～120 万元").text("budgetMaxYuan")).isEqualTo("1200000");
        assertThat(said.adopted(form, "合作方式:合作开发").all("modes")).containsExactly("JOINT_DEVELOPMENT");
        assertThat(said.adopted(form, "应用:用于煤矿井下").text("concepts")).isEqualTo("用于煤矿井下");
        assertThat(said.adopted(form, "验收方式:以第三方检测报告为准").text("acceptance")).as("replaces").isEqualTo("以第三方检测报告为准");
        assertThat(said.adopted(form, "预算:不在了")).isEqualTo(form);
    }

    @Test
    void whatTheFieldHoldsAlreadyIsNotOffered() {
        Understood indicator = new Understood("指标", "识别准确率≥95%", "识别准确率不低于95%", Map.of("indicators", "识别准确率≥95%"));
        FormValues form = new FormValues(Map.of("indicators", "误报率≤1%"));

        assertThat(indicator.isOpen(form)).isTrue();
        assertThat(indicator.isOpen(new FormValues(Map.of("indicators", "识别准确率不低于95%")))).as("in the author's words").isFalse();
        assertThat(indicator.isOpen(indicator.adoptedInto(form))).isFalse();
        assertThat(indicator.adoptedInto(indicator.adoptedInto(form))).isEqualTo(indicator.adoptedInto(form));
    }

    @Test
    void theMarkedTextIsTheTextWithEachFactInItsPlace() {
        MarkedNeed marked = MarkedNeed.of(TEXT, NeedExtract.of(TEXT, TODAY));

        assertThat(String.join("", marked.pieces().stream().map(MarkedNeed.Piece::text).toList())).isEqualTo(TEXT);
        assertThat(marked.labels()).extracting(MarkedNeed.Piece::label).contains("指标", "预算", "期限", "合作方式").doesNotHaveDuplicates();
        assertThat(marked.pieces()).filteredOn(p -> "指标".equals(p.label())).extracting(MarkedNeed.Piece::text).containsExactly("识别准确率不低于95%");
        assertThat(marked.pieces()).filteredOn(p -> p.label() != null).as("a comma alone is no fact").allMatch(p -> p.text().chars().anyMatch(Character::isLetterOrDigit));
        assertThat(MarkedNeed.of("", NeedExtract.of("", TODAY)).pieces()).isEmpty();
    }
}
