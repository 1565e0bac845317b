package cn.jinchuanggu.matching.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Reason;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.Listings;
import cn.jinchuanggu.search.TextComparison;
import cn.jinchuanggu.shared.ReadInEnglish;
import cn.jinchuanggu.shared.Saying;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** The finding; the points given without words must be those of its words, and its words must read in English, whatever the case. */
    private static Finding judge(Signal signal, ListingProfile asking, ListingProfile offering) {
        var pair = new Pair(asking, Embedding.of(asking, Listings.EMBEDDER), new TextComparison(asking, Listings.EVEN_WORDS), offering,
                Embedding.of(offering, Listings.EMBEDDER), true, TODAY);
        var finding = signal.judge(pair);
        assertThat(signal.points(pair)).as(signal.name()).isEqualTo(finding.points()).isLessThanOrEqualTo(signal.most(pair) + 1e-12);
        finding.statements().forEach(s -> ReadInEnglish.holds(s.saying(), asking + " " + offering));
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

    /** What both sides write, what is said of it in Chinese, and what in English. */
    static Stream<Arguments> inBothLanguages() {
        return Stream.of(
                arguments(new TextSignal(WEIGHTS), need().title("皮带跑偏"), achievement().title("皮带跑偏监测"), "“皮带跑偏”吻合", "Both say “皮带跑偏”"),
                arguments(new MeaningSignal(WEIGHTS), need().title("皮带跑偏"), achievement().title("皮带跑偏"), "与科技成果“皮带跑偏”句义接近（余弦 1.00）",
                        "Close in meaning to: Achievement “皮带跑偏” (cosine 1.00)"),
                arguments(new TrackSignal(WEIGHTS, Codes::nameOf), need().track("track-equipment", "seg-mine-safety"), achievement().track("track-equipment", "seg-mine-safety"),
                        "同属细分领域“煤矿安全装备”", "Both in the segment “Coal mine safety equipment”"),
                arguments(new TrackSignal(WEIGHTS, Codes::nameOf), need().track("track-equipment", null), achievement().track("track-equipment", null),
                        "同属“高端装备制造”赛道", "Both in the industry “Advanced equipment manufacturing”"),
                arguments(new ReadinessSignal(WEIGHTS), need().readiness(6), achievement().readiness(4), "要求技术成熟度不低于 6 级，供方为 4 级，差 2 级",
                        "TRL 6 or higher is wanted; the offer has TRL 4, too low by 2"),
                arguments(new ReadinessSignal(WEIGHTS), need().readiness(6), achievement(), "要求技术成熟度不低于 6 级，供方未写明成熟度",
                        "TRL 6 or higher is wanted; the offer states no readiness"),
                arguments(new ModeSignal(WEIGHTS), need().modes(modes("技术转让/合作开发")), achievement().modes(modes("技术入股")), "需方希望合作开发、技术转让，供方只接受技术入股",
                        "Wanted: Joint development, Technology transfer; the offer accepts only: Technology as equity"),
                arguments(new ModeSignal(WEIGHTS), need().modes(modes("技术转让")), achievement(), "需方希望技术转让，供方未写明合作方式",
                        "Wanted: Technology transfer; the offer states no mode of cooperation"),
                arguments(new PriceSignal(WEIGHTS), need().amount(null, BigDecimal.valueOf(500_000)), achievement().amount(BigDecimal.valueOf(750_000), null),
                        "预算 50 万元，要价 75 万元，超出预算 25 万元", "Budget 500,000 yuan, asking price 750,000 yuan: 250,000 yuan above the budget"),
                arguments(new RegionSignal(WEIGHTS), need().region("140411"), achievement().region("140425"), "双方在同一地市", "Both are in the same city"),
                arguments(new FreshnessSignal(WEIGHTS), need(), achievement().valid(TODAY.minusDays(12), null), "12 天前发布或确认", "Days since it was published or confirmed: 12"),
                arguments(new FreshnessSignal(WEIGHTS), need(), achievement().valid(null, TODAY.minusDays(1)), "已于 2026-05-31 到期", "Expired on 2026-05-31"),
                arguments(new IndicatorSignal(WEIGHTS, new WrittenIndicators()), need().indicatorTexts(List.of("年处理量≥5万吨")), achievement().indicatorTexts(List.of("年处理量约8万吨")),
                        "要求 年处理量≥5万 t/年，对方 约8万 t/年，满足。", "Required: 年处理量≥50,000 t/yr; offered: about 80,000 t/yr; met."));
    }

    @ParameterizedTest(name = "{4}")
    @MethodSource("inBothLanguages")
    void whatIsSaidIsReadInBothLanguages(Signal signal, ListingProfile.Builder need, ListingProfile.Builder achievement, String chinese, String english) {
        Saying said = judge(signal, need.build(), achievement.build()).statements().findFirst().orElseThrow().saying();
        assertThat(said.chinese()).isEqualTo(chinese);
        assertThat(said.in(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void noIdeaIsLeftOutOfBothLanguages() {
        assertThat(inBothLanguages().map(a -> ((Signal) a.get()[0]).name())).containsAll(Signals.standard(WEIGHTS, c -> c).stream().map(Signal::name).toList());
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
