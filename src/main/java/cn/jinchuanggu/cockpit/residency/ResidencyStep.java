package cn.jinchuanggu.cockpit.residency;

/** What is done to a residency; the names stand in the ledger. */
public enum ResidencyStep {
    REGISTER("登记入驻"),
    CORRECT("更正"),
    END("结束入驻");

    private final String label;

    ResidencyStep(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
