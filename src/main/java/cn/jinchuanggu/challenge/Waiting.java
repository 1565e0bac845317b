package cn.jinchuanggu.challenge;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A challenge that waits for somebody.
 *
 * @param part name of the {@link Part} for which it waits
 */
public record Waiting(String id, String title, ChallengeState state, String part, Optional<LocalDate> dueOn, Optional<Money> award) {
}
