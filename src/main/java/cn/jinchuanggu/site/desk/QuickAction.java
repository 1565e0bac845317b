package cn.jinchuanggu.site.desk;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What people of a role begin most often; the words stand in the message files under {@code begin.*}. */
public enum QuickAction {
    POST_NEED("/needs/new", Role.ENTERPRISE, Role.BROKER),
    LIST_ACHIEVEMENT("/achievements/new", Role.INSTITUTION),
    PUBLISH_SERVICE("/services/new", Role.PROVIDER),
    IMPORT_ACHIEVEMENTS("/achievements/import", Role.INSTITUTION),
    FIND_ACHIEVEMENT("/achievements", Role.ENTERPRISE),
    FIND_NEED("/needs", Role.INSTITUTION, Role.BROKER),
    FIND_SERVICE("/services", Role.ENTERPRISE),
    ASK_FOR_SERVICE("/requests/new", Role.ENTERPRISE),
    ORDERS("/orders", Role.ENTERPRISE, Role.PROVIDER),
    REQUESTS("/requests", Role.PROVIDER),
    SETTLEMENTS("/vouchers/settlements", Role.PROVIDER, Role.FINANCE_REVIEWER),
    FILE_CASE("/window/cases/new", Role.ENTERPRISE, Role.INSTITUTION),
    COMPUTE("/policy/calculator", Role.ENTERPRISE, Role.INSTITUTION),
    TAKE_OFFER("/claims/offers", Role.ENTERPRISE, Role.INSTITUTION),
    BOARD("/broker", Role.BROKER),
    MANDATES("/mandates", Role.BROKER),
    BRIDGES("/bridges", Role.BROKER),
    WINDOW_DESK("/window/desk", Role.OPERATOR),
    REVIEW("/review", Role.OPERATOR),
    IMPORT("/imports/new", Role.OPERATOR),
    JUDGE("/identity", Role.OPERATOR),
    FUNNEL("/cockpit/funnel", Role.OPERATOR, Role.POLICY_OFFICER),
    CLAIMS("/claims", Role.POLICY_OFFICER, Role.FINANCE_REVIEWER),
    TRY_POLICY("/officer/sandbox", Role.POLICY_OFFICER),
    CLAW_BACK("/officer/claw-backs", Role.POLICY_OFFICER, Role.FINANCE_REVIEWER),
    NOTICES("/policy/notices", Role.POLICY_OFFICER, Role.FINANCE_REVIEWER);

    private final String href;
    private final Set<Role> roles;

    QuickAction(String href, Role... roles) {
        this.href = href;
        this.roles = Set.of(roles);
    }

    static List<QuickAction> listFor(Actor actor) {
        return Arrays.stream(values()).filter(a -> a.roles.stream().anyMatch(actor::has)).toList();
    }

    public String href() {
        return href;
    }
}
