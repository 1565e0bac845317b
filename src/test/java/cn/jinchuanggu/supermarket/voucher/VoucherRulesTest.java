package cn.jinchuanggu.supermarket.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Period;
import cn.jinchuanggu.shared.ReadInEnglish;
import cn.jinchuanggu.shared.Saying;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a voucher may pay, and which limit says so. The values are the test's own. */
class VoucherRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-30");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");
    private static final VoucherTerms TERMS = terms("2026-01-01", null, "20000", "50000", "0.50");

    private static VoucherTerms terms(String from, String through, String perUse, String yearly, String share) {
        return new VoucherTerms(new Period(LocalDate.parse(from), through == null ? null : LocalDate.parse(through)), Money.of(perUse), Money.of(yearly),
                new BigDecimal(share),
                MonthDay.of(12, 31), "园区内科技型中小微企业", List.of("检验检测"), "示例参数");
    }

    private static VoucherBalance balance(String granted, String reserved, String used) {
        return new VoucherBalance(Money.of(granted), Money.of(reserved), Money.of(used), LAST);
    }

    @ParameterizedTest
    @CsvSource({"4800, 50000, 0, 0, 2400, half of the price", "0.03, 50000, 0, 0, 0.01, cut off below the fen", "90000, 50000, 0, 0, 20000, most for one order",
            "90000, 15000, 1000, 2000, 12000, what is left of the grant", "90000, 80000, 20000, 20000, 10000, what is left of the year",
            "90000, 80000, 30000, 25000, 0, never below zero"})
    void aVoucherPaysTheLeastThatEveryLimitAllows(String price, String granted, String reserved, String used, String pays, String because) {
        VoucherShare share = VoucherRules.share(TERMS, balance(granted, reserved, used), Money.of(price), DAY);

        assertThat(share.amount()).as(because).isEqualTo(Money.of(pays));
        assertThat(share.reasons()).as("every limit is named").hasSize(4);
        assertThat(VoucherRules.refusals(TERMS, balance(granted, reserved, used), Money.of(price), share.amount().plus(Money.of("0.01")), DAY)).isNotEmpty();
        if (!share.amount().isZero()) {
            assertThat(VoucherRules.refusals(TERMS, balance(granted, reserved, used), Money.of(price), share.amount(), DAY)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "0.001"})
    void anAmountIsMoreThanZeroAndWholeFen(String amount) {
        assertThat(VoucherRules.refusals(TERMS, balance("50000", "0", "0"), Money.of("1000"), Money.of(amount), DAY)).isNotEmpty();
    }

    @Test
    void aGrantLapsesAfterItsLastDay() {
        VoucherBalance balance = balance("30000", "1000", "2000");

        assertThat(balance.free(LAST)).isEqualTo(Money.of("27000"));
        assertThat(balance.lapsed(LAST)).isEqualTo(Money.ZERO);
        assertThat(balance.free(LAST.plusDays(1))).isEqualTo(Money.ZERO);
        assertThat(balance.lapsed(LAST.plusDays(1))).isEqualTo(Money.of("27000"));
        assertThat(VoucherRules.share(TERMS, balance, Money.of("1000"), LAST.plusDays(1)).reasons()).anyMatch(r -> r.chinese().contains("失效"));
    }

    @Test
    void aServiceOfAnotherCategoryOrWithoutVouchersIsNotPaidFor() {
        assertThat(VoucherRules.objection(TERMS, new BoughtService("s", "检测", "检验检测", true, "p", "甲"))).isEmpty();
        assertThat(VoucherRules.objection(TERMS, new BoughtService("s", "检测", "检验检测", false, "p", "甲"))).isPresent();
        assertThat(VoucherRules.objection(TERMS, new BoughtService("s", "检测", "检验检测", true, null, null))).isPresent();
        assertThat(VoucherRules.objection(TERMS, new BoughtService("s", "记账", "财税法律", true, "p", "甲"))).hasValueSatisfying(s -> assertThat(s.chinese()).contains("检验检测"));
    }

    @Test
    void theSettingOfTheDayHolds() {
        List<VoucherTerms> two = List.of(terms("2025-01-01", "2026-06-30", "20000", "50000", "0.50"), terms("2026-07-01", null, "30000", "60000", "0.40"));

        assertThat(VoucherTerms.on(two, DAY).orElseThrow().perUse()).isEqualTo(Money.of("20000"));
        assertThat(VoucherTerms.on(two, DAY.plusDays(1)).orElseThrow().perUse()).isEqualTo(Money.of("30000"));
        assertThat(VoucherTerms.on(two, LocalDate.parse("2024-12-31"))).isEmpty();
    }

    @Test
    void thePolicyIsNeverNamedAsTheSourceOfASetting() {
        assertThat(VoucherTerms.all()).isNotEmpty().allSatisfy(t -> assertThat(t.source()).isEqualTo("待市里公布细则，示例参数"));
    }

    @Test
    void whatAVoucherPaysIsSaidInBothLanguages() {
        says(VoucherRules.share(TERMS, balance("50000", "0", "1000.5"), Money.of("4800"), DAY),
                "价格 4,800 元 的 50% 是 2,400 元。", "单次最多 20,000 元。", "已获批 50,000 元，可用 48,999.5 元。", "每家企业一年最多 50,000 元，今年还可以用 48,999.5 元。");
        says(VoucherRules.share(TERMS, balance("30000", "1000", "2000"), Money.of("4800"), LAST.plusDays(1)),
                "价格 4,800 元 的 50% 是 2,400 元。", "单次最多 20,000 元。", "额度已于 2026-12-31 到期，未用的 27,000 元 失效。", "每家企业一年最多 50,000 元，今年还可以用 47,000 元。");
        assertThat(VoucherRules.share(TERMS, balance("0", "0", "0"), Money.of("4800"), DAY).because())
                .isEqualTo("价格 4,800 元 的 50% 是 2,400 元。 单次最多 20,000 元。 还没有获批的创新券额度，请先申领。 每家企业一年最多 50,000 元，今年还可以用 50,000 元。");
        VoucherRules.share(TERMS, balance("0", "0", "0"), Money.of("4800"), DAY).reasons().forEach(r -> ReadInEnglish.holds(r, ""));
    }

    @Test
    void whyNoVoucherPaysIsSaidInBothLanguages() {
        Vouchers vouchers = new Vouchers(null, null, null, null);

        says(vouchers.previewFor(null, Money.of("4800"), DAY), "创新券由园区内科技型中小微企业申领和使用。");
        says(vouchers.previewFor(null, Money.of("4800"), LocalDate.parse("2020-01-02")), "2020-01-02 没有创新券的设置，现在不能使用。");
        says(vouchers.wallet(null, DAY).share("检验检测", Money.of("4800")), "创新券现在不能抵扣。");
        says(VoucherShare.none(VoucherRules.objection(TERMS, new BoughtService("s", "跌落试验", "检验检测", false, "p", "甲")).orElseThrow()), "服务机构没有说明“跌落试验”可以用创新券。");
        says(VoucherShare.none(VoucherRules.objection(TERMS, new BoughtService("s", "记账", "财税法律", true, "p", "甲")).orElseThrow()), "“财税法律”不在创新券可用的类别里：检验检测。");
    }

    private static void says(VoucherShare share, String... chinese) {
        assertThat(share.reasons()).extracting(Saying::chinese).containsExactly(chinese);
        share.reasons().forEach(r -> ReadInEnglish.holds(r, "跌落试验"));
    }
}
