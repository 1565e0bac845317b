package cn.jinchuanggu.window;

import cn.jinchuanggu.shared.DatedDays;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Within which time a person of the window is to answer a new case (第二条：7x24小时在线): hours of day and night from its filing. The article
 * names no number; it is a dated setting of the platform.
 */
final class FirstAnswer {

    private static final DatedDays HOURS = DatedDays.load("/window/days.yaml", "firstAnswerHours");

    private FirstAnswer() {
    }

    /** How many hours a case has that is filed on this day. */
    static int hoursOn(LocalDate day) {
        return HOURS.on(day);
    }

    /** Until when somebody has to answer a new case; empty once somebody did or the case is not new any more. */
    static Optional<OffsetDateTime> dueAt(ServiceCase of) {
        boolean awaited = of.state() == CaseState.FILED && of.firstAnswerAt().isEmpty();
        return awaited ? Optional.of(of.filedAt().plusHours(hoursOn(of.filedAt().toLocalDate()))) : Optional.empty();
    }
}
