package cn.jinchuanggu.supermarket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.supermarket.ServiceIdeas.Known;
import cn.jinchuanggu.supermarket.ServiceMatch.Point;
import cn.jinchuanggu.supermarket.voucher.VoucherShare;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        Known known = new Known(List.of(new Point("文字", 21.34, "“送检”"), new Point("语义", 17.66, "意思相近")), Optional.of(new VoucherShare(Money.of(9_000), List.of())), 3,
                true,
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
}
