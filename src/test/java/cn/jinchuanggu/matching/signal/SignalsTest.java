package cn.jinchuanggu.matching.signal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Reason;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.Listings;
import cn.jinchuanggu.search.TextComparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each signal beside its contract; {@code +} is a reason, {@code -} a gap, {@code ?} unknown, {@code .} nothing. */
class SignalsTest {

    private static final Weights WEIGHTS = Weights.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static ListingProfile.Builder need() {
        return ListingProfile.builder("N", ListingKind.NEED).title("需求");
    }

    private static ListingProfile.Builder achievement() {
        return ListingProfile.builder("A", ListingKind.ACHIEVEMENT).title("成果");
    }

    /** The finding; the points given without words must be those of its words, whatever the case. */
    private static Finding judge(Signal signal, ListingProfile asking, ListingProfile offering) {
        var pair = new Pair(asking, Embedding.of(asking, Listings.EMBEDDER), new TextComparison(asking, Listings.EVEN_WORDS), offering,
                Embedding.of(offering, Listings.EMBEDDER), true, TODAY);
        var finding = signal.judge(pair);
        assertThat(signal.points(pair)).as(signal.name()).isEqualTo(finding.points()).isLessThanOrEqualTo(signal.most(pair) + 1e-12);
        return finding;
    }

    private static String sign(Finding finding) {
        return !finding.reasons().isEmpty() ? "+" : !finding.gaps().isEmpty() ? "-" : !finding.unknowns().isEmpty() ? "?" : ".";
    }

    private static double points(Finding finding) {
        return finding.reasons().stream().mapToDouble(Reason::points).sum() + finding.gaps().stream().mapToDouble(g -> g.points()).sum();
    }

    @ParameterizedTest
    @CsvSource({"6,7,+,4", "6,6,+,4", "6,4,-,-4", "9,1,-,-16", "6,,?,0", ",7,.,0"})
    void readinessIsReachedOrMissing(Integer asked, Integer offered, String sign, double points) {
        var finding = judge(new ReadinessSignal(WEIGHTS), need().readiness(asked).build(), achievement().readiness(offered).build());
        assertThat(sign(finding)).isEqualTo(sign);
        assertThat(points(finding)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "500000 | 500000 | + | 4 | 预算 50 万元，要价 50 万元，在预算以内",
        "500000 | 750000 | - | -3 | 预算 50 万元，要价 75 万元，超出预算 25 万元",
        "500000 | 9000000 | - | -6 | 预算 50 万元，要价 900 万元，超出预算 850 万元",
        "0 | 1 | - | -6 | 预算 0 元，要价 1 元，超出预算 1 元",
        "500000 | none | ? | 0 | 预算 50 万元，供方未标价（面议）",
        "none | 500000 | . | 0 | none",
    })
    void priceIsComparedWithTheBudget(BigDecimal budget, BigDecimal price, String sign, double points, String text) {
        var finding = judge(new PriceSignal(WEIGHTS), need().amount(null, budget).build(), achievement().amount(price, null).build());
        assertThat(sign(finding)).isEqualTo(sign);
        assertThat(points(finding)).isEqualTo(points);
        assertThat(finding.toString()).contains(text == null ? "" : text);
    }

