package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimEvent;
import cn.jinchuanggu.policy.claim.ClaimJson;
import cn.jinchuanggu.policy.claim.ClaimStep;
import cn.jinchuanggu.policy.claim.Claims;
import cn.jinchuanggu.policy.claim.Notice;
import cn.jinchuanggu.policy.claim.Recomputed;
import cn.jinchuanggu.policy.claim.StepField;
import cn.jinchuanggu.policy.web.SentFacts;
import cn.jinchuanggu.policy.web.SheetView;
import cn.jinchuanggu.shared.Money;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A claim for its page, in Chinese words.
 *
 * @param open       steps that the reader may take now
 * @param closed     steps of the reader's duty that they may not take now, with why
 * @param recomputed today's rules beside the filed sheet; null for a draft
 * @param calculator where the reader may change the facts; null for who may not
 * @param basis      page of what the claim rests on, such as its contract; null for none
 */
public record ClaimPage(String id, String title, String state, String tone, int version, String unit, String code, String partyId, boolean illustrative,
        String createdOn, boolean frozen, SheetView sheet, DecisionView decision, Notice notice, String recovered, List<StepForm> open, List<ClosedStep> closed,
        List<EventLine> events, Recomputed recomputed, String calculator, String basis) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String NONE = "--";

    /** What was computed and what was decided, side by side. @param difference empty when there is none to tell */
    public record DecisionView(String computed, String decided, String difference, String reason, String document, String body, String on) {
    }

    /** @param danger whether it ends or sends back the claim */
    public record StepForm(String path, String label, boolean danger, List<StepField> fields) {
    }

    public record ClosedStep(String label, String sentence) {
    }

    /** @param facts remarks and particulars, one to a line */
    public record EventLine(int sequence, String label, String state, String person, String at, String note, List<String> facts) {
    }

    static ClaimPage of(Claim claim, Claims claims, Actor reader) {
        Map<ClaimStep, Optional<Hindrance>> steps = claims.listSteps(claim, reader);
        return new ClaimPage(claim.id(), claim.articleName(), claim.state().label(), claim.state().tone(), claim.version(), claim.applicant().name(),
                claim.applicant().code().text(), claim.applicant().partyId(), claim.applicant().illustrative(), claim.createdAt().toLocalDate().toString(),
                claim.isFrozen(), claim.computed().view(), claim.decision().map(d -> decision(claim, d)).orElse(null), claims.findNotice(claim).orElse(null),
                claim.recoveredAmount().isZero() ? null : claim.recoveredAmount().display(),
                steps.entrySet().stream().filter(e -> e.getValue().isEmpty() && e.getKey() != ClaimStep.AMEND).map(e -> form(e.getKey(), claims)).toList(),
                steps.entrySet().stream().flatMap(e -> e.getValue().map(h -> new ClosedStep(e.getKey().label(), h.sentence())).stream()).toList(),
                claim.events().stream().map(ClaimPage::line).toList(), claim.isFrozen() ? claims.recompute(claim) : null,
                steps.containsKey(ClaimStep.AMEND) && steps.get(ClaimStep.AMEND).isEmpty() ? SentFacts.calculator(claim.article(), ClaimJson.facts(claim.declared())) : null,
                claims.findBasis(claim, reader).orElse(null));
    }

    private static StepForm form(ClaimStep step, Claims claims) {
        boolean danger = switch (step) {
            case WITHDRAW, RETURN, REJECT, REOPEN, RECOVER -> true;
            default -> false;
        };
        return new StepForm(step.path(), step.label(), danger, claims.listFields(step));
    }

    private static DecisionView decision(Claim claim, ClaimEvent decided) {
        String computed = claim.computed().amount().map(Money::display)
                .or(() -> claim.computed().bounds().map(b -> b.min().display() + " 至 " + b.max().display())).orElse("条文没有写明金额");
        return new DecisionView(computed, decided.amount().map(Money::display).orElse(NONE), claim.difference().map(Money::display).orElse(""),
                decided.note(), decided.money().document(), decided.money().body(), decided.day().toString());
    }

    private static EventLine line(ClaimEvent event) {
        List<String> facts = List.of(event.amount().map(a -> "金额 " + a.display()).orElse(""), labelled("文号或凭证 ", event.money().document()),
                labelled("单位 ", event.money().body()), event.money().day().map(d -> "日期 " + d).orElse(""), event.remark());
        return new EventLine(event.sequence(), event.step().label(), event.state().label(), event.person(), event.at().format(MINUTE), event.note(),
                facts.stream().filter(f -> !f.isEmpty()).toList());
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + text;
    }
}
