package cn.jinchuanggu.supermarket.order;

import java.util.Optional;

/**
 * Whom an order waits for.
 *
 * @param task what is to be done, in Chinese, such as {@code 接单}
 */
public record Waiting(Part whom, String task) {

    /** Empty when nothing is to be done. */
    static Optional<Waiting> of(Order order) {
        return switch (order.state()) {
            case QUOTING -> on(Part.PROVIDER, "报价");
            case QUOTED -> on(Part.CUSTOMER, "答复报价");
            case BOOKED -> on(Part.PROVIDER, "接单");
            case SAMPLE -> order.findLast(OrderStep.SEND).isPresent() ? on(Part.PROVIDER, "收样") : on(Part.CUSTOMER, "送样");
            case ACCEPTED -> on(Part.PROVIDER, "开始实施");
            case PERFORMING -> on(Part.PROVIDER, "寄送报告");
            case REPORTED -> on(Part.CUSTOMER, "确认或退回");
            case CORRECTING -> on(Part.PROVIDER, "补正后再寄送");
            case CONFIRMED -> order.findLast(OrderStep.RATE).isPresent() ? Optional.empty() : on(Part.CUSTOMER, "评价");
            case DISPUTED -> on(Part.OPERATOR, "裁定争议");
            case DECLINED, CANCELLED, TERMINATED -> Optional.empty();
        };
    }

    /** For people, such as {@code 等服务机构接单}. */
    public String sentence() {
        return "等" + whom.label() + task;
    }

    private static Optional<Waiting> on(Part whom, String task) {
        return Optional.of(new Waiting(whom, task));
    }
}
