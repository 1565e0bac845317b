package cn.jinchuanggu.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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
    PROVIDER("服务机构"),
    /** Keeps the installation running: its state, backup and restore. Reads neither the audit trail nor accounts. */
    SYSTEM_ADMIN("系统管理员"),
    /** Creates accounts, grants roles, unlocks and ends sessions. */
    SECURITY_ADMIN("安全管理员"),
    /** Reads, verifies and exports the audit trail, and changes nothing. */
    AUDIT_ADMIN("审计管理员");

    /**
     * The three posts that watch each other (三权分立, GB/T 22239-2019 8.1.5): nobody holds two of them, nor one of them
     * together with a role of the business.
     */
    public static final Set<Role> ADMIN_POSTS = Collections.unmodifiableSet(EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN));
    /** All roles of the business, which may be held together. */
    public static final Set<Role> BUSINESS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(ADMIN_POSTS)));

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public boolean isAdminPost() {
        return ADMIN_POSTS.contains(this);
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
