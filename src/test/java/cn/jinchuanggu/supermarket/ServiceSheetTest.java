package cn.jinchuanggu.supermarket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.PostingSheet;
import cn.jinchuanggu.supermarket.voucher.VoucherTerms;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a provider may choose is what the supermarket asks by: a category that nobody can choose would never be found. */
class ServiceSheetTest {

    private static final List<String> CATEGORIES = PostingSheet.of(ListingKind.SERVICE).field("category").choices();

    @Test
    void everyCategoryThatIsUsualInAStageCanBeChosen() {
        assertThat(Arrays.stream(Stage.values()).flatMap(s -> s.categories().stream())).isNotEmpty().isSubsetOf(CATEGORIES);
    }

    @Test
    void everyCategoryThatAVoucherPaysForCanBeChosen() {
        assertThat(VoucherTerms.all().stream().flatMap(t -> t.categories().stream())).isNotEmpty().isSubsetOf(CATEGORIES);
    }

    @Test
    void whoOffersStaysNamedAndServesSeveralParts() {
        PostingSheet sheet = PostingSheet.of(ListingKind.SERVICE);
        assertThat(sheet.fields()).extracting(f -> f.name()).contains("segments", "field", "concepts").doesNotContain("segment", "masked").doesNotHaveDuplicates();
    }
}
