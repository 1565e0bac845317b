package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.agenda.AgendaItem.Kind;
import cn.jinchuanggu.policy.claim.store.ClaimsInState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Claims whose next step is of this person's duty: to file, accept, review, decide, publish, approve or pay. */
@Component
class ClaimAgenda implements Agenda {

    /** The way from a draft to the money; whatever else can be done to a claim waits for nobody. */
    private static final List<ClaimStep> WAY = List.of(ClaimStep.SUBMIT, ClaimStep.ACCEPT, ClaimStep.REVIEW_IT, ClaimStep.DECIDE, ClaimStep.PUBLISH,
            ClaimStep.APPROVE, ClaimStep.PAY);

    private final ClaimsInState claims;

    ClaimAgenda(ClaimsInState claims) {
        this.claims = claims;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        Set<ClaimState> states = Arrays.stream(ClaimState.values()).filter(s -> next(s).filter(step -> isDuty(step, actor)).isPresent()).collect(Collectors.toSet());
        if (states.isEmpty()) {
            return List.of();
        }
        List<ClaimSummary> waiting = ClaimRules.seesAll(actor) ? claims.list(states, limit) : claims.listOf(actor.partyIds(), states, limit);
        return waiting.stream().map(ClaimAgenda::item).toList();
    }

    /** The step that a claim in this state waits for; empty when it waits for none. */
    static Optional<ClaimStep> next(ClaimState state) {
        return WAY.stream().filter(step -> step.isPossibleIn(state)).findFirst();
    }

    private static boolean isDuty(ClaimStep step, Actor actor) {
        return step.duty().roles().stream().anyMatch(actor::has);
    }

    private static AgendaItem item(ClaimSummary claim) {
        ClaimStep step = next(claim.state()).orElseThrow();
        Kind kind = step.duty() == Duty.APPROVING ? Kind.MONEY : claim.state() == ClaimState.RETURNED ? Kind.ANSWER : Kind.TASK;
        return new AgendaItem(kind, claim.unitName() + " 第" + claim.article() + "条 " + claim.articleName(),
                claim.state() == ClaimState.RETURNED ? "补正后再提交" : step.label(), "/claims/" + claim.id(), null,
                claim.decided().or(claim::computed).orElse(null));
    }
}
