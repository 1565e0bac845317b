package cn.jinchuanggu.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Refinement.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefinementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final ListingProfile TOLD = ListingProfile.ofText("井下皮带老是跑偏。公司现有皮带机20台，目前误报率8%。采用机器视觉方法，误报率不高于1%，"
            + "预算30万元，2027年6月底前完成，需达到TRL6级，可以合作开发。");

    @Test
    void numbersAreThoseAskedForAndNotThePresentState() {
        assertThat(refined(Part.NUMBERS).indicatorTexts()).containsExactly("误报率≤1%");
    }

    @Test
    void conditionsComeFromTheText() {
        ListingProfile refined = refined(Part.CONDITIONS);
        assertThat(refined.amountUpToYuan()).isEqualByComparingTo("300000");
        assertThat(refined.until()).isEqualTo("2027-06-30");
        assertThat(refined.readiness()).isEqualTo(6);
        assertThat(refined.modes()).containsExactly(CooperationMode.JOINT_DEVELOPMENT);
    }

    @Test
    void whatIsStatedStays() {
        ListingProfile stated = TOLD.toBuilder().indicatorTexts(List.of("漏报率≤2%")).amount(BigDecimal.ONE, null).readiness(9)
                .modes(Set.of(CooperationMode.EQUITY)).valid(null, TODAY).keywords(List.of("皮带")).build();
        assertThat(new Refinement(Set.of(Part.NUMBERS, Part.CONDITIONS, Part.ELEMENTS)).refine(stated, TODAY)).isEqualTo(stated);
    }

    @Test
    void elementsAreTheAuthorsWords() {
        assertThat(refined(Part.ELEMENTS).keywords()).isNotEmpty().allMatch(k -> TOLD.text().contains(k));
        assertThat(refined(Part.TITLE).title()).startsWith(TOLD.title()).contains("采用机器视觉方法");
        assertThat(refined(Part.FOCUS).text()).contains("误报率≤1%").doesNotContain("20台");
    }

    @Test
    void withoutPartsNothingChanges() {
        assertThat(new Refinement(Set.of()).refine(TOLD, TODAY)).isSameAs(TOLD);
    }

    private static ListingProfile refined(Part part) {
        return new Refinement(Set.of(part)).refine(TOLD, TODAY);
    }
}
