package cn.jinchuanggu.site.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * The outer door for every address and every role, held against {@code routes.txt}. An address that is not in the file fails: whoever adds
 * a mapping decides here who may open it.
 */
class RouteMatrixTest {

    /** Visitor, then the roles in the columns of the file. */
    private static final List<Role> COLUMNS = List.of(Role.ENTERPRISE, Role.INSTITUTION, Role.BROKER, Role.PROVIDER, Role.OPERATOR, Role.POLICY_OFFICER,
            Role.FINANCE_REVIEWER, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

    private final Expectations file = Expectations.of("routes.txt");

    @Test
    void everyAddressIsOpenToWhomTheFileSays() {
        Map<String, String> found = new TreeMap<>();
        Mappings.list().forEach(m -> found.put(m.name(), outcomes(m)));
        assertThat(found).hasSizeGreaterThan(450);
        if (!file.isWritten(found)) {
            assertThat(found).isEqualTo(file.read());
        }
    }

    @Test
    void everyRoleHasAColumn() {
        assertThat(COLUMNS).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void theAdminPostsDoNoBusiness() {
        List<String> changed = new ArrayList<>();
        file.read().forEach((address, outcome) -> {
            boolean own = address.matches("\\S+ (/api)?/(system|security|audit|account|notifications|login|logout|setup|invitations|my-data|my/data|error|mutes).*");
            boolean open = outcome.charAt(0) == '+';
            if (!own && !open && outcome.substring(8).contains("+")) {
                changed.add(address + " " + outcome);
            }
        });
        assertThat(changed).as("addresses that ask for a login and are open to an admin post").isEmpty();
    }

    @Test
    void eachAdminPostHasItsOwnWorkplaceAndNobodyElseHasIt() {
        file.read().forEach((address, outcome) -> {
            String path = address.substring(address.indexOf(' ') + 1).replaceFirst("^/api", "");
            String wanted = path.matches("/system(/.*)?") ? "L-------+--" : path.matches("/security(/.*)?") ? "L--------+-" : path.matches("/audit(/.*)?") ? "L---------+" : outcome;
            assertThat(outcome).as(address).isEqualTo(wanted);
        });
    }

    private static String outcomes(Mappings.Mapping mapping) {
        StringBuilder outcomes = new StringBuilder().append(isOpen(null, mapping) ? '+' : 'L');
        COLUMNS.forEach(role -> outcomes.append(isOpen(role, mapping) ? '+' : '-'));
        return outcomes.toString();
    }

    private static boolean isOpen(Role role, Mappings.Mapping mapping) {
        Authentication who = role == null ? null : signedIn(role);
        return SecurityConfiguration.decide(() -> who, new RequestAuthorizationContext(new MockHttpServletRequest(mapping.method(), mapping.filled()))).isGranted();
    }

    private static Authentication signedIn(Role role) {
        TestingAuthenticationToken token = new TestingAuthenticationToken(new SignedIn(new Account("somebody", "某人", Set.of(role), null, true), ""), "", List.of());
        token.setAuthenticated(true);
        return token;
    }
}
