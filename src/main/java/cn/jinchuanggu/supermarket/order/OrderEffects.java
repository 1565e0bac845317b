package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.supermarket.voucher.Purchase;
import cn.jinchuanggu.supermarket.voucher.VoucherShare;
import cn.jinchuanggu.supermarket.voucher.Vouchers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a step does beside the entry: it holds a time, and it moves the customer's voucher, in the same transaction. */
final class OrderEffects {

    /** Which side proposed the end. */
    static final String BY = "by";

    private final Vouchers vouchers;
    private final Slots slots;

    OrderEffects(Vouchers vouchers, Slots slots) {
        this.vouchers = vouchers;
        this.slots = slots;
    }

    /** How much of a price a voucher may pay for this customer, with the reasons. */
    VoucherShare preview(String serviceId, String customerPartyId, Money price, LocalDate day) {
        return vouchers.previewFor(customerPartyId, serviceId, price, day);
    }

    /**
     * The answers of a step with what the platform adds: who pays how much, when it is done, who proposed.
     *
     * @throws InvalidInput when a voucher is wanted and cannot pay anything
     */
    Map<String, Object> facts(Order order, OrderCommand asked, Actor actor, LocalDate today) {
        Map<String, Object> facts = new LinkedHashMap<>(asked.answers());
        switch (asked.step()) {
            case AGREE -> {
                boolean wanted = facts.containsKey(OrderQuestions.USE_VOUCHER) ? asked.isTrue(OrderQuestions.USE_VOUCHER) : order.wantsVoucher();
                facts.put(OrderQuestions.USE_VOUCHER, wanted);
                Money price = order.price().orElseThrow();
                facts.putAll(new PriceSplit(price, wanted ? voucher(order, price, today) : Money.ZERO).facts());
            }
            case WAIVE -> {
                facts.put(OrderQuestions.USE_VOUCHER, false);
                facts.putAll(new PriceSplit(order.price().orElseThrow(), Money.ZERO).facts());
            }
            case ACCEPT -> {
                facts.putAll(order.split().orElseThrow().facts());
                asked.slot().or(order::slot).ifPresent(time -> facts.put(OrderQuestions.SLOT, time.text()));
            }
            case CONFIRM, UPHOLD -> facts.putAll(order.split().orElseThrow().facts());
            case PROPOSE_END -> facts.put(BY, Part.of(order, actor).iterator().next().name());
            default -> { } // what was answered is all there is to say
        }
        return facts;
    }

    /** Holds the time that a step names, before its entry is written. */
    void hold(String orderId, String serviceId, Optional<SlotTime> time) {
        time.ifPresent(t -> slots.hold(orderId, serviceId, t));
    }

    /** Moves the voucher after the entry is written: reserved by the acceptance, used by the end, free when it ends otherwise. */
    void settle(Order order, Command command) {
        OrderStep step = order.events().getLast().step();
        Optional<Money> voucher = order.split().map(PriceSplit::voucher).filter(v -> !v.isZero());
        voucher.ifPresent(amount -> {
            if (step == OrderStep.ACCEPT) {
                vouchers.reserve(new Purchase(order.id(), order.customerPartyId(), order.serviceId(), order.price().orElseThrow()), amount, command);
            } else if (step.settles()) {
                vouchers.use(order.id(), command);
            } else if (order.state().isOff()) {
                vouchers.release(order.id(), command);
            }
        });
    }

    private Money voucher(Order order, Money price, LocalDate today) {
        VoucherShare share = preview(order.serviceId(), order.customerPartyId(), price, today);
        if (share.amount().isZero()) {
            throw new InvalidInput(OrderQuestions.USE_VOUCHER, "现在不能使用创新券：" + share.because(), "请选“否”，全部自付。");
        }
        return share.amount();
    }
}
