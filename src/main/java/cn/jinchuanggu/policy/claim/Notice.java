package cn.jinchuanggu.policy.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
            long stopped = 0;
            LocalDate objected = null;
            for (ClaimEvent event : claim.events().subList(published.sequence(), claim.events().size())) {
                if (event.step() == ClaimStep.OBJECT && objected == null) {
                    objected = event.day();
                } else if (event.step() == ClaimStep.SETTLE && objected != null) {
                    stopped += ChronoUnit.DAYS.between(objected, event.day());
                    objected = null;
                }
            }
            boolean open = objected != null && claim.state() == ClaimState.NOTICE;
            if (open) {
                stopped += ChronoUnit.DAYS.between(objected, today);
            }
            return new Notice(published.day().plusDays(1), published.day().plusDays(days.on(published.day()) + stopped), open);
        });
    }

    /** Whether it has run its full time without an open objection. */
    boolean hasPassed(LocalDate today) {
        return !open && today.isAfter(through);
    }
}
