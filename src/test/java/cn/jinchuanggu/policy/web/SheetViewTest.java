package cn.jinchuanggu.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.policy.BuyerStanding;
import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.ReadInEnglish;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sheet in Chinese words. */
class SheetViewTest {

    private static final String POSSIBLE = "(，(最高可能|可能为) [\\d,.]+ 元( 至 [\\d,.]+ 元)?)?";
    private static final Map<String, String> HEADLINES = Map.of("success", "按填写的事实可获补助 [\\d,.]+ 元。", "danger", "不符合条件，共 \\d+ 项原因。",
            "info", "还缺 \\d+ 项事实" + POSSIBLE + "。", "warning", "有 \\d+ 项需要责任单位决定" + POSSIBLE + "。",
            "secondary", "不在有效期 \\d{4}-\\d\\d-\\d\\d 至 \\d{4}-\\d\\d-\\d\\d 之内。");

    private final Policy policy = Cases.policyOn(Cases.TODAY);

    @Test
    void saysWhatIsGrantedAndUnderWhichRule() {
        SheetView view = SheetView.of(policy.assess(9, Cases.baseOf(9)));
        assertThat(view.title()).isEqualTo("第九条 支持科技成果转移转化");
        assertThat(view.headline()).isEqualTo("按填写的事实可获补助 50,000 元。");
        assertThat(view.tone()).isEqualTo("success");
        assertThat(view.steps()).extracting(SheetView.StepRow::formula)
                .contains("计入的技术交易额 1,000,000 元 × 补助比例 5% = 50,000 元");
        assertThat(view.bodies()).isEqualTo("市科技局、市财政局、长治高新区");
        assertThat(view.footer()).startsWith("长政发〔2024〕15号 · 测算日期 2026-01-10 · 规则版本 ");
    }

    @Test
    void neverSpeaksOfAnEstimateAsGranted() {
        Sheet sheet = policy.estimateTransferAward(Optional.of(Money.of(1_000_000)), Set.of(CooperationMode.TRANSFER), BuyerStanding.RESIDENT);
        SheetView view = SheetView.of(sheet);
        assertThat(SheetView.headline(sheet).in(Locale.ENGLISH)).startsWith("Estimated from the asking price. ").contains("at most 50,000 yuan possible")
                .doesNotContain("the subsidy is");
        assertThat(view.estimate()).isTrue();
        assertThat(view.headline()).startsWith("按意向价格估算：").contains("最高可能 50,000 元").doesNotContain("可获");
        assertThat(view.warnings().getFirst()).contains("不是核定金额");
    }

    @Test
    void givesEveryCaseAHeadlineAndAPointForEachThingOpen() {
        IntStream.of(3, 4, 5, 7, 9, 11).mapToObj(Cases::of).flatMap(List::stream).forEach(c -> {
            Sheet sheet = Cases.policyOn(c.today()).assess(c.article(), c.facts());
            SheetView view = SheetView.of(sheet);
            assertThat(SheetView.headline(sheet)).as(c.name()).hasToString(view.headline());
            ReadInEnglish.holds(SheetView.headline(sheet), "");
            assertThat(view.headline()).as(c.name()).matches(HEADLINES.get(view.tone()));
            assertThat(view.points().isEmpty()).as(c.name()).isEqualTo(view.tone().equals("success"));
            assertThat(view.points()).as(c.name()).allSatisfy(p -> assertThat(p.sentence()).isNotBlank());
        });
    }

    @Test
    void saysARangeByItsEndsAndOneSumOnce() {
        says(policy.assess(3, Cases.baseOf(3)), "有 1 项需要责任单位决定，可能为 300,000 元 至 1,000,000 元。");
        says(policy.assess(3, Cases.changed(Cases.baseOf(3), Map.of("实缴资金总额", "150万"))), "有 1 项需要责任单位决定，可能为 300,000 元。");
        says(policy.assess(11, Cases.baseOf(11)), "有 1 项需要责任单位决定，最高可能 300,000 元。");
    }

    @Test
    void theCasesHaveEveryOutcome() {
        assertThat(IntStream.of(3, 4, 5, 7, 9, 11).mapToObj(Cases::of).flatMap(List::stream).map(c -> Cases.policyOn(c.today()).assess(c.article(), c.facts())))
                .extracting(sheet -> SheetView.of(sheet).tone()).contains("success", "danger", "info", "warning", "secondary");
    }

    @Test
    void namesTheBodyThatDecides() {
        SheetView view = SheetView.of(policy.assess(9, Cases.changed(Cases.baseOf(9), Map.of("受让方", "其他县区企业"))));
        assertThat(view.points()).singleElement()
                .satisfies(p -> assertThat(p.sentence()).endsWith("决定单位：工作专班。"));
    }

    private static void says(Sheet sheet, String headline) {
        assertThat(SheetView.of(sheet).headline()).isEqualTo(headline);
        ReadInEnglish.holds(SheetView.headline(sheet), "");
    }
}
