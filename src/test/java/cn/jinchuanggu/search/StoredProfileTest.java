package cn.jinchuanggu.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class StoredProfileTest {

    private static void isTheSameAfterItWasStored(ListingProfile profile, long revision) {
        var stored = new StoredProfile(profile, "00ff".repeat(8), revision);
        assertThat(StoredProfile.of(new BytesRef(stored.toBytes()))).isEqualTo(stored);
    }

    @Test
    void keepsEveryField() {
        isTheSameAfterItWasStored(ListingProfile.builder("ach-1", ListingKind.ACHIEVEMENT).title("巷道围岩支护").text("正文").problem("问题")
                .keywords(List.of("支护", "")).indicatorTexts(List.of("误差≤8 m", "−40℃")).readiness(9)
                .modes(Set.of(CooperationMode.values())).amount(new BigDecimal("-0.10"), new BigDecimal("1E+30")).track("track-e", "seg-e")
                .region("140400").fieldCode("44075").industryCode("C3511").valid(LocalDate.of(1949, 10, 1), LocalDate.of(9999, 12, 31))
                .owner("inst-1", "某大学").masked(true).illustrative(true).build(), Long.MAX_VALUE);
    }

    @Test
    void keepsWhatIsUnknownApartFromWhatIsEmpty() {
        isTheSameAfterItWasStored(ListingProfile.builder("n", ListingKind.FINANCING_NEED).build(), -1);
        isTheSameAfterItWasStored(ListingProfile.builder("n", ListingKind.NEED).track("", "").region("").owner("", "")
                .amount(BigDecimal.ZERO, null).valid(LocalDate.EPOCH, null).build(), 0);
    }

    @Test
    void keepsEveryCharacterOfUnicode() {
        var all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        isTheSameAfterItWasStored(ListingProfile.builder("u", ListingKind.SERVICE).text(all.toString()).build(), 7);
    }
}
