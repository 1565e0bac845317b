package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.shared.Money;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A claim of one unit under one article. Everything but its head is the sum of its events.
 *
 * @param id          the number by which people name it
 * @param article     1 to 20
 * @param articleName such as {@code 第九条 支持科技成果转移转化}
 * @param drafter     user name of who wrote the draft
 * @param events      in their order, at least one
 */
public record Claim(String id, Applicant applicant, int article, String articleName, String drafter, List<ClaimEvent> events) {

    public Claim {
        events = List.copyOf(events);
    }

    public ClaimState state() {
        return events.getLast().state();
    }

    /** How many events it has; a change names the version it was made for. */
    public int version() {
        return events.size();
    }

    public OffsetDateTime createdAt() {
        return events.getFirst().at();
    }

    /** The facts that the sheet was computed from, JSON: as declared, with what the ledger and the officers know better. */
    public String facts() {
        return last(ClaimEvent::facts).orElseThrow();
    }

    /** The facts as the applicant gave them last, JSON. */
    public String declared() {
        return findLast(ClaimStep.CREATE, ClaimStep.AMEND).flatMap(ClaimEvent::facts).orElseThrow();
    }

    /** The sheet that the claim rests on. */
    public ComputedResult computed() {
        return last(ClaimEvent::computed).orElseThrow();
    }

    /** Whether the sheet is frozen: it was submitted and is not with the applicant again. */
    public boolean isFrozen() {
        return findLast(ClaimStep.SUBMIT).isPresent() && state() != ClaimState.RETURNED;
    }

    /** The decision that stands. */
    public Optional<ClaimEvent> decision() {
        return state().isDecided() ? findLast(ClaimStep.DECIDE) : Optional.empty();
    }

    public Optional<Money> decidedAmount() {
        return decision().flatMap(ClaimEvent::amount);
    }

    /** How much less was decided than computed; empty when nothing was computed or both agree. */
    public Optional<Money> difference() {
        return computed().amount().flatMap(computed -> decidedAmount().map(computed::minus)).filter(d -> !d.isZero());
    }

    public Money recoveredAmount() {
        return events.stream().filter(e -> e.step() == ClaimStep.RECOVER).flatMap(e -> e.amount().stream()).reduce(Money.ZERO, Money::plus);
    }

    /** Municipal money for the same matter that officers recorded. */
    public Money otherBenefits() {
        return events.stream().filter(e -> e.step() == ClaimStep.BENEFIT).flatMap(e -> e.amount().stream()).reduce(Money.ZERO, Money::plus);
    }

    /** The last event of these steps. */
    public Optional<ClaimEvent> findLast(ClaimStep... steps) {
        return events.reversed().stream().filter(e -> Arrays.asList(steps).contains(e.step())).findFirst();
    }

    /** The event that this request has left already. */
    Optional<ClaimEvent> findCommand(String command) {
        return events.stream().filter(e -> e.command().equals(command)).findFirst();
    }

    /** The claim as it was right after this event. */
    Claim asOf(ClaimEvent event) {
        return new Claim(id, applicant, article, articleName, drafter, events.subList(0, event.sequence()));
    }

    private <T> Optional<T> last(Function<ClaimEvent, Optional<T>> part) {
        return events.reversed().stream().flatMap(e -> part.apply(e).stream()).findFirst();
    }
}
