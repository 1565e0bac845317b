package cn.jinchuanggu.contract;

import java.util.Arrays;
import java.util.Optional;

/** How the price is paid (民法典 §846). */
public enum PaymentMode {
    LUMP_SUM("一次总付", false),
    INSTALMENTS("分期支付", false),
    /** A share of what the buyer earns; the sum is not known beforehand. */
    ROYALTY("提成支付", true),
    ROYALTY_WITH_ENTRY_FEE("提成支付附加预付入门费", true);

    private final String label;
    private final boolean royalty;

    PaymentMode(String label, boolean royalty) {
        this.label = label;
        this.royalty = royalty;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** Whether more may be paid than the contract says in figures. */
    public boolean isRoyalty() {
        return royalty;
    }

    /** By its Chinese word or its name. */
    public static Optional<PaymentMode> find(String word) {
        return Arrays.stream(values()).filter(m -> m.label.equals(word) || m.name().equals(word)).findFirst();
    }
}
