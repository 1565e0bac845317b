package cn.jinchuanggu.matching.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.matching.requirement.Requirement.State;
import cn.jinchuanggu.matching.signal.Signals;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.search.Listings;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.shared.ReadInEnglish;
import cn.jinchuanggu.shared.Saying;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each requirement of a need is met, unmet or unknown; silence of the offer is never met. */
class RequirementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    /** Names of places are those of GB/T 2260. */
    private static final String PLACES = String.join(" ", Codes.listRegions().values());

    private static ListingProfile.Builder need() {
        return ListingProfile.builder("need-1", ListingKind.NEED).title("皮带跑偏监测");
    }

    private static ListingProfile.Builder achievement() {
        return ListingProfile.builder("ach-1", ListingKind.ACHIEVEMENT).title("皮带跑偏监测装置");
    }

    private static Match match(ListingProfile need, ListingProfile achievement, Struck struck) {
        try (var index = SearchIndex.inMemory()) {
            index.put(List.of(Listings.indexed(achievement, 1)));
            index.refresh();
            var weights = Weights.standard();
            var matcher = new NeedMatcher(index, Signals.standard(weights, UnaryOperator.identity()), List.of(), weights, CLOCK);
            return matcher.match(Listings.asking(need, ListingKind.ACHIEVEMENT), 1, struck).getFirst();
        }
    }

    private static List<Requirement> read(ListingProfile need, String acceptance, ListingProfile achievement, String proof, String... struck) {
        var out = Struck.of(List.of(struck));
        var all = Requirements.of(Asked.of(need, acceptance, TODAY), new Offer(achievement, proof), match(need, achievement, out), out);
        for (Requirement r : all) {
            ReadInEnglish.holds(Saying.of("says.key", r.key(), r.asked()), r.key() + need + " " + acceptance + PLACES);
            ReadInEnglish.holds(r.evidence(), need + " " + acceptance + achievement + proof + PLACES);
        }
        return all;
    }

    private static Requirement only(List<Requirement> all, String label) {
        return all.stream().filter(r -> r.label().equals(label)).reduce((a, b) -> {
            throw new AssertionError("several of " + label);
        }).orElseThrow();
    }

    private static String states(List<Requirement> all) {
        return String.join(" ", all.stream().map(r -> r.label() + r.state().label()).toList());
    }

    @Test
    void whatTheNeedDoesNotAskIsNoRequirement() {
        assertThat(read(need().build(), null, achievement().build(), null)).isEmpty();
    }

    @Test
    void aSilentOfferIsUnknownThroughoutAndNeverMet() {
        var asking = need().indicatorTexts(List.of("误报率≤1%")).amount(null, BigDecimal.valueOf(300_000)).valid(null, LocalDate.of(2027, 6, 30))
                .modes(Set.of(CooperationMode.TRANSFER)).readiness(6).track("t", "seg-mine-safety").region("140411")
                .text("用于煤矿井下。降低停机时间").build();
        var all = read(asking, "第三方检测合格", ListingProfile.builder("ach-1", ListingKind.ACHIEVEMENT).title("某装置").build(), null);
        assertThat(states(all)).isEqualTo("技术指标未知 预算未知 期限未知 合作方式未知 成熟度未知 验收方式未知 应用未知 功效未知 产业未知 地域未知");
        assertThat(Requirements.count(all, State.MET)).isZero();
        assertThat(Requirements.count(all, State.UNKNOWN)).as("where it belongs is no condition").isEqualTo(8);
        assertThat(all).allMatch(r -> r.points() == 0 && !r.evidence().chinese().isBlank());
    }

    @Test
    void fieldsOfBothSidesAreStatedAndCarryThePointsOfTheirSignal() {
        var asking = need().indicatorTexts(List.of("误报率≤1%", "处理速度≥10米/秒")).amount(null, BigDecimal.valueOf(300_000))
                .modes(Set.of(CooperationMode.TRANSFER)).readiness(6).build();
        var offer = achievement().indicatorTexts(List.of("误报率0.5%", "处理速度5米/秒")).amount(BigDecimal.valueOf(450_000), null)
                .modes(Set.of(CooperationMode.TRANSFER)).readiness(4).build();
        var all = read(asking, null, offer, null);
        assertThat(states(all)).isEqualTo("技术指标满足 技术指标不满足 预算不满足 合作方式满足 成熟度不满足");
        assertThat(all).allMatch(r -> r.basis() == Basis.STATED && r.points() != 0);
        assertThat(all.getFirst().key()).isEqualTo("指标:误报率");
        assertThat(all.getFirst().source().text()).isEqualTo("误报率0.5%");
    }

    @Test
    void numbersFoundInTheTextAreInferred() {
        var all = read(need().text("误报率不高于1%").build(), null, achievement().text("误报率为0.5%").build(), null);
        var indicator = only(all, "技术指标");
        assertThat(indicator.state()).isEqualTo(State.MET);
        assertThat(indicator.basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void whatOnlyTheTextAsksAndNoFieldSaysIsUnknownAndSaysWhy() {
        var all = read(need().text("预算30万元。希望技术转让。").build(), null, achievement().amount(BigDecimal.TEN, null).build(), null);
        assertThat(only(all, "预算").state()).isEqualTo(State.UNKNOWN);
        assertThat(only(all, "预算").evidence().chinese()).contains("没有填进栏目");
        assertThat(only(all, "合作方式").state()).isEqualTo(State.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31,交付周期3个月,MET", "2026-12-31,10个月内可交付,UNMET", "2026-12-31,已在三家使用,UNKNOWN", "2026-05-01,交付周期3个月,UNKNOWN"})
    void aDayIsMetOnlyWhenTheOfferSaysHowLongItTakes(LocalDate day, String text, State state) {
        var deadline = only(read(need().valid(null, day).build(), null, achievement().text(text).build(), null), "期限");
        assertThat(deadline.state()).isEqualTo(state);
        assertThat(deadline.basis()).isEqualTo(state == State.UNKNOWN ? Basis.STATED : Basis.INFERRED);
    }

    @ParameterizedTest
    @CsvSource({"以第三方检测报告为准,已取得型式检验报告,MET", "以第三方检测报告为准,已有三家用户,UNKNOWN", "现场试运行30天,在两座矿累计运行十四个月,MET", "大家都说好,第三方检测,UNKNOWN"})
    void proofOfTheKindAskedForIsInferredFromWords(String acceptance, String proof, State state) {
        assertThat(only(read(need().build(), acceptance, achievement().build(), proof), "验收方式").state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"降低吨煤能耗,节约电费并降低吨煤能耗15%,MET", "降低吨煤能耗,吨煤能耗为行业平均,UNKNOWN", "降低吨煤能耗,提高清晰度,UNKNOWN"})
    void anEffectIsMetOnlyInTheSameDirection(String asked, String offered, State state) {
        assertThat(only(read(need().title("节能").text(asked).build(), null, achievement().text(offered).build(), null), "功效").state()).isEqualTo(state);
    }

    @Test
    void anElementIsFoundInOtherOrderAndShowsItsSentence() {
        var application = only(read(need().title("需求").text("用于煤矿井下巷道").build(), null,
                achievement().text("先介绍背景。适用于煤矿的井下巷道环境").build(), null), "应用");
        assertThat(application.state()).isEqualTo(State.MET);
        assertThat(application.basis()).isEqualTo(Basis.INFERRED);
        assertThat(application.source().words()).isNotEmpty();
        assertThat(application.source().text()).doesNotContain("背景");
    }

    @Test
    void anotherCornerOrPlaceIsShownButNoConditionFails() {
        var all = read(need().track("x", "seg-mine-safety").region("140411").build(), null,
                achievement().track("y", "seg-robot").region("110101").build(), null);
        assertThat(states(all)).isEqualTo("产业不满足 地域不满足");
        assertThat(Requirements.count(all, State.UNMET)).isZero();
    }

    @Test
    void whatIsStruckOutIsUnknownAgainWithOrWithoutPoints() {
        var asking = need().readiness(6).text("用于煤矿井下").build();
        var offer = achievement().readiness(7).text("用于煤矿井下").build();
        var all = read(asking, null, offer, null, "成熟度@ach-1", "应用");
        assertThat(all).hasSize(2).allMatch(r -> r.struck() && r.state() == State.UNKNOWN);
        assertThat(only(all, "成熟度").points()).as("what it was").isPositive();
        assertThat(read(asking, null, offer, null, "成熟度@ach-2")).noneMatch(Requirement::struck);
    }
}
