package cn.jinchuanggu.challenge;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A challenge in a list.
 *
 * @param publisher  name of the enterprise
 * @param award      empty while it is not stated
 * @param applyUntil last day of applications; empty while it is not stated
 * @param dueOn      last day of what is awaited; empty for none
 */
public record ChallengeSummary(String id, String title, String publisher, ChallengeState state, Optional<Money> award, Optional<LocalDate> applyUntil,
        Optional<Applicants> applicants, Optional<LocalDate> dueOn, boolean illustrative) {
}
