package cn.jinchuanggu.account;

/** What a signed-in person is here for. A visitor who is not signed in has no role. */
public enum Role {
    /** Posts needs and takes up achievements for one enterprise. */
    ENTERPRISE("企业"),
    /** Lists achievements for one university, institute or laboratory. */
    INSTITUTION("高校院所"),
    /** Introduces two sides to each other and keeps proof of it. */
    BROKER("技术经纪人"),
    /** Reviews listings and runs the platform for the park. */
    OPERATOR("园区运营"),
    /** Computes and records what the policy grants. */
    POLICY_OFFICER("政策审核"),
    /** Approves and pays what the policy officers decided; nobody does both for one claim. */
    FINANCE_REVIEWER("财政复核"),
    /** Takes orders and performs services for one service provider of the 科技服务超市. */
    PROVIDER("服务机构");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
