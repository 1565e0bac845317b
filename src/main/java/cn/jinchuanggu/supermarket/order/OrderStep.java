package cn.jinchuanggu.supermarket.order;

import static cn.jinchuanggu.supermarket.order.OrderState.ACCEPTED;
import static cn.jinchuanggu.supermarket.order.OrderState.BOOKED;
import static cn.jinchuanggu.supermarket.order.OrderState.CANCELLED;
import static cn.jinchuanggu.supermarket.order.OrderState.CONFIRMED;
import static cn.jinchuanggu.supermarket.order.OrderState.CORRECTING;
import static cn.jinchuanggu.supermarket.order.OrderState.DECLINED;
import static cn.jinchuanggu.supermarket.order.OrderState.DISPUTED;
import static cn.jinchuanggu.supermarket.order.OrderState.PERFORMING;
import static cn.jinchuanggu.supermarket.order.OrderState.QUOTED;
import static cn.jinchuanggu.supermarket.order.OrderState.QUOTING;
import static cn.jinchuanggu.supermarket.order.OrderState.REPORTED;
import static cn.jinchuanggu.supermarket.order.OrderState.SAMPLE;
import static cn.jinchuanggu.supermarket.order.OrderState.TERMINATED;

import cn.jinchuanggu.journal.LedgerStep;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The table of transitions, in one place: what can be done with an order, in which states, by whom, and where it leads. What
 * else must hold (one rating, the other side proposed the end) is said by {@link OrderRules}.
 */
public enum OrderStep implements LedgerStep {
    /** Leads to {@link OrderState#QUOTING} when the service has no price. */
    BOOK("预约", Part.CUSTOMER, Set.of(), BOOKED),
    QUOTE("报价", Part.PROVIDER, EnumSet.of(QUOTING, QUOTED), QUOTED),
    AGREE("接受报价", Part.CUSTOMER, EnumSet.of(QUOTED), BOOKED),
    /** When the voucher that was counted on is no longer there. */
    WAIVE("改为不用创新券", Part.CUSTOMER, EnumSet.of(BOOKED), null),
    /** Leads to {@link OrderState#SAMPLE} when a sample is needed. */
    ACCEPT("接单", Part.PROVIDER, EnumSet.of(BOOKED), ACCEPTED),
    DECLINE("不接单", Part.PROVIDER, EnumSet.of(QUOTING, QUOTED, BOOKED), DECLINED),
    SEND("送样", Part.CUSTOMER, EnumSet.of(SAMPLE), null),
    RECEIVE("收样", Part.PROVIDER, EnumSet.of(SAMPLE), ACCEPTED),
    PERFORM("开始实施", Part.PROVIDER, EnumSet.of(ACCEPTED), PERFORMING),
    REPORT("寄送报告", Part.PROVIDER, EnumSet.of(PERFORMING, CORRECTING), REPORTED),
    CONFIRM("确认", Part.CUSTOMER, EnumSet.of(REPORTED), CONFIRMED),
    RETURN("退回补正", Part.CUSTOMER, EnumSet.of(REPORTED), CORRECTING),
    RATE("评价", Part.CUSTOMER, EnumSet.of(CONFIRMED), null),
    ANSWER("回复评价", Part.PROVIDER, EnumSet.of(CONFIRMED), null),
    CANCEL("取消", Part.CUSTOMER, EnumSet.of(QUOTING, QUOTED, BOOKED, SAMPLE, ACCEPTED), CANCELLED),
    /** 协商终止 needs both: one side proposes, and while nothing else happens the other may agree. */
    PROPOSE_END("提出终止", Part.SIDES, EnumSet.of(SAMPLE, ACCEPTED, PERFORMING, REPORTED, CORRECTING), null),
    AGREE_END("同意终止", Part.SIDES, EnumSet.of(SAMPLE, ACCEPTED, PERFORMING, REPORTED, CORRECTING), TERMINATED),
    DISPUTE("提出争议", Part.SIDES, EnumSet.of(SAMPLE, ACCEPTED, PERFORMING, REPORTED, CORRECTING), DISPUTED),
    /** Leads back to the state before the dispute. */
    RESUME("裁定继续", Part.OPERATOR, EnumSet.of(DISPUTED), null),
    UPHOLD("裁定完成", Part.OPERATOR, EnumSet.of(DISPUTED), CONFIRMED),
    END("裁定终止", Part.OPERATOR, EnumSet.of(DISPUTED), TERMINATED);

    private static final Set<OrderStep> DANGERS = EnumSet.of(DECLINE, RETURN, CANCEL, PROPOSE_END, AGREE_END, DISPUTE, END, WAIVE);

    private final String label;
    private final Set<Part> by;
    private final Set<OrderState> from;
    private final OrderState to;

    OrderStep(String label, Part by, Set<OrderState> from, OrderState to) {
        this(label, EnumSet.of(by), from, to);
    }

    OrderStep(String label, Set<Part> by, Set<OrderState> from, OrderState to) {
        this.label = label;
        this.by = by;
        this.from = from;
        this.to = to;
    }

    @Override
    public String label() {
        return label;
    }

    /** The step with this address; an order is not booked by a step of its own address. */
    public static Optional<OrderStep> find(String path) {
        return LedgerStep.find(EnumSet.complementOf(EnumSet.of(BOOK)), path);
    }

    /** Whether it ends the order, sends it back or gives something up. */
    public boolean isDanger() {
        return DANGERS.contains(this);
    }

    /** Whether the order is done by it: what was agreed is owed, and the voucher is used. */
    boolean settles() {
        return to == CONFIRMED;
    }

    Set<Part> by() {
        return by;
    }

    boolean isPossibleIn(OrderState state) {
        return from.contains(state);
    }

    /**
     * Where it leads.
     *
     * @param state          where the order stands; null before the booking
     * @param beforeDispute  where it stood before the dispute; of no account otherwise
     * @param waits          whether something is still missing: a price at the booking, a sample at the acceptance
     */
    OrderState leadsTo(OrderState state, OrderState beforeDispute, boolean waits) {
        return switch (this) {
            case BOOK -> waits ? QUOTING : to;
            case ACCEPT -> waits ? SAMPLE : to;
            case RESUME -> beforeDispute;
            default -> to == null ? state : to;
        };
    }

    /** Who may do it, for people. */
    String whoMay() {
        return onlyBy(by.stream().map(Part::label));
    }

    /** Why it cannot be done in this state, in one sentence. */
    String wrongState(OrderState state) {
        return onlyFrom(from.stream().map(OrderState::label), "订单", "这件订单", state.label());
    }
}
