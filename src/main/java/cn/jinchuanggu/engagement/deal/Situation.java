package cn.jinchuanggu.engagement.deal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A deal on a day, with what has to be known beside its events.
 *
 * @param notice of the price that stands; empty while that is not published
 */
public record Situation(Deal deal, Ownership ownership, Optional<DealNotice> notice, LocalDate today) {

    /** Whether the price has to be published: agreed, by a state-established owner. */
    boolean needsNotice() {
        return ownership.kind() == Ownership.Kind.STATE && deal.price().filter(p -> p.way() == PriceWay.AGREED).isPresent();
    }

    /** The last day of what is awaited; empty when nobody is awaited or a notice has no known end. */
    public Optional<LocalDate> dueOn() {
        DealState state = deal.state();
        if (state.days() == 0) {
            return Optional.empty();
        }
        return state == DealState.NOTICE_RUNNING ? notice.flatMap(DealNotice::through).map(last -> last.plusDays(state.days()))
                : Optional.of(deal.since().plusDays(state.days()));
    }

    /** Who is late, in Chinese; empty when nobody is. */
    public Optional<String> late() {
        return dueOn().filter(today::isAfter).map(due -> String.join("、", deal.state().turn().stream().map(Part::label).toList())
                + "已经晚了 " + ChronoUnit.DAYS.between(due, today) + " 天（应在 " + due + " 前办下一步）。");
    }
}
