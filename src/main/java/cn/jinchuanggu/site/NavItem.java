package cn.jinchuanggu.site;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The places of the platform, in the order of the menu. A page names its item by {@link #key()} to mark where the reader is.
 */
public enum NavItem {
    HOME("home", "/"),
    ACHIEVEMENTS("achievements", "/achievements"),
    NEEDS("needs", "/needs"),
    CHALLENGES("challenges", "/challenges"),
    GRAPH("graph", "/graph"),
    SERVICES("services", "/services"),
    WINDOW("window", "/window"),
    POLICY("policy", "/policy"),
    MINE("my", "/my", Role.ENTERPRISE, Role.INSTITUTION, Role.PROVIDER),
    BROKER("broker", "/broker", Role.BROKER, Role.OPERATOR),
    ENGAGEMENTS("engagements", "/engagements", Role.ENTERPRISE, Role.INSTITUTION, Role.BROKER, Role.OPERATOR),
    ORDERS("orders", "/orders", Role.ENTERPRISE, Role.INSTITUTION, Role.PROVIDER, Role.OPERATOR),
    CONTRACTS("contracts", "/contracts", Role.BUSINESS),
    CLAIMS("claims", "/claims", Role.BUSINESS),
    REVIEW("review", "/review", Role.OPERATOR),
    IMPORTS("imports", "/imports", Role.OPERATOR),
    IDENTITY("identity", "/identity", Role.OPERATOR),
    POOLS("pools", "/pools", Role.OPERATOR, Role.POLICY_OFFICER),
    COCKPIT("cockpit", "/cockpit", Role.OPERATOR, Role.POLICY_OFFICER),
    AUDIT("audit", "/admin/audit", Role.OPERATOR),
    SYSTEM("system", "/system/state", Role.SYSTEM_ADMIN),
    BACKUPS("backups", "/system/backups", Role.SYSTEM_ADMIN),
    ACCOUNTS("accounts", "/security/accounts", Role.SECURITY_ADMIN),
    TRAIL("trail", "/audit", Role.AUDIT_ADMIN);

    private final String key;
    private final String href;
    private final Set<Role> roles;

    NavItem(String key, String href, Role... roles) {
        this(key, href, Set.of(roles));
    }

    NavItem(String key, String href, Set<Role> roles) {
        this.key = key;
        this.href = href;
        this.roles = roles;
    }

    /** The items this person sees: everybody's, then those of the roles held. */
    public static List<NavItem> listFor(Actor actor) {
        return Arrays.stream(values()).filter(i -> i.roles.isEmpty() || i.roles.stream().anyMatch(actor::has)).toList();
    }

    /** What a page calls the item, and the end of its message key {@code nav.*}. */
    public String key() {
        return key;
    }

    public String href() {
        return href;
    }

    /** Whether it belongs to a role and stands in the second row of the menu. */
    public boolean isWorkplace() {
        return !roles.isEmpty();
    }
}
