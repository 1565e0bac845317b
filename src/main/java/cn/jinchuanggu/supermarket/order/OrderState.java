package cn.jinchuanggu.supermarket.order;

/** Where an order stands. Which step leads from which to which is said by {@link OrderStep}. */
public enum OrderState {
    /** A service without a price (面议): the provider names one. */
    QUOTING("待报价", "wait"),
    QUOTED("已报价", "info"),
    BOOKED("待接单", "wait"),
    /** The clock stands still until the customer's sample is there. */
    SAMPLE("待送样", "wait"),
    ACCEPTED("已接单", "info"),
    PERFORMING("实施中", "info"),
    REPORTED("待确认", "wait"),
    CORRECTING("补正中", "bad"),
    CONFIRMED("已确认", "good"),
    DECLINED("未接单", "bad"),
    CANCELLED("已取消", "neutral"),
    TERMINATED("协商终止", "neutral"),
    /** The operator decides; the clock stands still. */
    DISPUTED("争议处理中", "bad");

    private final String label;
    private final String tone;

    OrderState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** How it is coloured: neutral, wait, info, good or bad; never the only sign. */
    public String tone() {
        return tone;
    }

    /** Whether it ended without a confirmed result: its slot and its voucher are free again. */
    public boolean isOff() {
        return this == DECLINED || this == CANCELLED || this == TERMINATED;
    }

    /** Whether the days of the provider are counted. */
    boolean runsClock() {
        return this == ACCEPTED || this == PERFORMING || this == CORRECTING;
    }
}
