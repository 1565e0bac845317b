package cn.jinchuanggu.contract;

/** Where a contract stands. Which step leads from which to which is said by {@link ContractStep}. */
public enum ContractState {
    SIGNED("已签订", "info"),
    REGISTRATION_SUBMITTED("登记审查中", "wait"),
    /** Back with the provider, who puts right and submits again (补正). */
    RETURNED("退回补正", "bad"),
    REGISTERED("已认定登记", "good"),
    /** 未予登记; the contract itself goes on. */
    REJECTED("未予登记", "bad"),
    /** The registration was taken back (注销); nothing can rest on it any more. */
    CANCELLED("登记已注销", "bad"),
    COMPLETED("已完成", "good"),
    TERMINATED("已终止", "bad");

    private final String label;
    private final String tone;

    ContractState(String label, String tone) {
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
}
