package cn.jinchuanggu.challenge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A challenge on a day, with what has to be known beside its events.
 *
 * @param notice of the award that stands; empty while there is none
 */
public record Situation(Challenge challenge, Optional<AwardNotice> notice, Progress progress, LocalDate today) {

    /** Whether units may still apply; false before publication too. */
    public boolean takesApplications() {
        return challenge.state() == ChallengeState.OPEN && !deadlinePassed();
    }

    boolean deadlinePassed() {
        return today.isAfter(challenge.terms().applyUntil());
    }

    /** The last day of what is awaited; empty when nobody is awaited or a notice has no known end. */
    public Optional<LocalDate> dueOn() {
        ChallengeState state = challenge.state();
        return switch (state) {
            case OPEN -> Optional.of(challenge.terms().applyUntil().plusDays(state.days()));
            case NOTICE -> notice.flatMap(AwardNotice::through).map(last -> last.plusDays(state.days()));
            case PERFORMING -> progress.open().stream().findFirst().map(Milestone::due);
            default -> state.days() == 0 ? Optional.empty() : Optional.of(challenge.since().plusDays(state.days()));
        };
    }

    /** Who is late, in Chinese; empty when nobody is. */
    public Optional<String> late() {
        return dueOn().filter(today::isAfter).map(due -> String.join("、", challenge.state().turn().stream().map(Part::label).toList())
                + "已经晚了 " + ChronoUnit.DAYS.between(due, today) + " 天（应在 " + due + " 前办下一步）。");
    }
}
