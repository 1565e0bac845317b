package cn.jinchuanggu.contract;

/** The kinds of technology contracts (民法典 §843). */
public enum ContractKind {
    DEVELOPMENT("技术开发", "技术开发合同"),
    TRANSFER("技术转让", "技术转让合同"),
    /** The rules of 2001 are older than the Civil Code and know the licence as a kind of transfer. */
    LICENCE("技术许可", "技术转让合同"),
    CONSULTING("技术咨询", "技术咨询合同"),
    SERVICE("技术服务", "技术服务合同");

    private final String label;
    private final String registrationCategory;

    ContractKind(String label, String registrationCategory) {
        this.label = label;
        this.registrationCategory = registrationCategory;
    }

    /** The word of the Civil Code. */
    public String label() {
        return label;
    }

    /** The category under 技术合同认定规则 (国科发政字〔2001〕253号), which the registration body uses. */
    public String registrationCategory() {
        return registrationCategory;
    }
}
