package cn.jinchuanggu.access.session;

import cn.jinchuanggu.access.password.PasswordPolicy;
import cn.jinchuanggu.access.store.Access;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.DemoAccounts;
import cn.jinchuanggu.account.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Decides what is still missing after the right password. */
@Component
public class Stages {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final PasswordPolicy policy;
    private final DemoAccounts demo;
    private final Clock clock;

    Stages(PasswordPolicy policy, DemoAccounts demo, Clock clock) {
        this.policy = policy;
        this.demo = demo;
        this.clock = clock;
    }

    /** @param codeGiven whether the code of the second factor was given in this session or with this request */
    public Stage of(Account account, Access access, boolean codeGiven) {
        if (access.hasFactor() && !codeGiven) {
            return Stage.CODE;
        }
        if (!demo.isDemo(account.username()) && (access.mustChange() || isTooOld(account, access))) {
            return Stage.PASSWORD;
        }
        return isFactorRequired(account) && !access.hasFactor() ? Stage.ENROL : Stage.IN;
    }

    /** Whether the account cannot be used without a second factor: the admin posts always, officers and payers unless they are of the demo. */
    public boolean isFactorRequired(Account account) {
        boolean pays = account.roles().contains(Role.POLICY_OFFICER) || account.roles().contains(Role.FINANCE_REVIEWER);
        return account.roles().stream().anyMatch(Role::isAdminPost) || pays && !demo.isDemo(account.username());
    }

    private boolean isTooOld(Account account, Access access) {
        return access.passwordAt() != null && policy.lastDay(account, access.passwordAt().toLocalDate())
                .filter(last -> LocalDate.now(clock.withZone(CHANGZHI)).isAfter(last)).isPresent();
    }
}
