package cn.jinchuanggu.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked of a need, from its fields and its free text alike. */
class NeedReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void asksForAllFourPartsUnderTheFieldsWhereTheAnswersBelong() {
        assertThat(missing(Map.of("text", "设备老出毛病"))).extracting(Problem::field)
                .containsExactlyInAnyOrder("indicators", "budgetMaxYuan", "deadline", "acceptance");
    }

    @Test
    void acceptsWhatStandsInTheFields() {
        assertThat(missing(Map.of("text", "设备老出毛病", "indicators", "识别准确率≥95%", "budgetMaxYuan", "80万", "deadline", "2027-06-30",
                "acceptance", "第三方检测"))).isEmpty();
    }

    @Test
    void acceptsWhatStandsInTheFreeText() {
        assertThat(missing(Map.of("text", "识别准确率要不低于95%，预算80万元以内，2027年6月30日前完成，以第三方检测报告为准。"))).isEmpty();
    }

    @Test
    void asksAgainWhenTheDayHasPassed() {
        assertThat(missing(Map.of("text", "识别准确率≥95%，预算80万元，验收方式：第三方检测", "deadline", "2026-11-21")))
                .extracting(Problem::field).containsExactly("deadline");
    }

    @Test
    void draftWithUnreadableFieldsIsReviewedAsFarAsItCanBeRead() {
        NeedDetails details = ListingForms.readableNeed(Map.of("text", "预算80万元", "deadline", "明年", "budgetMaxYuan", "很多", "modes", List.of("什么都行")));

        assertThat(NeedReview.of(details, TODAY).missing()).hasSize(3);
        assertThat(NeedReview.of(ListingForms.readableNeed(Map.of()), TODAY).percent()).isZero();
        assertThat(NeedReview.of(ListingForms.readableNeed(Map.of("budgetMinYuan", "9", "budgetMaxYuan", "8")), TODAY).percent()).isZero();
    }

    private static List<Problem> missing(Map<String, Object> fields) {
        return NeedReview.missing(ListingForms.need(fields).details(), TODAY);
    }
}
