package cn.jinchuanggu.account;

/** What an account may do. A visitor has none. */
public enum Role {
    ENTERPRISE("企业"), INSTITUTION("高校院所"), BROKER("技术经纪人"), OPERATOR("园区运营"), POLICY_OFFICER("政策审核");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
