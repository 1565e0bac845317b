package cn.jinchuanggu.account;

import java.util.Set;

/** Who acts. */
public record Actor(String username, String displayName, Set<Role> roles, String partyId) {

    public static final Actor VISITOR = new Actor("", "访客", Set.of(), null);

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
