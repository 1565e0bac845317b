package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.account.Role;
import java.util.Set;

/** In which capacity somebody takes a step. Checking and approving are different duties of different people. */
enum Duty {
    /** The unit itself, or who drafts for it. */
    APPLICANT(Set.of(Role.ENTERPRISE, Role.INSTITUTION)),
    /** Accepts, reviews and decides. */
    CHECKING(Set.of(Role.POLICY_OFFICER)),
    /** Approves, pays and recovers. */
    APPROVING(Set.of(Role.FINANCE_REVIEWER)),
    /** Writes down what came in, such as an objection to a notice. */
    RECORDING(Set.of(Role.POLICY_OFFICER, Role.FINANCE_REVIEWER, Role.OPERATOR));

    private final Set<Role> roles;

    Duty(Set<Role> roles) {
        this.roles = roles;
    }

    Set<Role> roles() {
        return roles;
    }

    /** Whether it is done for the public side and not for the applicant. */
    boolean isOfficial() {
        return this != APPLICANT;
    }
}
