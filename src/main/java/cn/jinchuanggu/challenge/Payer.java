package cn.jinchuanggu.challenge;

import cn.jinchuanggu.shared.Money;

/** Who pays a part of the award. Each records its own payments. */
public enum Payer {
    PUBLISHER("发榜单位", Part.PUBLISHER),
    PARK("园区", Part.OPERATOR);

    private final String label;
    private final Part records;

    Payer(String label, Part records) {
        this.label = label;
        this.records = records;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** Who writes down what this payer paid. */
    Part records() {
        return records;
    }

    /** What it pays of the award in all. */
    public Money share(Terms terms) {
        return this == PARK ? terms.parkShare() : terms.publisherShare();
    }
}
