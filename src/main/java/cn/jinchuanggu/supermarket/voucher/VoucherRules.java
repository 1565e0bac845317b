package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.time.LocalDate;

/** How much a voucher may pay, and why not more. The preview and the reservation ask the same question. */
final class VoucherRules {

    private VoucherRules() {
    }

    /** A limit and the sentence that names it. */
    private record Limit(Money most, String sentence) {
    }

    /** Why no voucher pays for this service at all; empty when one may. */
    static Optional<String> objection(VoucherTerms terms, BoughtService service) {
        if (!service.voucher() || service.providerId() == null) {
            return Optional.of("服务机构没有说明“" + service.name() + "”可以用创新券。");
        }
        return terms.categories().contains(service.category()) ? Optional.empty()
                : Optional.of("“" + service.category() + "”不在创新券可用的类别里：" + String.join("、", terms.categories()) + "。");
    }

    /** The least of what all limits allow, with each limit named. */
    static VoucherShare share(VoucherTerms terms, VoucherBalance balance, Money price, LocalDate day) {
        List<Limit> limits = limits(terms, balance, price, day);
        Money amount = limits.stream().map(Limit::most).reduce(price.toFen(), Money::min).max(Money.ZERO);
        return new VoucherShare(amount, limits.stream().map(Limit::sentence).toList());
    }

    /** Why this much may not be reserved, a sentence for each limit that it would pass; empty when it may. */
    static List<String> refusals(VoucherTerms terms, VoucherBalance balance, Money price, Money amount, LocalDate day) {
        List<String> refusals = new ArrayList<>();
        if (amount.compareTo(Money.ZERO) <= 0 || !amount.equals(amount.toFen())) {
            refusals.add("使用创新券的金额应当大于 0，最多精确到分。");
        }
        limits(terms, balance, price, day).stream().filter(l -> amount.compareTo(l.most()) > 0)
                .forEach(l -> refusals.add(l.sentence() + "不够这次的 " + amount.display() + "。"));
        return refusals;
    }

    private static List<Limit> limits(VoucherTerms terms, VoucherBalance balance, Money price, LocalDate day) {
        Money byShare = price.times(terms.share()).toFen();
        Money free = balance.free(day).max(Money.ZERO);
        Money thisYear = terms.yearly().minus(balance.taken()).max(Money.ZERO);
        return List.of(new Limit(byShare, "价格 " + price.display() + " 的 " + terms.percent() + " 是 " + byShare.display() + "。"),
                new Limit(terms.perUse(), "单次最多 " + terms.perUse().display() + "。"),
                new Limit(free, freeSentence(balance, free, day)),
                new Limit(thisYear, "每家企业一年最多 " + terms.yearly().display() + "，今年还可以用 " + thisYear.display() + "。"));
    }

    private static String freeSentence(VoucherBalance balance, Money free, LocalDate day) {
        if (balance.granted().isZero()) {
            return "还没有获批的创新券额度，请先申领。";
        }
        return balance.lapsed(day).isZero() ? "已获批 " + balance.granted().display() + "，可用 " + free.display() + "。"
                : "额度已于 " + balance.through() + " 到期，未用的 " + balance.rest().display() + " 失效。";
    }
}
