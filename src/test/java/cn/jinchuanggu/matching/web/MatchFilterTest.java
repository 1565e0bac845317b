package cn.jinchuanggu.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Level;
import cn.jinchuanggu.matching.Match;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchFilterTest {

    @ParameterizedTest
    @CsvSource({",10,20", "10,10,20", "20,20,30", "40,40,40", "9,10,20", "-1,10,20", "4000,40,40"})
    void showsTenAndUpToAllThatAreRanked(Integer typed, int shown, int lookedAt) {
        MatchFilter filter = of("", "", typed);

        assertThat(filter.shown()).isEqualTo(shown);
        assertThat(filter.lookedAt()).isEqualTo(lookedAt);
    }

    @Test
    void looksAtAllWhereSomeArePassedOver() {
        assertThat(of("STRONG", "", null).lookedAt()).isEqualTo(MatchFilter.LOOKED_AT);
        assertThat(of("", "ach-12", null).lookedAt()).isEqualTo(MatchFilter.LOOKED_AT);
        assertThat(of("NONSENSE", "", null).lookedAt()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"'',10", "ach-3,10", "ach-9,10", "ach-10,11", "ach-24,25", "ach-99,10"})
    void opensWhatIsAskedForHoweverFarDown(String show, int onPage) {
        assertThat(of("", show, null).shownOf(matches(25))).isEqualTo(onPage);
    }

    @Test
    void showsNoMoreThanThereAre() {
        assertThat(of("", "", 20).shownOf(matches(3))).isEqualTo(3);
        assertThat(of("", "", null).shownOf(List.of())).isZero();
    }

    @Test
    void aLinkForMoreKeepsTheFilterAndWhatIsStruckOut() {
        MatchFilter filter = MatchFilter.of(new MatchFilter.Typed("FAIR", "biomedicine", List.of("同类"), null, 20));
        StrikeLinks links = new StrikeLinks("/needs/n-1/matches", filter.kept(), filter.struck());

        assertThat(links.showing(30)).startsWith("/needs/n-1/matches?").contains("level=FAIR", "shown=30", "without=%E5%90%8C%E7%B1%BB").doesNotContain("shown=20");
        assertThat(links.back("同类")).contains("shown=20").doesNotContain("without");
    }

    private static MatchFilter of(String level, String show, Integer shown) {
        return MatchFilter.of(new MatchFilter.Typed(level, null, null, show, shown));
    }

    private static List<Match> matches(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Match(ListingProfile.builder("ach-" + i, ListingKind.ACHIEVEMENT).title("成果").build(), 100 - i, Level.FAIR, List.of(), List.of(), List.of(), Finding.NOTHING, Optional.empty())).toList();
    }
}
