package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimEvent;
import cn.jinchuanggu.policy.claim.ClaimJson;
import cn.jinchuanggu.policy.claim.Notice;
import cn.jinchuanggu.policy.claim.Claims;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A claim as JSON. Money is a decimal string in yuan with two decimals.
 *
 * @param version  to be sent with a step when a change since should be noticed
 * @param frozen   whether facts and sheet are those of the submission; a draft's are of its last change
 * @param sheet    the computed sheet, as {@code POST /api/policy/articles/{n}/assessments} gave it
 * @param decision null while nothing is decided; stands beside the sheet and never replaces it
 * @param notice   null while it was never published
 * @param steps    what this caller may do now, and what keeps them from the rest of their duty
 */
record ClaimAnswer(String id, String state, String stateLabel, int version, UnitAnswer unit, int article, String articleName,
        OffsetDateTime createdAt, boolean frozen, JsonNode facts, JsonNode sheet, List<String> matters, DecisionAnswer decision,
        String recovered, NoticeAnswer notice, List<StepAnswer> steps, List<EventAnswer> events) {

    record UnitAnswer(String creditCode, String name, String partyId, boolean illustrative) {
    }

    /** @param difference computed minus decided; null when nothing was computed or both agree */
    record DecisionAnswer(String computed, String decided, String difference, String reason, String document, String body, LocalDate on) {
    }

    record NoticeAnswer(LocalDate from, LocalDate through, boolean objectionOpen) {
    }

    /** @param hindrance null when it may be done now */
    record StepAnswer(String step, String label, String hindrance) {
    }

    /** @param account user name; null for those who do not see everybody's claims */
    record EventAnswer(int sequence, String step, String label, String state, String stateLabel, String person, String account, OffsetDateTime at,
            String note, String remark, String amount, String document, String body, LocalDate day) {

        static EventAnswer of(ClaimEvent event, Actor reader) {
            return new EventAnswer(event.sequence(), event.step().path(), event.step().label(), event.state().name(), event.state().label(), event.person(),
                    reader.hasAny(Role.POLICY_OFFICER, Role.FINANCE_REVIEWER, Role.OPERATOR) ? event.account() : null, event.at(), event.note(), event.remark(),
                    event.amount().map(ClaimAnswer::money).orElse(null), event.money().document(), event.money().body(), event.money().day().orElse(null));
        }
    }

    static ClaimAnswer of(Claim claim, Claims claims, Actor reader) {
        return new ClaimAnswer(claim.id(), claim.state().name(), claim.state().label(), claim.version(),
                new UnitAnswer(claim.applicant().code().text(), claim.applicant().name(), claim.applicant().partyId(), claim.applicant().illustrative()),
                claim.article(), claim.articleName(), claim.createdAt(), claim.isFrozen(), ClaimJson.tree(claim.facts()), claim.computed().answer(),
                claim.computed().matters(), claim.decision().map(d -> decision(claim, d)).orElse(null), money(claim.recoveredAmount()),
                claims.findNotice(claim).map(ClaimAnswer::notice).orElse(null),
                claims.listSteps(claim, reader).entrySet().stream().map(e -> new StepAnswer(e.getKey().path(), e.getKey().label(),
                        e.getValue().map(Hindrance::sentence).orElse(null))).toList(),
                claim.events().stream().map(e -> EventAnswer.of(e, reader)).toList());
    }

    private static DecisionAnswer decision(Claim claim, ClaimEvent decided) {
        Optional<Money> computed = claim.computed().amount();
        return new DecisionAnswer(computed.map(ClaimAnswer::money).orElse(null), decided.amount().map(ClaimAnswer::money).orElse(null),
                claim.difference().map(ClaimAnswer::money).orElse(null), decided.note(), decided.money().document(), decided.money().body(), decided.day());
    }

    private static NoticeAnswer notice(Notice notice) {
        return new NoticeAnswer(notice.from(), notice.through(), notice.open());
    }

    static String money(Money money) {
        return money.toFen().yuan().toPlainString();
    }
}
