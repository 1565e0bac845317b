package cn.jinchuanggu.site.security;

import static cn.jinchuanggu.account.Role.AUDIT_ADMIN;
import static cn.jinchuanggu.account.Role.BROKER;
import static cn.jinchuanggu.account.Role.ENTERPRISE;
import static cn.jinchuanggu.account.Role.FINANCE_REVIEWER;
import static cn.jinchuanggu.account.Role.INSTITUTION;
import static cn.jinchuanggu.account.Role.OPERATOR;
import static cn.jinchuanggu.account.Role.POLICY_OFFICER;
import static cn.jinchuanggu.account.Role.PROVIDER;
import static cn.jinchuanggu.account.Role.SECURITY_ADMIN;
import static cn.jinchuanggu.account.Role.SYSTEM_ADMIN;

import cn.jinchuanggu.access.session.Stage;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may open which address, in one place. The first rule that fits decides; what no rule names needs a login with a role of the
 * business, to read as well as to change. The three admin posts read what is public, have their own workplace, and do no business. Each rule holds for the page and for the same address under {@code /api}.
 *
 * <p>This is the outer door only. Whether this need is masked or that contract is somebody else's is decided by the
 * services.
 */
final class RouteRules {

    /** What a rule asks of the caller. */
    enum Needs {
        /** Nothing, whatever the method. */
        NOTHING,
        /** Nothing to read (GET, HEAD), a login for everything else. */
        LOGIN_TO_CHANGE,
        /** A login with one of the roles of the rule. */
        LOGIN
    }

    /** @param roles any one of them suffices; of who may change, where everybody may read */
    record Rule(String pattern, Needs needs, Set<Role> roles, PathPattern parsed) {

        /** Whether the address itself is the right, and must not be written down. */
        boolean isSecret() {
            return pattern.equals("/mutes/**") || pattern.startsWith("/invitations/");
        }

        /** Whether this person may read there. */
        boolean isReadBy(Actor actor) {
            return needs != Needs.LOGIN || actor.roles().stream().anyMatch(roles::contains);
        }

        boolean fits(PathContainer path) {
            return parsed.matches(path);
        }
    }

    private static final List<Rule> FRAME = List.of(open("/css/**"), open("/js/**"), open("/img/**"), open("/webjars/**"), open("/favicon.ico"),
            open("/logout"), open("/error"), open("/actuator/health/**"));

