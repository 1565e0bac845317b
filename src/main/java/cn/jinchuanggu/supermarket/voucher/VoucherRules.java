package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.time.LocalDate;

/** How much a voucher may pay, and why not more. The preview and the reservation ask the same question. */
final class VoucherRules {

    private VoucherRules() {
    }

    /** A limit and the sentence that names it. */
    private record Limit(Money most, Saying sentence) {
    }

    /** Why no voucher pays for this service at all; empty when one may. */
    static Optional<Saying> objection(VoucherTerms terms, BoughtService service) {
        if (!service.voucher() || service.providerId() == null) {
            return Optional.of(Saying.of("says.voucher.notTaken", service.name()));
        }
        return terms.categories().contains(service.category()) ? Optional.empty()
                : Optional.of(Saying.of("says.voucher.category", Saying.label(service.category()), Saying.labels(terms.categories())));
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
        return List.of(new Limit(byShare, Saying.of("says.voucher.share", price.exact(), terms.percent(), byShare.exact())),
                new Limit(terms.perUse(), Saying.of("says.voucher.perUse", terms.perUse().exact())),
                new Limit(free, freeSentence(balance, free, day)),
                new Limit(thisYear, Saying.of("says.voucher.yearly", terms.yearly().exact(), thisYear.exact())));
    }

    private static Saying freeSentence(VoucherBalance balance, Money free, LocalDate day) {
        if (balance.granted().isZero()) {
            return Saying.of("says.voucher.nothingGranted");
        }
        return balance.lapsed(day).isZero() ? Saying.of("says.voucher.free", balance.granted().exact(), free.exact())
                : Saying.of("says.voucher.lapsed", balance.through(), balance.rest().exact());
    }
}
