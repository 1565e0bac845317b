package cn.jinchuanggu.audit.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;

/** Where an auditor comes in. What is behind it is decided by {@link cn.jinchuanggu.audit.AuditReading}. */
enum Door {
    /** The audit administrator: every ledger, and the checks and copies. */
    AUDIT("/audit"),
    /** Park staff: the ledgers of the business. */
    ADMIN("/admin/audit");

    private final String path;

    Door(String path) {
        this.path = path;
    }

    static Door of(Actor actor) {
        return actor.has(Role.AUDIT_ADMIN) ? AUDIT : ADMIN;
    }

    String path() {
        return path;
    }
}
