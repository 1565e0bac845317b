package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.Hindrance.Kind;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Whether this person may take this step with this order. Pages and commands ask the same question. */
final class OrderRules {

    private OrderRules() {
    }

    /** Whether the person may know of the order at all. */
    static boolean sees(Order order, Actor actor) {
        return !Part.of(order, actor).isEmpty();
    }

    /** Whether the step is of this person's part, whatever the state of the order. */
    static boolean isPartOf(OrderStep step, Order order, Actor actor) {
        return !Collections.disjoint(step.by(), Part.of(order, actor));
    }

    /** What keeps the person from taking the step; empty when nothing does. */
    static Optional<Hindrance> hindrance(OrderStep step, Order order, Actor actor) {
        if (!isPartOf(step, order, actor)) {
            return Optional.of(new Hindrance(Kind.PERSON, step.whoMay()));
        }
        if (!step.isPossibleIn(order.state())) {
            return Optional.of(new Hindrance(Kind.STATE, step.wrongState(order.state())));
        }
        return done(step, order, actor).map(sentence -> new Hindrance(Kind.STATE, sentence));
    }

    /** What was done already, or has to be done by the other side first. */
    private static Optional<String> done(OrderStep step, Order order, Actor actor) {
        return switch (step) {
            case WAIVE -> order.split().filter(s -> !s.voucher().isZero()).isPresent() ? Optional.empty() : Optional.of("这件订单没有使用创新券。");
            case RATE -> order.findLast(OrderStep.RATE).map(rated -> "每件订单只评价一次，这件已经在 " + rated.day() + " 评价过。");
            case ANSWER -> order.findLast(OrderStep.RATE).isEmpty() ? Optional.of("客户还没有评价。")
                    : order.findLast(OrderStep.ANSWER).map(answered -> "每条评价只回复一次，这条已经在 " + answered.day() + " 回复过。");
            case UPHOLD -> order.report().isEmpty() ? Optional.of("服务机构还没有寄送报告，不能裁定完成。") : Optional.empty();
            case PROPOSE_END -> order.proposedEnd().map(p -> "已经有人提出终止，等另一方同意。");
            case AGREE_END -> agreeing(order, actor);
            default -> Optional.empty();
        };
    }

    private static Optional<String> agreeing(Order order, Actor actor) {
        Optional<Part> proposer = order.proposedEnd().flatMap(p -> p.text(OrderEffects.BY)).map(Part::valueOf);
        if (proposer.isEmpty()) {
            return Optional.of("另一方还没有提出终止，或者提出之后又办了别的步骤。");
        }
        Set<Part> own = Part.of(order, actor);
        return own.equals(Set.of(proposer.get())) ? Optional.of("终止是您这一方提出的，要由另一方同意。") : Optional.empty();
    }
}
