package cn.jinchuanggu.supermarket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.ReadInEnglish;
import cn.jinchuanggu.shared.Saying;
import cn.jinchuanggu.supermarket.ServiceIdeas.Known;
import cn.jinchuanggu.supermarket.ServiceMatch.Point;
import cn.jinchuanggu.supermarket.voucher.VoucherShare;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What speaks for and against a service; the score is never more than what is shown. */
class ServiceIdeasTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final Known NOTHING = new Known(List.of(), Optional.empty(), 0, false, Optional.empty());

    private static CatalogueEntry service(String yuan, Integer days, boolean voucher) {
        return new CatalogueEntry("serv-x", "安标预检", "按标准过一遍。", "检验检测", yuan == null ? null : Money.of(yuan), "样", days, voucher, "prov-x", "甲检测（示例）",
                List.of("矿山安全装备"), List.of(), true);
    }

    private static Wanted wanted(String budget, String by, boolean voucher) {
        return new Wanted(Optional.empty(), "送检", Optional.of("检验检测"), Optional.ofNullable(budget).map(Money::of), Optional.ofNullable(by).map(LocalDate::parse),
                Optional.empty(),
                Optional.of(Stage.GROWTH), voucher);
    }

    @Test
    void theScoreIsTheSumOfTheShownReasons() {
        Known known = new Known(List.of(new Point("文字", 21.34, Saying.verbatim("“送检”")), new Point("语义", 17.66, Saying.verbatim("意思相近"))),
                Optional.of(new VoucherShare(Money.of(9_000), List.of())), 3, true,
                Optional.of(new ServiceMark(new BigDecimal("4.7"), 3)));

        ServiceMatch match = new ServiceIdeas(wanted("20000", "2026-12-31", true), TODAY).judge(service("18000", 15, true), known);

        assertThat(match.reasons()).extracting(Point::idea).containsExactlyInAnyOrder("文字", "语义", "类别", "阶段", "预算", "工期", "创新券", "往来", "业绩", "评价");
        assertThat(match.score()).isEqualTo(match.reasons().stream().map(p -> BigDecimal.valueOf(p.points())).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue());
        assertThat(match.unknowns()).isEmpty();
    }

    @Test
    void aPriceAboveTheBudgetAndTooManyDaysSpeakAgainst() {
        ServiceMatch match = new ServiceIdeas(wanted("10000", "2026-12-01", true), TODAY).judge(service("18000", 15, false), NOTHING);

        assertThat(match.reasons()).filteredOn(p -> p.points() < 0).extracting(Point::idea).containsExactlyInAnyOrder("预算", "工期", "创新券");
    }

    @Test
    void whatIsNotStatedIsUnknownAndCountsNothing() {
        ServiceMatch match = new ServiceIdeas(wanted("10000", "2026-12-01", false), TODAY).judge(service(null, null, false), NOTHING);

        assertThat(match.unknowns()).hasSize(2);
        assertThat(match.reasons()).extracting(Point::idea).doesNotContain("预算", "工期", "创新券");
    }

    @Test
    void allThatSpeaksForAServiceIsSaidInBothLanguages() {
        Known known = new Known(List.of(), Optional.of(new VoucherShare(Money.of(9_000), List.of())), 3, true, Optional.of(new ServiceMark(new BigDecimal("4.7"), 3)));

        says(new ServiceIdeas(wanted("20000.5", "2026-12-31", true), TODAY).judge(service("18000", 15, true), known),
                "正是要找的类别“检验检测”。", "标价 1.8 万元/样 在预算 20,000.5 元 之内。", "工期 15 天，到 2026-12-31 还有 35 天，来得及。", "成长阶段常用“检验检测”。",
                "您的创新券可抵 9,000 元。", "甲检测（示例）服务过您的单位。", "服务过 3 家单位（图谱中的记录）。", "客户评价 4.7 分（3 次评价）。");
    }

    @Test
    void whatSpeaksAgainstItAndWhatIsUnknownIsSaidInBothLanguages() {
        says(new ServiceIdeas(wanted("10000", "2026-12-01", true), TODAY).judge(service("18000", 15, false), NOTHING),
                "正是要找的类别“检验检测”。", "成长阶段常用“检验检测”。", "不接受创新券。", "工期 15 天，到 2026-12-01 还有 5 天，来不及。", "标价 1.8 万元/样 超过预算 10,000 元。");
        says(new ServiceIdeas(wanted("10000", "2026-12-01", true), TODAY).judge(service(null, null, true), NOTHING),
                "正是要找的类别“检验检测”。", "成长阶段常用“检验检测”。", "接受创新券，抵扣多少看获批的额度和报价。", "价格面议，能不能在预算之内要等报价。",
                "没有写明工期，能不能在 2026-12-01 之前完成要问机构。");
    }

    @Test
    void theSegmentCountsMoreThanItsIndustry() {
        Wanted mineSafety = new Wanted(Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("seg-mine-safety"), Optional.empty(), false);

        says(new ServiceIdeas(mineSafety, TODAY).judge(service("煤矿安全装备"), NOTHING), "面向“煤矿安全装备”。");
        says(new ServiceIdeas(mineSafety, TODAY).judge(service("工业机器人"), NOTHING), "面向同一产业“高端装备制造”。");
        assertThat(new ServiceIdeas(mineSafety, TODAY).judge(service("智能终端"), NOTHING).reasons()).isEmpty();
    }

    @Test
    void aPriceIsSaidWithItsUnit() {
        List<CatalogueEntry> services = List.of(service(null, null, false), service("18000", null, false), service("煤矿安全装备"));

        assertThat(services).extracting(s -> s.priceBrief() + "|" + s.priceExact()).containsExactly("面议|", "1.8 万元/样|18,000 元", "100 元|100 元");
        services.forEach(s -> ReadInEnglish.holds(s.priceBrief(), "样"));
        ReadInEnglish.holds(service("18000", null, false).priceExact(), "");
    }

    private static CatalogueEntry service(String segment) {
        return new CatalogueEntry("serv-y", "安标预检", "", "检验检测", Money.of(100), null, null, false, null, null, List.of(segment), List.of(), true);
    }

    /** Reasons first, most points first, then what is unknown. */
    private static void says(ServiceMatch match, String... chinese) {
        List<Saying> said = Stream.concat(match.reasons().stream().map(Point::text), match.unknowns().stream()).toList();
        assertThat(said).extracting(Saying::chinese).containsExactly(chinese);
        said.forEach(s -> ReadInEnglish.holds(s, "样 甲检测（示例）"));
    }
}