    private static final List<Rule> RULES = List.of(
            // the frame
            open("/css/**"), open("/js/**"), open("/img/**"), open("/webjars/**"), open("/favicon.ico"), open("/robots.txt"),
            open("/login/**"), open("/setup"), open("/error"), open("/actuator/health/**"), open("/actuator/info"),
            open("/swagger-ui/**"), open("/swagger-ui.html"), open("/v3/api-docs/**"), open("/v3/api-docs.yaml"),
            // links in e-mails: the token in the address is the right
            open("/mutes/**"), open("/invitations/*"),
            // calculators answer a question and record nothing
            open("/policy/articles/*/assessments"), open("/policy/assessments"), open("/matches"), open("/needs/check"), open("/needs/refinement"),
            open("/listings/leak-check"), open("/explorer/expansions"), open("/explorer/pictures"), open("/explorer/communities"), open("/explorer/exports/*"),
            // files of park staff, before the rules for forms of everybody
            login("/imports/**", OPERATOR),
            // harvesters and assistants ask by POST and change nothing
            open("/oai"), open("/mcp"),
            // forms and files that change something later: before the readable rules
            login("/doubts/**"), login("/orders/new"), login("/services/new", PROVIDER, BROKER, OPERATOR), login("/*/new", ENTERPRISE, INSTITUTION, BROKER, OPERATOR), login("/*/*/edit"), login("/*/import/**", INSTITUTION, BROKER, OPERATOR),
            login("/achievements/imports/**", ENTERPRISE, INSTITUTION, BROKER, OPERATOR),
            // a challenge that is put up is everybody's to read; what a unit applied with is not
            login("/challenges/*/applications/**"), login("/challenges/*/apply"), read("/challenges/**"),
            // workplaces
            // a price on notice is everybody's to read; an objection asks for a login
            read("/deals/notices/**"), login("/deals/**"),
            login("/my/**"), login("/listings/**"), person("/notifications/**"), login("/saved-searches/**"),
            login("/engagements/**"), login("/introductions/**"), login("/mandates/**"), login("/contracts/**"), login("/orders/**"), login("/vouchers/**"), login("/requests/**"),
            login("/broker/**", BROKER, OPERATOR),
            login("/review/**", OPERATOR), login("/identity/**", OPERATOR),
            login("/admin/**", OPERATOR),
            // the three admin posts, each its own and nobody else's
            login("/actuator/prometheus", SYSTEM_ADMIN), login("/actuator/sbom/**", SYSTEM_ADMIN), login("/system/**", SYSTEM_ADMIN), login("/security/**", SECURITY_ADMIN), login("/audit/**", AUDIT_ADMIN),
            // questions that stand in the library, and Cypher of one's own
            login("/graph/questions/**", BROKER, OPERATOR), login("/graph/cypher/**", OPERATOR), login("/explorer/questions/**", BROKER, OPERATOR), login("/explorer/queries/**", OPERATOR),
            login("/graph/views/**"),
            // the services decide whose claims somebody sees, and who takes which step
            login("/claims/**"),
            login("/officer/claw-backs/**", POLICY_OFFICER, FINANCE_REVIEWER, OPERATOR), login("/officer/**", POLICY_OFFICER, OPERATOR),
            // the services decide whose gaps somebody sees
            login("/pools/**"),
            // the service decides whose revenue somebody sees
            login("/revenue/**", ENTERPRISE, OPERATOR, POLICY_OFFICER),
            // tokens read what the business reads; the rest of an account is its owner's, whatever the post
            login("/account/tokens/**"), person("/account/**"),
            // the one window: who sees which case is decided by the service; figures are everybody's, the cases behind them the window's
            login("/window/desk", OPERATOR), login("/window/cases/**"), login("/cases/**"), login("/window/promises/*", OPERATOR), login("/window/promises/*/*", OPERATOR),
            login("/cockpit/**", OPERATOR, POLICY_OFFICER),
            // published things
            read("/opendata/**"), read("/id/*"), read("/vocab"), read("/schema/**"), read("/sitemap.xml"), read("/sitemap-part.xml"),
            read("/"), read("/about/**"), read("/help"), read("/privacy"), read("/text-size"), read("/search/**"), read("/suggest/**"),
            read("/achievements/**"), read("/needs/**"), read("/services/**"), read("/scenarios/**"), read("/capabilities/**"), read("/financing/**"),
            read("/financing-needs/**"), read("/talent/**"), read("/talent-needs/**"),
            read("/entities/**"), read("/bridges/**"), read("/graph/**"), read("/explorer/**"), read("/paths/**"), read("/experts/**"), read("/parties/**"), read("/providers/**"), read("/funds/**"),
            read("/matches/**"), read("/collaboration/**"), read("/partners/**"), read("/clusters/**"), read("/reference/**"), read("/glossary/**"), read("/figures/**"),
            read("/window/**"),
            // whoever holds a paper may ask whether it is ours
            read("/papers/**"),
            read("/policy/**"), read("/chain/**"));

    private RouteRules() {
    }

    /** Whether somebody who is not quite signed in yet may open this path: the frame of the pages, the way out, and what is missing. */
    static boolean isOpenBefore(Stage stage, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return path.equals(stage.page()) || path.startsWith(stage.page() + "/") || FRAME.stream().anyMatch(rule -> rule.fits(parsed));
    }

    /** The rule for this path; a rule for {@code /needs/**} also holds for {@code /api/needs/**}. */
    static Optional<Rule> find(String path) {
        String page = path.equals("/api") ? "/" : path.startsWith("/api/") ? path.substring(4) : path;
        PathContainer parsed = PathContainer.parsePath(page);
        return RULES.stream().filter(rule -> rule.fits(parsed)).findFirst();
    }

    private static Rule open(String pattern) {
        return rule(pattern, Needs.NOTHING, Set.of());
    }

    private static Rule read(String pattern) {
        return rule(pattern, Needs.LOGIN_TO_CHANGE, Role.BUSINESS);
    }

    /** The business: without roles it is for all of them, and never for the three admin posts. */
    private static Rule login(String pattern, Role... roles) {
        return rule(pattern, Needs.LOGIN, roles.length == 0 ? Role.BUSINESS : Set.copyOf(Arrays.asList(roles)));
    }

    /** What belongs to every account, the admin posts too. */
    private static Rule person(String pattern) {
        return rule(pattern, Needs.LOGIN, Set.of(Role.values()));
    }

    private static Rule rule(String pattern, Needs needs, Set<Role> roles) {
        return new Rule(pattern, needs, roles, PathPatternParser.defaultInstance.parse(pattern));
    }
}