    private static Set<CooperationMode> modes(String words) {
        return words == null ? Set.of() : Arrays.stream(words.split("/")).map(w -> CooperationMode.find(w).orElseThrow()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"技术转让,技术转让/技术入股,+", "技术转让,技术入股,-", "技术转让,,?", ",技术转让,."})
    void aWayToCooperateIsSharedOrNot(String asked, String offered, String sign) {
        assertThat(sign(judge(new ModeSignal(WEIGHTS), need().modes(modes(asked)).build(), achievement().modes(modes(offered)).build()))).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({"140411,140411,3", "140411,140425,2", "140400,140400,2", "140411,140100,1", "140000,140000,1", "140411,110101,0", ",140411,0", "140411,,0", "14,140411,1"})
    void nearIsBetterThanFar(String a, String b, double points) {
        assertThat(points(judge(new RegionSignal(WEIGHTS), need().region(a).build(), achievement().region(b).build()))).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"t1,s1,C3823,t1,s1,C1111,6", "t1,s1,C3823,t1,s2,C3823,4", "t1,s1,C3823,t1,s2,C3899,3", "t1,,C3823,t2,,C3899,2", "t1,s1,C3823,t2,s2,C1111,0", ",,,,,,0"})
    void theNearestCornerOfIndustryCounts(String track, String segment, String industry, String otherTrack, String otherSegment, String otherIndustry, double points) {
        var finding = judge(new TrackSignal(WEIGHTS, c -> c), need().track(track, segment).industryCode(industry).build(),
                achievement().track(otherTrack, otherSegment).industryCode(otherIndustry).build());
        assertThat(points(finding)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01,,2", "2026-07-01,,2", "2025-06-01,,0", "2020-01-01,,0", ",,0", "2026-06-01,2026-06-01,2", "2026-06-01,2026-05-31,-20", ",2026-05-31,-20"})
    void freshIsBetterAndExpiredCosts(LocalDate since, LocalDate until, double points) {
        assertThat(points(judge(new FreshnessSignal(WEIGHTS), need().build(), achievement().valid(since, until).build()))).isEqualTo(points);
    }

    @Test
    void meaningEarnsFullPointsForTheSameTextAndNothingForSilence() {
        var same = judge(new MeaningSignal(WEIGHTS), need().title("皮带跑偏").build(), achievement().title("皮带跑偏").build());
        assertThat(points(same)).isCloseTo(WEIGHTS.meaning(), org.assertj.core.api.Assertions.within(1e-4));
        assertThat(same.reasons().getFirst().text()).isEqualTo("与科技成果“皮带跑偏”句义接近（余弦 1.00）");
        assertThat(sign(judge(new MeaningSignal(WEIGHTS), need().title("").build(), achievement().title("皮带").build()))).isEqualTo(".");
    }

    @Test
    void wordsEarnPointsByTheShareFoundAndNameWhatIsShared() {
        var need = need().title("皮带跑偏监测").text("皮带经常跑偏").build();
        var found = judge(new TextSignal(WEIGHTS), need, achievement().title("皮带跑偏视觉监测").text("无关。监测皮带跑偏。").build());
        assertThat(found.reasons().getFirst().text()).contains("皮带跑偏");
        assertThat(points(found)).isBetween(20.0, 100.0);
        assertThat(sign(judge(new TextSignal(WEIGHTS), need, achievement().title("党参多糖").build()))).isEqualTo(".");
    }

    @Test
    void eachNumberAskedForCarriesItsShare() {
        var finding = judge(new IndicatorSignal(WEIGHTS, new WrittenIndicators()),
                need().indicatorTexts(java.util.List.of("缺陷识别准确率≥92%", "处理速度≥10米/秒", "设备重量≤5kg")).build(),
                achievement().text("在三条产线试用。缺陷识别准确率达到97.5%。设备重量8kg").build());
        assertThat(finding.reasons()).hasSize(1);
        assertThat(finding.reasons().getFirst().points()).isEqualTo(WEIGHTS.indicators() / 3);
        assertThat(finding.reasons().getFirst().source().text()).isEqualTo("缺陷识别准确率达到97.5%");
        assertThat(finding.reasons().getFirst().source().words()).hasSize(1);
        assertThat(finding.gaps()).hasSize(1);
        assertThat(finding.gaps().getFirst().points()).isEqualTo(-WEIGHTS.indicatorsUnmet() / 3);
        assertThat(finding.unknowns()).hasSize(1);
    }

    @Test
    void whatATextAsksThatNobodyStoredIsInferred() {
        var told = ListingProfile.builder("", ListingKind.NEED).title("需求").amount(null, BigDecimal.TEN).readiness(6).modes(modes("技术转让")).build();
        var offer = achievement().amount(BigDecimal.ONE, null).readiness(4).modes(modes("技术转让")).build();
        for (Signal signal : Signals.standard(WEIGHTS, c -> c).subList(4, 7)) {
            assertThat(judge(signal, told, offer).statements()).hasSize(1).allMatch(s -> s.basis() == Basis.INFERRED);
        }
    }

    @Test
    void noNumberAskedForSaysNothing() {
        assertThat(judge(new IndicatorSignal(WEIGHTS, new WrittenIndicators()), need().text("希望便宜好用").build(),
                achievement().text("准确率97%").build())).isEqualTo(Finding.NOTHING);
    }

    @Test
    void manyUnknownNumbersAreNamedInPart() {
        var asked = java.util.stream.IntStream.range(1, 20).mapToObj(i -> "温度" + i + "≥" + i + "℃").toList();
        var finding = judge(new IndicatorSignal(WEIGHTS, new WrittenIndicators()), need().indicatorTexts(asked).build(), achievement().build());
        assertThat(finding.unknowns()).hasSize(6);
        assertThat(finding.unknowns().getLast().text()).isEqualTo("另有 14 项指标无法判断");
    }
}
