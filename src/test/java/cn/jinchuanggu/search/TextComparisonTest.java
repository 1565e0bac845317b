package cn.jinchuanggu.search;

import static cn.jinchuanggu.search.Listings.beltMonitoring;
import static cn.jinchuanggu.search.Listings.beltNeed;
import static cn.jinchuanggu.search.Listings.herbExtraction;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

    private static final TermStatistics EVEN = Listings.EVEN_WORDS;

    private static ListingProfile need(String title) {
        return ListingProfile.builder("N", ListingKind.NEED).title(title).build();
    }

    private static ListingProfile achievement(String title, String text) {
        return ListingProfile.builder("A", ListingKind.ACHIEVEMENT).title(title).text(text).build();
    }

    @Test
    void moreSharedWordsAreStronger() {
        var asked = new TextComparison(beltNeed(), EVEN);
        assertThat(asked.strength(beltMonitoring())).isGreaterThan(asked.strength(herbExtraction())).isLessThan(1.5);
    }

    @Test
    void aSharedGenericPhraseCountsLessThanASharedSubject() {
        var asked = new TextComparison(need("轴承润滑关键技术研究"), EVEN);
        assertThat(asked.strength(achievement("轴承润滑测试", ""))).isGreaterThan(2 * asked.strength(achievement("水稻关键技术研究", "")));
    }

    @Test
    void theTitleCountsMoreThanTheText() {
        var asked = new TextComparison(need("轴承润滑"), EVEN);
        assertThat(asked.strength(achievement("轴承润滑", "水稻"))).isGreaterThan(asked.strength(achievement("水稻", "轴承润滑")));
        assertThat(asked.strength(achievement("", "轴承润滑"))).isPositive();
    }

    @Test
    void nothingAskedFindsNothing() {
        var asked = new TextComparison(need("?!"), EVEN);
        assertThat(asked.isPossible()).isFalse();
        assertThat(asked.strength(beltMonitoring())).isZero();
    }

    @Test
    void theAskingSideShowsTheWordsTheOfferHolds() {
        var shown = new TextComparison(beltNeed(), EVEN).explainAsking(beltMonitoring());
        assertThat(shown.title().text()).isEqualTo(beltNeed().title());
        assertThat(shown.title().words()).contains("皮带", "机跑偏");
        assertThat(shown.sentence().text()).isEqualTo("希望在线监测皮带跑偏并自动报警");
    }

    @Test
    void hostileTextsCompareWithoutHarm() {
        HostileTexts.known().forEach(text -> {
            var asked = new TextComparison(need(text), EVEN);
            double strength = asked.explain(achievement(text, text)).strength();
            assertThat(strength).isBetween(0.0, 2.5);
        });
    }
}
