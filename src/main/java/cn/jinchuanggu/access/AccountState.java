package cn.jinchuanggu.access;

/** How an account stands, for the list; an account may stand in several of these ways. */
public enum AccountState {
    ENABLED("在用"),
    DISABLED("已停用"),
    LOCKED("已锁定"),
    UNUSED("长期未登录"),
    WAITING("等待首次登录"),
    WITHOUT_FACTOR("未启用动态口令");

    private final String label;

    AccountState(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
