package cn.jinchuanggu.access.password;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Role;
import java.time.Period;
import java.util.Optional;

/** The two standards that contradict each other about passwords; an installation follows one of them. */
public enum PasswordProfile {
    /** 等保 GB/T 22239-2019 8.1.4.1 a): complexity and regular change. The standard names no figures; these are common practice. */
    MLPS(10, 3, true),
    /** OWASP ASVS 5.0: longer, no classes (6.2.5) and no regular change (6.2.10). */
    ASVS(12, 1, false);

    private static final Period OFTEN = Period.ofDays(90);
    private static final Period SELDOM = Period.ofDays(180);

    private final int shortest;
    private final int classes;
    private final boolean rotates;

    PasswordProfile(int shortest, int classes, boolean rotates) {
        this.shortest = shortest;
        this.classes = classes;
        this.rotates = rotates;
    }

    /** Fewest characters. */
    public int shortest() {
        return shortest;
    }

    /** How many of capital letters, small letters, digits and other characters there must be. */
    public int classes() {
        return classes;
    }

    /** How long a password of this account lasts: 90 days for the admin posts and officers, 180 for others; empty for ever. */
    public Optional<Period> lasts(Account account) {
        boolean watched = account.roles().stream().anyMatch(r -> r.isAdminPost() || r == Role.POLICY_OFFICER || r == Role.FINANCE_REVIEWER || r == Role.OPERATOR);
        return rotates ? Optional.of(watched ? OFTEN : SELDOM) : Optional.empty();
    }
}
