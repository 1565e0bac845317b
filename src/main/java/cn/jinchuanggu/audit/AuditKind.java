package cn.jinchuanggu.audit;

/** What the audit trail tells of. The outcome of each kind is fixed: what failed is a kind of its own. */
public enum AuditKind {
    LOGIN("登录", true),
    /** A program sent its name and password, or a token, with a request. */
    API_LOGIN("接口登录", true),
    LOGIN_REFUSED("登录被拒", false),
    SECOND_FACTOR_REFUSED("第二因素被拒", false),
    LOGOUT("退出", true),
    SESSION_ENDED("会话结束", true),
    /** Somebody may not: 401, 403, or a 404 that hides what is another's. */
    DENIED("访问被拒", false),
    /** More requests than allowed. */
    THROTTLED("超过次数", false),
    EXPORT("导出", true),
    /** A change that no business ledger tells of. */
    CHANGED("修改", true),
    ACCOUNT_CREATED("新建账号", true),
    ACCOUNT_CHANGED("修改账号", true),
    ACCOUNT_LOCKED("账号锁定", true),
    ACCOUNT_UNLOCKED("账号解锁", true),
    ACCOUNT_DISABLED("停用账号", true),
    ROLE_GRANTED("授予角色", true),
    ROLE_REVOKED("收回角色", true),
    PASSWORD_CHANGED("修改密码", true),
    PASSWORD_RESET("重置密码", true),
    SECOND_FACTOR_SET("启用第二因素", true),
    SECOND_FACTOR_REMOVED("停用第二因素", true),
    PARAMETER_CHANGED("修改参数", true),
    SETTING_CHANGED("修改设置", true),
    /** Somebody saw personal or protected detail of others; with the reason they gave as why. */
    PERSONAL_DATA_READ("查看个人信息", true),
    PERSONAL_DATA_EXPORTED("导出个人信息", true),
    PERSONAL_DATA_ERASED("删除个人信息", true),
    CONSENT_GIVEN("同意", true),
    CONSENT_WITHDRAWN("撤回同意", true),
    BACKUP("备份", true),
    BACKUP_FAILED("备份失败", false),
    RESTORE("恢复", true),
    RESTORE_FAILED("恢复失败", false),
    /** The chains of all ledgers were computed again. */
    CHECKED("校验台账", true),
    /** The same, and one of them was found broken. */
    BREAK_FOUND("台账断裂", false),
    /** A sealed copy of the ledgers was written. */
    SEALED("封存副本", true),
    SEAL_FAILED("封存失败", false),
    /** Entries older than the retention period were deleted. */
    PURGED("清除到期记录", true),
    /** Records that could not be kept while the database was away, with their number. */
    LOST("记录丢失", false);

    private final String label;
    private final boolean succeeded;

    AuditKind(String label, boolean succeeded) {
        this.label = label;
        this.succeeded = succeeded;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** Whether the act was done (成); otherwise it was refused or went wrong (败). */
    public boolean succeeded() {
        return succeeded;
    }

    /** Whether somebody can cause it without end and the same one again within a minute is counted instead of written. */
    boolean isCounted() {
        return this == API_LOGIN || this == LOGIN_REFUSED || this == SECOND_FACTOR_REFUSED || this == DENIED || this == THROTTLED;
    }
}
