package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import java.util.Set;

/** Who may apply to a challenge; never the publisher itself. */
public enum Applicants {
    ANY("高校院所和企业", Set.of(Role.INSTITUTION, Role.ENTERPRISE)),
    INSTITUTIONS("高校院所", Set.of(Role.INSTITUTION)),
    ENTERPRISES("企业", Set.of(Role.ENTERPRISE));

    private final String label;
    private final Set<Role> roles;

    Applicants(String label, Set<Role> roles) {
        this.label = label;
        this.roles = roles;
    }

    /** The Chinese words for people. */
    public String label() {
        return label;
    }

    boolean admits(Actor actor) {
        return roles.stream().anyMatch(actor::has);
    }
}
