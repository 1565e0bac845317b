package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.reference.NoticePeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The notice of a decided claim.
 *
 * @param from    the first day that counts: the day after it was published
 * @param through the last day; moves while an objection is open
 * @param open    an objection is recorded and not settled
 */
public record Notice(LocalDate from, LocalDate through, boolean open) {

    /** The notice of the decision that stands; empty while it is not published. */
    static Optional<Notice> of(Claim claim, NoticeDays days, LocalDate today) {
        return claim.decision().flatMap(d -> claim.findLast(ClaimStep.PUBLISH).filter(p -> p.sequence() > d.sequence())).map(published -> {
            NoticePeriod period = NoticePeriod.of(published.day(), days.on(published.day()));
            for (ClaimEvent event : claim.events().subList(published.sequence(), claim.events().size())) {
                period = switch (event.step()) {
                    case OBJECT -> period.stop(event.day());
                    case SETTLE -> period.resume(event.day());
                    default -> period;
                };
            }
            boolean open = period.isStopped() && claim.state() == ClaimState.NOTICE;
            return new Notice(period.from(), period.through(open || !period.isStopped() ? today : period.stoppedSince()), open);
        });
    }

    /** Whether it has run its full time without an open objection. */
    boolean hasPassed(LocalDate today) {
        return !open && today.isAfter(through);
    }
}
