package cn.jinchuanggu.site.once;

import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What keeps a request from happening twice, by its address. The first rule that fits decides; what no rule names goes
 * {@link Way#BY_ITS_KEY}. Each rule holds for the page and for the same address under {@code /api}.
 */
final class OnceRules {

    /** Methods of requests that may change something. */
    static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    /** Why a repeated request has no second effect. */
    enum Way {
        /** It computes and stores nothing, so it needs no key. */
        CHANGES_NOTHING,
        /** The feature is given the key: its ledger knows the command, or the id of what is made comes from the key. */
        BY_ITS_KEY,
        /** Effect and answer are written in one transaction. For work that is one short transaction and nothing beside it. */
        WITH_ITS_ANSWER,
        /** Done twice is done once: it brings about a state, or is refused in the state that it has brought about. */
        TWICE_IS_ONCE
    }

    /** @param reason for whoever reads the table */
    record Rule(String pattern, Way way, String reason, PathPattern parsed) {
    }

    private static final List<Rule> RULES = List.of(
            computes("/policy/articles/*/assessments", "a calculation"), computes("/policy/assessments", "a calculation"),
            computes("/officer/sandbox", "a trial, kept in memory until it is read"),
            computes("/matches", "matches of a text that is not stored"),
            computes("/needs/check", "reads a text"), computes("/needs/refinement", "reads a text"), computes("/needs/kinds", "shows another form"),
            computes("/needs/adopt", "fills a field of a form"), computes("/listings/leak-check", "reads a text"), computes("/listings/similar", "a search"),
            computes("/explorer/expansions", "a question"), computes("/explorer/pictures", "a question"), computes("/explorer/communities", "a question"),
            computes("/explorer/exports/*", "a file of what was sent"),
            computes("/explorer/questions/*", "a question; each asking is noted"), computes("/explorer/queries", "a question; each asking is noted"),
            computes("/graph/questions/**", "a question; each asking is noted"), computes("/graph/cypher/**", "a question; each asking is noted"),
            computes("/oai", "harvesters ask by POST"), computes("/mcp", "assistants ask by POST"),

            state("/achievements/import/**", "rows have their ids from what they say; the same file twice adds nothing"),
            state("/achievements/imports/**", "rows have their ids from what they say; the same file twice adds nothing"),
            state("/imports/**", "a file is only checked until somebody stores it, and each step is possible in one state"),
            state("/identity/scans", "compares everything anew"),
            state("/listings/*/owner", "a look; each is written down"),
            state("/mutes/*", "silences; the link is the right"),

            atomic("/needs/*", "a revision: its version would refuse the repetition"), atomic("/achievements/*", "a revision"),
            atomic("/financing/*", "a revision"), atomic("/talent/*", "a revision"), atomic("/scenarios/*", "a revision"), atomic("/capabilities/*", "a revision"),
            atomic("/financing-needs/*", "a revision"), atomic("/talent-needs/*", "a revision"), atomic("/services/*", "a revision"),
            atomic("/saved-searches/*/*", "settings of a person"), atomic("/saved-searches/*", "settings of a person"),
            atomic("/notifications/settings/**", "settings of a person"), atomic("/notifications/read", "settings of a person"), atomic("/notifications/*/read", "settings of a person"),
            atomic("/graph/views/**", "a view is made and deleted"), atomic("/explorer/views/*", "a view is deleted"),
            atomic("/account/tokens/**", "a token is shown once"),
            keyed("/security/privacy/**", "an erasure is many transactions, and the ledger of requests knows the command"),
            atomic("/security/**", "accounts; first passwords are shown once"),
            state("/account/password", "the present password is another the second time"), state("/account/second-factor/**", "a code is good once; drawn codes replace the former"),
            state("/account/sessions/**", "sessions end"), state("/login/code", "a code is good once"), state("/setup", "the first administrator is made once"),
            state("/invitations/*", "a link is good once"),
            state("/system/backups/**", "a further backup or check of the same"),
            atomic("/policy/*/paper", "a paper that is issued"), atomic("/claims/*/paper", "a paper that is issued"), atomic("/needs/*/matches/*/paper", "a paper that is issued"),
            atomic("/orders/slots/**", "hours that a provider offers"));

    private OnceRules() {
    }

    static Way find(String path) {
        String page = path.startsWith("/api/") ? path.substring(4) : path;
        PathContainer parsed = PathContainer.parsePath(page);
        return RULES.stream().filter(rule -> rule.parsed().matches(parsed)).findFirst().map(Rule::way).orElse(Way.BY_ITS_KEY);
    }

    static List<Rule> list() {
        return RULES;
    }

    private static Rule computes(String pattern, String reason) {
        return rule(pattern, Way.CHANGES_NOTHING, reason);
    }

    private static Rule keyed(String pattern, String reason) {
        return rule(pattern, Way.BY_ITS_KEY, reason);
    }

    private static Rule state(String pattern, String reason) {
        return rule(pattern, Way.TWICE_IS_ONCE, reason);
    }

    private static Rule atomic(String pattern, String reason) {
        return rule(pattern, Way.WITH_ITS_ANSWER, reason);
    }

    private static Rule rule(String pattern, Way way, String reason) {
        return new Rule(pattern, way, reason, PathPatternParser.defaultInstance.parse(pattern));
    }
}
