package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import cn.jinchuanggu.supermarket.voucher.VoucherShare;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at what somebody wants to order beside what is offered, and says what the first entry keeps. */
final class Booking {

    private static final int MOST_NAMED = 5;

    private final Catalogue catalogue;
    private final Slots slots;
    private final OrderEffects effects;

    Booking(Catalogue catalogue, Slots slots, OrderEffects effects) {
        this.catalogue = catalogue;
        this.slots = slots;
        this.effects = effects;
    }

    /** @param agreed what both have agreed on before; empty for what the catalogue says. @throws InvalidInput with everything that keeps the order from being made */
    Map<String, Object> facts(OrderCommand asked, Optional<Agreed> agreed, Actor customer, boolean customerIllustrative, LocalDate today) {
        String id = asked.answer(OrderQuestions.SERVICE).orElseThrow();
        CatalogueEntry service = catalogue.find(id).filter(s -> s.providerId() != null)
                .orElseThrow(() -> new InvalidInput(OrderQuestions.SERVICE, "没有编号为 " + id + " 的服务。", "请从科技服务超市里选。"));
        List<Problem> problems = new ArrayList<>();
        if (customer.actsFor(service.providerId())) {
            problems.add(new Problem(OrderQuestions.SERVICE, "这是您自己机构的服务。", "请选别的机构的服务。"));
        }
        if (agreed.isEmpty()) {
            slot(service, asked, problems);
        }
        Map<String, Object> facts = new LinkedHashMap<>(asked.answers());
        facts.put(Order.SERVICE_NAME, service.name());
        facts.put(Order.PROVIDER, service.providerId());
        facts.put(Order.CUSTOMER, customer.partyId());
        facts.put(Order.ILLUSTRATIVE, service.illustrative() || customerIllustrative);
        agreed.map(Agreed::days).or(() -> Optional.ofNullable(service.days())).ifPresent(days -> facts.put(OrderQuestions.DAYS, days));
        agreed.map(Agreed::price).or(() -> price(service, asked)).ifPresent(price -> facts.putAll(new PriceSplit(price, voucher(service, asked, customer, price, today, problems)).facts()));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return facts;
    }

    /** Who offers times takes orders for these only. */
    private void slot(CatalogueEntry service, OrderCommand asked, List<Problem> problems) {
        List<Slot> offered = slots.listOffered(service.id());
        List<Slot> open = offered.stream().filter(s -> s.left() > 0).toList();
        if (offered.isEmpty() || asked.slot().filter(time -> open.stream().anyMatch(s -> s.time().equals(time))).isPresent()) {
            return;
        }
        problems.add(new Problem(OrderQuestions.SLOT, asked.slot().isEmpty() ? "还没有选预约时段。" : "时段 " + asked.slot().get().display() + " 不接受预约或已经约满。",
                open.isEmpty() ? "这项服务的时段都已经约满，请等服务机构发布新的时段。"
                        : "可以选：" + String.join("、", open.stream().limit(MOST_NAMED).map(s -> s.time().display()).toList()) + "。"));
    }

    private Money voucher(CatalogueEntry service, OrderCommand asked, Actor customer, Money price, LocalDate today, List<Problem> problems) {
        if (!asked.isTrue(OrderQuestions.USE_VOUCHER)) {
            return Money.ZERO;
        }
        VoucherShare share = effects.preview(service.id(), customer.partyId(), price, today);
        if (share.amount().isZero()) {
            problems.add(new Problem(OrderQuestions.USE_VOUCHER, "现在不能使用创新券：" + share.because(), "请改为不用创新券，或先申领。"));
        }
        return share.amount();
    }

    private static Optional<Money> price(CatalogueEntry service, OrderCommand asked) {
        return Optional.ofNullable(service.price()).map(unit -> unit.times(new BigDecimal(asked.answer(OrderQuestions.QUANTITY).orElseThrow())));
    }
}
